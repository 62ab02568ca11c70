import { expect, it } from 'vitest'
import { thousandths, units } from '../../src/collect/quantity.ts'

it.each([
  ['1', 1000n],
  ['1000m', 1000n],
  [2, 2000n],
  [0.5, 500n],
  ['0.5', 500n],
  ['.5', 500n],
  ['1.', 1000n],
  ['1Ki', 1_024_000n],
  ['1.5Gi', 1_610_612_736_000n],
  ['1k', 1_000_000n],
  ['2e3', 2_000_000n],
  ['2E-3', 2n],
  ['1n', 1n],
  ['0', 0n],
  ['+3', 3000n],
  ['0.1', 100n],
])('%s is %s thousandths', (written, expected) => {
  expect(thousandths(written)).toBe(expected)
})

it.each(['', '-1', '1Gib', 'abc', '1 Gi', '1e999', null, true, '9'.repeat(60)])('%s is none', (written) => {
  expect(thousandths(written)).toBeUndefined()
})

it('counts whole units, rounded up, and never more than a number holds', () => {
  expect(units(1n)).toBe(1)
  expect(units(thousandths('1Ti') ?? 0n)).toBe(2 ** 40)
  expect(units(thousandths('16Ei') ?? 0n)).toBe(Number.MAX_SAFE_INTEGER)
})
