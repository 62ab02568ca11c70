import { expect, test } from 'vitest'
import { loadCatalogue, loadRules } from '../../src/rules/load.ts'
import { loadOne, refusalOf, ruleText } from './support/rule.ts'

/** Each expression stands at line 9 from column 8. */
test.each([
  ['containerr.name == "a"', '9:8: unknown variable "containerr"; did you mean "container"?'],
  ['container.nmae == "a"', '9:18: unknown field "nmae"; did you mean "name"?'],
  ['container.workload.replica == 1', '9:27: unknown field "replica"; did you mean "replicas"?'],
  ['has(container.security.runAsUsr)', '9:31: unknown field "runAsUsr"; did you mean "runAsUser"?'],
  ['container.security.?runAsUsr.orValue(1) == 1', '9:28: unknown field "runAsUsr"; did you mean "runAsUser"?'],
  ['container.probes.exists(p, p.rle == "liveness")', '9:37: unknown field "rle"; did you mean "role"?'],
  ['container.probes.exists(p, q.role == "liveness")', '9:35: unknown variable "q"; did you mean "p"?'],
  ['container.probes.filter(p, true).all(p, p.rol == "x")', '9:50: unknown field "rol"; did you mean "role"?'],
  ['cel.bind(w, container.workload, w.nam == "x")', '9:42: unknown field "nam"; did you mean "name"?'],
  ['container.name.startWith("a")', '9:23: unknown method "startWith"; did you mean "startsWith"?'],
  [
    'container.name.startsWith(1)',
    "9:8: expression refused: `string.startsWith(int)` does not exist for these types (`found no matching overload for 'string.startsWith(int)'`)",
  ],
  ['sze(container.probes) > 0', '9:8: unknown method "sze"; did you mean "size"?'],
  [
    'container.name > 3',
    '9:8: expression refused: these types do not go together: `string > int` (`no such overload: string > int`)',
  ],
  ['container.name', '9:8: the expression gives string, it must give bool'],
  ['container.name ==', '9:25: expression refused: the expression is not finished (`Unexpected token: EOF`)'],
  ['project.clustr == "x"', '9:16: unknown field "clustr"; did you mean "cluster"?'],
  ['parameters.two == 2', '9:19: unknown field "two"'],
  ['container.security.runAsUser == 0', '9:27: "security.runAsUser" may be absent: ask has(…) first, or in for a key'],
  [
    'container.workload.labels["app"] == "x"',
    '9:8: "workload.labels.app" may be absent: ask has(…) first, or in for a key',
  ],
  [
    'has(container.image.builtBy)',
    '9:28: "image.builtBy" is always written: read it without has(…); what cannot be known makes the rule undecidable by itself',
  ],
  [
    'container.name.matches("(?=a)")',
    `9:31: pattern "(?=a)" refused: RE2 does not know this syntax (\`error parsing regexp: invalid or unsupported Perl syntax: '(?='\`); write a literal in RE2 syntax`,
  ],
  [
    'container.name.matches("(a{1000}){1000}")',
    `9:31: pattern "(a{1000}){1000}" refused: the repetition is too large (\`error parsing regexp: invalid repeat count: '{1000}'\`); write a literal in RE2 syntax`,
  ],
  [
    'container.name.matches(container.image.tag)',
    '9:31: pattern "" refused: `matches("…")`; write a literal in RE2 syntax',
  ],
  ['container.name.linearMatches("a")', '9:8: unknown method "linearMatches"; did you mean "matches"?'],
  ['container.init || [].all(e, e > 0)', /^theme\/rule\.yaml:9:8: expression refused: /],
  [
    'container.env.all(a, container.env.all(b, container.env.all(c, a == b)))',
    '9:50: more than 2 nested loops: the time that it takes would have no bound',
  ],
  [`container.name == "${'a'.repeat(2000)}"`, '9:8: expression of more than 2000 characters: make two rules of it'],
  [`${'('.repeat(100)}true${')'.repeat(100)}`, /Exceeded maxDepth \(50\)/],
  [`container.name in [${'"a",'.repeat(250)}]`, /Exceeded maxListElements \(200\)/],
  ['container.constructor == null', '9:18: unknown field "constructor"'],
  ['container.__proto__ == null', '9:18: unknown field "__proto__"'],
])('%s is refused', (expression, expected) => {
  const text = ruleText(`every: ${expression}`)
  const said = refusalOf(() => loadOne(text))
  if (typeof expected === 'string') expect(said).toBe(`theme/rule.yaml:${expected}`)
  else expect(said).toMatch(expected)
})

