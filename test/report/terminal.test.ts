import { describe, expect, test } from 'vitest'
import { terminal } from '../../src/report/terminal.ts'
import { cases } from './cases.ts'
import { voice } from './support.ts'

describe.each(Object.entries(cases))('%s', (name, report) => {
  test.each(['fr', 'en'] as const)('in %s', async (language) => {
    await expect(terminal(report, voice(language))).toMatchFileSnapshot(`../golden/${name}.terminal.${language}.txt`)
  })
})
