import { expect, test } from 'vitest'
import { belowPath } from '../../src/commands/paths.ts'
import { UserError } from '../../src/lib/error.ts'
import { readOptions } from '../../src/options.ts'

function placed(...flags: string[]) {
  const request = readOptions(['score', ...flags], {})
  if (request.kind !== 'run') throw new Error(request.kind)
  const { config, rules } = belowPath(request.options, '/work/shop')
  return { config, rules }
}

test.each<[string[], ReturnType<typeof placed>]>([
  [[], { config: null, rules: null }],
  [['--config', 'a.yml', '--rules', 'palier/rules'], { config: 'a.yml', rules: 'palier/rules' }],
  [['--config', './a/../b/c.yml', '--rules', './rules/'], { config: 'b/c.yml', rules: 'rules' }],
  [['--config', '/work/shop/a.yml', '--rules', '../shop/rules'], { config: 'a.yml', rules: 'rules' }],
  [['--config', '..a.yml'], { config: '..a.yml', rules: null }],
])('%j below /work/shop', (flags, expected) => {
  expect(placed(...flags)).toEqual(expected)
})

test.each([['--config=../a.yml'], ['--config=/work/shop2/a.yml'], ['--rules=.'], ['--rules=..']])(
  '%s is outside, and is told so',
  (flag) => {
    expect(() => placed(flag)).toThrow(UserError)
    expect(() => placed(flag)).toThrow('option-path-outside')
  },
)