test.each([
  ['quoted', 'every: "container.nam == \'a\'"', '9:19'],
  ['literal block', 'every: |\n  container.init\n  || container.nam == "a"', '11:16'],
  ['folded block', 'every: >-\n  container.init\n    || container.nam == "a"', '11:18'],
  ['several lines', 'every: container.init\n  || container.nam == "a"', '10:16'],
])('the place is found in a %s scalar', (_style, logic, place) => {
  expect(refusalOf(() => loadOne(ruleText(logic)))).toBe(
    `theme/rule.yaml:${place}: unknown field "nam"; did you mean "name"?`,
  )
})

test.each([
  ['every: "true"\nevry: "true"', '10:1: unknown key "evry"; did you mean "every"?'],
  ['', '1:1: "every" is missing: write it'],
  ['every: "true"\nsome: "true"', '10:1: "some" is some + every, expected: some | every'],
  ['some: "true"', '1:1: "missing" is missing: write it'],
  [
    'every: "true"\nhalf: aplication',
    '10:1: "half" is "aplication", expected: application | infrastructure | observability; did you mean "application"?',
  ],
  ['every: "true"\nvalidity: 0', /"validity" is 0, expected: /],
  ['every: "true"\nlinters: { fr: a }', '10:1: "linters.en" is missing: write it'],
  ['every: "true"\nevery: "false"', '10:1: not YAML: a key is written twice (`duplicated mapping key`)'],
  ['every: [', /^theme\/rule\.yaml:\d+:\d+: not YAML: /],
  ['every: 3', '9:1: "every" is 3, expected: text'],
])('%j is refused', (logic, expected) => {
  const said = refusalOf(() => loadOne(ruleText(logic)))
  if (typeof expected === 'string') expect(said).toBe(`theme/rule.yaml:${expected}`)
  else expect(said).toMatch(expected)
})

test.each([
  ['{container.nam}', '25: unknown field "nam"; did you mean "name"?'],
  ['{containr.name}', '15: unknown variable "containr"; did you mean "container"?'],
  ['{container.image}', '15: unknown field "container.image.…"'],
  ['a {parameters.lest}', '28: unknown field "lest"; did you mean "least"?'],
  ['{container}', '15: unknown field "container.…"'],
])('the sentence %s is refused', (sentence, expected) => {
  const text = ruleText('every: "true"', 'parameters: { least: 2 }').replace('{container.name} : non', sentence)
  expect(refusalOf(() => loadOne(text))).toBe(`theme/rule.yaml:7:${expected}`)
})

