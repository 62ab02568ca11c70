import { expect, test } from 'vitest'
import { UserError } from '../../src/lib/error.ts'
import { loadRules } from '../../src/rules/load.ts'
import { tune } from '../../src/rules/tune.ts'
import { readSettings } from '../../src/settings/read.ts'
import { say } from '../../src/texts/index.ts'
import { catalogueOf, place } from '../judge/support.ts'
import { container, project, ruleText } from '../rules/support/rule.ts'

const rules = loadRules(
  new Map([
    [
      'theme/enough-replicas.yaml',
      ruleText(
        'every: container.workload.replicas >= parameters.replicas && parameters.share > 0.0',
        'parameters: { replicas: 2, share: 0.5, words: [a] }',
      ),
    ],
    ['theme/plain.yaml', ruleText('every: "true"')],
  ]),
)
const catalogue = catalogueOf(
  [...rules.values()],
  [...rules.keys()].map((id) => place(id)),
)

function read(thresholds: string) {
  const file = '.palier.yml'
  return readSettings({ file, text: `policy:\n  thresholds: ${thresholds}\n` }, { file, catalogue, has: () => true })
}

test('a threshold changes the rule, and the rule alone', () => {
  const { policy } = read('{ enough-replicas: { replicas: 3, words: [x, y] } }')
  expect(policy.thresholds).toEqual([
    { rule: 'enough-replicas', parameter: 'replicas', value: 3, default: 2 },
    { rule: 'enough-replicas', parameter: 'words', value: ['x', 'y'], default: ['a'] },
  ])
  const tuned = tune(catalogue, policy.thresholds)
  const holds = (from: typeof catalogue) => from.rules.get('enough-replicas')?.holds(container(), project).value
  expect([holds(catalogue), holds(tuned)]).toEqual([true, false])
  expect(tuned.rules.get('plain')).toBe(catalogue.rules.get('plain'))
  expect(tune(catalogue, [])).toBe(catalogue)
})

test.each([
  [
    '{ enough-replica: { replicas: 3 } }',
    '.palier.yml:2 unknown rule "enough-replica"; did you mean "enough-replicas"?',
  ],
  [
    '{ enough-replicas: { replica: 3 } }',
    '.palier.yml:2 rule "enough-replicas" has no parameter "replica"; did you mean "replicas"?',
  ],
  [
    '\n    enough-replicas:\n      instances: 3',
    '.palier.yml:4 rule "enough-replicas" has no parameter "instances"; it has: replicas, share, words',
  ],
  ['{ plain: { replicas: 3 } }', '.palier.yml:2 rule "plain" has no parameter "replicas"; it has none'],
  [
    '{ enough-replicas: { replicas: 2.5 } }',
    '.palier.yml:2 "policy.thresholds.enough-replicas.replicas" is 2.5, expected: a whole number',
  ],
  ['{ enough-replicas: { share: a } }', /share" is "a", expected: a number/],
  ['{ enough-replicas: { words: a } }', /words" is "a", expected: a list of texts/],
  ['{ enough-replicas: { constructor: 1 } }', /has no parameter "constructor"/],
])('%s is refused', (thresholds, expected) => {
  let said = 'accepted'
  try {
    read(thresholds)
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    said = say(error.text, 'en')
  }
  if (typeof expected === 'string') expect(said).toBe(expected)
  else expect(said).toMatch(expected)
})
