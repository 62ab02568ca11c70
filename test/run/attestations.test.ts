import { expect, test } from 'vitest'
import type { Attestation } from '../../src/model.ts'
import { attestationsOn } from '../../src/run/collection.ts'

const dated = (date: string): Attestation => ({
  rule: 'sponsor-identified',
  statement: 'said',
  evidence: 'ref: minutes',
  by: 'sponsor',
  date,
  until: '2027-11-24',
  at: { file: '.palier.yml', line: 7 },
})

test('an attestation counts from its day on: before it, it is told', () => {
  const all = ['2026-11-23', '2026-11-24', '2026-11-25'].map(dated)
  const { made, future } = attestationsOn('2026-11-24', all)
  expect(made.map(({ date }) => date)).toEqual(['2026-11-23', '2026-11-24'])
  expect(future).toEqual([
    { code: 'attestation-future', file: '.palier.yml', line: 7, rule: 'sponsor-identified', date: '2026-11-25' },
  ])
})
