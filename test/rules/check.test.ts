import { expect, test } from 'vitest'
import type { Outcome, RuleExample } from '../../src/model.ts'
import { checkRules } from '../../src/rules/check.ts'
import { say } from '../../src/texts/index.ts'
import { readFolder } from './support/folder.ts'
import { ruleText } from './support/rule.ts'

/** The examples of `ruleText`: `a: b` fails, `a: c` passes. */
const judge = async (files: RuleExample): Promise<Outcome> => (files.a === 'b' ? 'fail' : 'pass')
const sound = ruleText('every: container.init')

test('a sound folder has no problem', async () => {
  const report = await checkRules(new Map([['theme/rule.yaml', sound]]), judge)
  expect(report).toEqual({ rules: 1, examples: 2, catalogues: [], problems: [] })
})

test('every fault of every file is said, and examples wait', async () => {
  const files = new Map([
    ['theme/one.yaml', sound.replace('init', 'ini').replace('{container.name}: no', '{container.nam}: no')],
    ['theme/two.yaml', sound.replace('effort', 'efort')],
    ['theme/three.yaml', sound],
  ])
  const { problems, examples } = await checkRules(files, judge)
  expect(problems.map((problem) => say(problem, 'en'))).toEqual([
    'theme/one.yaml:9:18: unknown field "ini"; did you mean "init"?',
    'theme/one.yaml:7:55: unknown field "nam"; did you mean "name"?',
    'theme/two.yaml:4:1: unknown key "efort"; did you mean "effort"?',
  ])
  expect(examples).toBe(0)
})

test('a rule outside its theme’s folder is told so, and is no grid', async () => {
  const { problems } = await checkRules(new Map([['rule.yaml', sound]]), judge)
  expect(problems.map((problem) => say(problem, 'en'))).toEqual([
    'rule.yaml: a rule is a file `<theme>/<id>.yaml`, in lower case with dashes',
  ])
})

test('an example that is judged otherwise is a problem', async () => {
  const { problems } = await checkRules(new Map([['theme/rule.yaml', sound]]), async () => 'unknown')
  expect(problems.map((problem) => say(problem, 'fr'))).toEqual([
    "theme/rule.yaml:8:1 : l'exemple fail n° 1 donne « unknown » : corrigez l'exemple ou l'expression",
    "theme/rule.yaml:8:1 : l'exemple pass n° 1 donne « unknown » : corrigez l'exemple ou l'expression",
  ])
})

test("palier's own folder has its grids", async () => {
  const { catalogues } = await checkRules(readFolder('rules'), async () => 'pass')
  expect(catalogues.map(({ grid }) => grid.id)).toEqual(['cloud-pi-native', 'kubernetes-basics'])
})

test("a team's folder may extend a grid that palier ships, and only its own examples run", async () => {
  const words = '{ fr: T, en: T }'
  const own = `id: own\nversion: "1"\ntitle: ${words}\nextends: cloud-pi-native\nlevels:\n  - { level: 1, criteria: [{ id: 1/own, title: ${words}, rules: [{ rule: rule, required: true }] }] }\n`
  const files = new Map([
    ['own.yaml', own],
    ['theme/rule.yaml', sound],
  ])
  const report = await checkRules(files, judge, readFolder('rules'))
  expect(report).toMatchObject({ rules: 1, examples: 2, problems: [] })
  expect(report.catalogues.map(({ grid }) => [grid.id, grid.levels.length])).toEqual([['own', 5]])
})

test('a rule about requirements is judged among the rules that prove them, any other alone', async () => {
  const asked = new Map<string, string[]>()
  await checkRules(readFolder('rules'), async (_files, rule, among) => {
    asked.set(rule.id, among === null ? [] : [...among.rules.keys()])
    return 'pass'
  })
  expect(asked.get('cct-primary-covered')).toContain('exposure-tls')
  expect(asked.get('cct-important-coverage')).toContain('exposure-tls')
  expect(asked.get('exposure-tls')).toEqual([])
})
