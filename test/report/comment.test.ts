import { describe, expect, test } from 'vitest'
import { comment } from '../../src/report/comment.ts'
import { cases } from './cases.ts'
import { voice } from './support.ts'

describe.each(Object.entries(cases))('%s', (name, report) => {
  test.each(['fr', 'en'] as const)('in %s', async (language) => {
    await expect(comment(report, voice(language))).toMatchFileSnapshot(`../golden/${name}.comment.${language}.md`)
  })
})