test.each([
  ['parameters: { Least: 2 }', /^theme\/rule\.yaml:10:\d+: "parameters/],
  ['parameters: { least: true }', /^theme\/rule\.yaml:10:\d+: "parameters.least" is true/],
  ['linters: { fr: "{parameters.least}", en: a }', 'theme/rule.yaml:10:29: unknown field "least"'],
])('%s is refused', (line, expected) => {
  const said = refusalOf(() => loadOne(ruleText('every: "true"', line)))
  if (typeof expected === 'string') expect(said).toContain(expected)
  else expect(said).toMatch(expected)
})

test.each([
  [{ 'Theme/rule.yaml': '' }, 'Theme/rule.yaml: a rule is a file `<theme>/<id>.yaml`, in lower case with dashes'],
  [{ 'a/b/c.yaml': '' }, 'a/b/c.yaml: a rule is a file `<theme>/<id>.yaml`, in lower case with dashes'],
  [
    { 'a/rule.yaml': ruleText('every: "true"'), 'b/rule.yaml': ruleText('every: "true"') },
    'b/rule.yaml: this rule already exists in a/rule.yaml: give it another name',
  ],
  [{ 'a/rule.yaml': '' }, /^a\/rule\.yaml:1:1: /],
  [{ 'data/table.yaml': 'anything: at all' }, 'accepted'],
])('the folder %o is refused', (files, expected) => {
  const said = refusalOf(() => loadRules(new Map(Object.entries(files))))
  if (typeof expected === 'string') expect(said).toBe(expected)
  else expect(said).toMatch(expected)
})

function grid(rules: string, id = '3/a'): Map<string, string> {
  const title = '{ fr: T, en: T }'
  return new Map([
    ['theme/rule.yaml', ruleText('every: "true"')],
    [
      'grid.yaml',
      `id: grid
version: "1"
title: ${title}
levels:
  - level: 3
    title: ${title}
    question: ${title}
    achievement: ${title}
    criteria:
      - id: ${id}
        title: ${title}
        rules: ${rules}
`,
    ],
  ])
}

test.each([
  ['[{ rule: rul, required: true }]', '12:19: unknown rule "rul"; did you mean "rule"?'],
  [
    '[{ rule: rule, required: true }, { rule: rule, required: true }]',
    '12:51: "rule" appears twice in the grid: keep one',
  ],
  ['[{ rule: rule }]', '12:17: "levels.0.criteria.0.rules.0.required" is missing: write it'],
  ['[{ rule: rule, required: true, of: any }]', '12:47: unknown key "of"; did you mean "on"?'],
])('the grid with %s is refused', (rules, expected) => {
  expect(refusalOf(() => loadCatalogue(grid(rules), 'grid'))).toBe(`grid.yaml:${expected}`)
})

test('a criterion stands in its own level, and an unknown grid gets the nearest', () => {
  const misplaced = refusalOf(() => loadCatalogue(grid('[]', '4/a'), 'grid'))
  expect(misplaced).toBe('grid.yaml:10:9: "id" is 4/a, expected: 3/a')
  expect(refusalOf(() => loadCatalogue(grid('[]'), 'gird'))).toBe('no grid "gird"; did you mean "grid"?')
})

test('reach follows the level unless it is written', () => {
  const { catalogue } = loadCatalogue(grid('[{ rule: rule, required: false, on: production, advisedFrom: 2 }]'), 'grid')
  expect(catalogue.grid.placements).toEqual([
    { rule: 'rule', level: 3, criterion: '3/a', required: false, advisedFrom: 2, reach: 'production' },
  ])
  expect([...catalogue.rules.keys()]).toEqual(['rule'])
})

test.each([
  ['{ when: "container.int", fr: a, en: a }, { fr: b, en: b }', /unknown field "int"; did you mean "init"\?/],
  [
    '{ when: "container.init && project.cluster == \'openshift\'", fr: a, en: a }, { fr: b, en: b }',
    /:\d+:\d+: a sentence depends on the fact and its parameters alone, not on project/,
  ],
  ['{ when: "container.name", fr: a, en: a }, { fr: b, en: b }', /gives string, it must give bool/],
  ['{ when: "container.init", fr: "{container.nam}", en: a }, { fr: b, en: b }', /unknown field "nam"/],
  ['{ when: "container.init", fr: a, en: a }', /"says" is /],
  ['{ fr: a, en: a }, { when: "container.init", fr: b, en: b }', /"says" is /],
])('sentences [%s] are refused', (parts, expected) => {
  const text = ruleText('every: "true"').replace(/^says: .*$/m, `says: [${parts}]`)
  expect(refusalOf(() => loadOne(text))).toMatch(expected)
})
