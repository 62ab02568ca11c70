import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readYaml } from '../../src/lib/yaml.ts'
import type { Outcome } from '../../src/model.ts'
import { catalogue, judgeExample } from '../support/example.ts'

interface Case {
  case: string
  expect: Outcome
  files: Record<string, string>
}
const folder = new URL('./cases/', import.meta.url)

describe.each([...catalogue.rules.values()].map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each(rule.examples.fail.map((files, index) => [index + 1, files] as const))(
    'failing example %i',
    async (_number, files) => {
      expect(await judgeExample(rule, files)).toBe('fail')
    },
  )
  test.each(rule.examples.pass.map((files, index) => [index + 1, files] as const))(
    'passing example %i',
    async (_number, files) => {
      expect(await judgeExample(rule, files)).toBe('pass')
    },
  )
})

describe.each(readdirSync(folder).filter((name) => name.endsWith('.yaml')))('%s', (name) => {
  const rule = catalogue.rules.get(name.replace('.yaml', ''))
  const cases = readYaml(readFileSync(new URL(name, folder), 'utf8'), 'core').documents[0] as unknown as Case[]
  test.each(cases.map((one) => [one.case, one] as const))('%s', async (_, one) => {
    if (!rule) throw new Error(`no rule for ${name}`)
    expect(await judgeExample(rule, one.files)).toBe(one.expect)
  })
})
