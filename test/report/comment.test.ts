import { describe, expect, test } from 'vitest'
import { comment } from '../../src/report/comment.ts'
import { details, paragraph, text, write } from '../../src/report/markdown.ts'
import { cases } from './cases.ts'
import { assessment, change, fail, introduced, report } from './golden.ts'
import { voice } from './support.ts'

describe.each(Object.entries(cases))('%s', (name, report) => {
  test.each(['fr', 'en'] as const)('in %s', async (language) => {
    await expect(comment(report, voice(language))).toMatchFileSnapshot(`../golden/${name}.comment.${language}.md`)
  })
})

test('a rule that counts later says from when, in steps and tables', () => {
  const head = assessment({
    technical: 3,
    marks: { 'probe-present': { outcome: 'fail', findings: [fail('project')] } },
  })
  const rules = head.rules.map((one) => (one.id === 'probe-present' ? { ...one, announced: '2027-03-01' } : one))
  const told = comment(
    report({
      head: { ...head, rules },
      changes: [change('probe-present', { introduced: [introduced('new', fail('project'))] })],
      nextSteps: [{ rule: 'probe-present', level: 4, effort: 'minutes', subjects: 1 }],
    }),
    voice('en'),
  )
  expect(told.match(/`probe-present` \(announced: counts from 2027-03-01\)/g)).toHaveLength(2)
})

test('no forge reads Markdown in a summary: code is marked up there', () => {
  expect(write(details('`project` & <a>', [paragraph([text('x')])]))).toBe(
    '<details><summary><code>project</code> &amp; &lt;a></summary>\n\nx\n\n</details>\n',
  )
})

test.each([
  ['main', '`main@a91e0c2`'],
  ['a91e0c2', '`a91e0c2`'],
  ['HEAD~3', '`HEAD~3@a91e0c2`'],
])('a base given as %s is named once', (baseName, expected) => {
  expect(comment(report(), voice('fr', { baseName }))).toContain(`comparé à ${expected}\n`)
})
