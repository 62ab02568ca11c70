import { ruleText } from '../rules/support/rule.ts'

/** Name of the mistake → the files of a folder of rules that holds it. */
export type WrongFolder = readonly [mistake: string, files: Readonly<Record<string, string>>]

const sound = ruleText('every: container.init')
const words = '{ fr: T, en: T }'
const level = `level: 1, title: ${words}, question: ${words}, achievement: ${words}`

function rule(from: string | RegExp, to: string): Record<string, string> {
  return { 'theme/rule.yaml': sound.replace(from, to) }
}
function logic(...lines: string[]): Record<string, string> {
  return { 'theme/rule.yaml': ruleText(...lines) }
}
function grid(criteria: string, head = `id: own\nversion: "1"\ntitle: ${words}`): Record<string, string> {
  return {
    'theme/rule.yaml': sound,
    'own.yaml': `${head}\nlevels:\n  - { ${level}, criteria: [${criteria}] }\n`,
  }
}

export const wrongFolders: readonly WrongFolder[] = [
  ['a rule that is not YAML', rule('effort: minutes', 'effort: [')],
  ['a tab for indentation', rule('effort: minutes', 'effort:\n\tminutes')],
  ['a key written twice', rule('effort: minutes', 'effort: minutes\neffort: hours')],
  ['an empty rule', { 'theme/rule.yaml': '' }],
  ['a list in the place of a rule', { 'theme/rule.yaml': '- a\n- b\n' }],
  ['a rule in capitals', { 'theme/Rule.yaml': sound }],
  ['a rule outside any theme', { 'a/b/rule.yaml': sound }],
  ['one rule in two themes', { 'a/rule.yaml': sound, 'b/rule.yaml': sound }],
  ['a misspelt key', rule('effort:', 'efort:')],
  ['an English rule', rule('title: { fr: Titre, en: Title }', 'title: Title')],
  ['a title without French', rule('{ fr: Titre, en: Title }', '{ en: Title }')],
  ['an effort in days', rule('minutes', '2 days')],
  ['an effort misspelt', rule('minutes', 'minute')],
  ['no proof', rule('proof: repository\n', '')],
  ['a proof that is none', rule('proof: repository', 'proof: repo')],
  ['a kind of fact that does not exist', rule('given: container', 'given: containers')],
  ['no kind of fact', rule('given: container\n', '')],
  ['no expression', logic()],
  ['two quantifiers', logic('every: container.init', 'some: container.init')],
  ['some without missing', logic('some: container.init')],
  ['no sentence', rule(/says: .*\n/, '')],
  ['an unknown field in the French sentence', rule('{container.name} : non', '{container.nom} : non')],
  ['no example', rule(/examples: .*\n/, '')],
  ['no passing example', rule(', pass: { a: c }', '')],
  ['an example outside the tree', rule('{ a: b }', '{ ../a: b }')],
  ['a field misspelt', logic('every: container.inti')],
  ['a method misspelt', logic('every: container.name.startWith("a")')],
  ['a field of JavaScript', logic('every: container.constructor.name == "a"')],
  ['an expression that gives no answer', logic('every: container.name')],
  ['an expression cut short', logic('every: container.name ==')],
  ['a field that may not be written', logic('every: container.security.runAsUser == 0')],
  ['a pattern that explodes', logic('every: container.name.matches("(?=a)")')],
  ['three loops', logic('every: container.env.all(a, container.env.all(b, container.env.all(c, a == b)))')],
  ['an expression of a thousand parentheses', logic(`every: ${'('.repeat(1000)}true${')'.repeat(1000)}`)],
  [
    'mistakes in three places',
    {
      'theme/rule.yaml': ruleText('where: container.ini', 'every: container.nam == "a"').replace(
        '{container.name}: no',
        '{container.id}: no',
      ),
    },
  ],
  ['a grid with an unknown rule', grid(`{ id: 1/a, title: ${words}, rules: [{ rule: rul, required: true }] }`)],
  [
    'a rule placed twice',
    grid(`{ id: 1/a, title: ${words}, rules: [{ rule: rule, required: true }, { rule: rule, required: false }] }`),
  ],
  ['a criterion of another level', grid(`{ id: 2/a, title: ${words}, rules: [] }`)],
  ['a criterion without title', grid('{ id: 1/a, rules: [] }')],
  ['a criterion whose id is no id', grid(`{ id: a, title: ${words}, rules: [] }`)],
  ['a placement that does not say required', grid(`{ id: 1/a, title: ${words}, rules: [{ rule: rule }] }`)],
  ['an unknown class', grid(`{ id: 1/a, title: ${words}, rules: [{ rule: rule, required: true, on: prod }] }`)],
  ['a grid without criteria', grid('')],
  ['a grid of another name', grid(`{ id: 1/a, title: ${words}, rules: [] }`, `id: onw\nversion: "1"\ntitle: ${words}`)],
  [
    'a version that is a number',
    grid(`{ id: 1/a, title: ${words}, rules: [] }`, `id: own\nversion: 1\ntitle: ${words}`),
  ],
  [
    'a grid that extends nothing',
    grid(`{ id: 1/a, title: ${words}, rules: [] }`, `id: own\nversion: "1"\nextends: cloud\ntitle: ${words}`),
  ],
]
