import { describe, expect, test } from 'vitest'
import { annotationsOf } from '../../src/action/annotations.ts'
import type { Difference } from '../../src/model.ts'
import { comment } from '../../src/report/comment.ts'
import { sarif } from '../../src/report/sarif.ts'
import { terminal } from '../../src/report/terminal.ts'
import { isWritten } from '../../src/judge/written.ts'
import { assessment, change, fail, introduced, report } from './golden.ts'
import { voice } from './support.ts'

const setBy = { file: 'deploy/values-prod.yaml', line: 12 }
const finding = { ...fail('Deployment/web:web', 'deploy/templates/web.yaml', 31), setBy }
const told = report({
  head: assessment({ technical: 3, marks: { 'image-tag-explicit': { outcome: 'fail', findings: [finding] } } }),
  changes: [change('image-tag-explicit', { introduced: [introduced('lost', finding)] })],
})

describe('a line of a template that takes a value of a values file', () => {
  test('is told with it, linked, on the merge request and in a terminal', () => {
    expect(comment(told, voice('fr'))).toMatch(
      /\[`deploy\/templates\/web\.yaml:31`\]\([^)]*#L31\) ← valeur \[`deploy\/values-prod\.yaml:12`\]\([^)]*#L12\) `Deployment\/web:web`/u,
    )
    expect(terminal(told, voice('en'))).toContain('deploy/templates/web.yaml:31 ← value deploy/values-prod.yaml:12')
  })

  test('is a related place for machines', () => {
    const { runs } = JSON.parse(sarif(told, voice('en', { prefix: 'apps/shop' })))
    expect(runs[0].results[0].locations[0].physicalLocation.artifactLocation.uri).toBe(
      'apps/shop/deploy/templates/web.yaml',
    )
    expect(runs[0].results[0].relatedLocations).toMatchObject([
      {
        physicalLocation: { artifactLocation: { uri: 'apps/shop/deploy/values-prod.yaml' }, region: { startLine: 12 } },
      },
    ])
  })

  test.each<[string, Difference['lines'], string, number]>([
    ['the value that the change wrote', { 'deploy/values-prod.yaml': [[10, 12]] }, 'deploy/values-prod.yaml', 12],
    ['the template when the change wrote neither', {}, 'deploy/templates/web.yaml', 31],
    [
      'the template when the change wrote both',
      { 'deploy/values-prod.yaml': [[12, 12]], 'deploy/templates/web.yaml': [[31, 31]] },
      'deploy/templates/web.yaml',
      31,
    ],
  ])('is annotated at %s', (_, lines, file, startLine) => {
    expect(annotationsOf([told], 'fr', lines)[0]?.at).toMatchObject({ file, startLine })
  })

  test('is of the change when the change wrote the value', () => {
    const nothing = { renames: {}, added: [], lines: {} }
    expect(isWritten(finding, nothing)).toBe(false)
    expect(isWritten(finding, { ...nothing, lines: { 'deploy/values-prod.yaml': [[12, 12]] } })).toBe(true)
    expect(isWritten(finding, { ...nothing, added: ['deploy/values-prod.yaml'] })).toBe(true)
  })
})
