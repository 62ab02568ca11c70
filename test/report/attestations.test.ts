import { expect, test } from 'vitest'
import { comment } from '../../src/report/comment.ts'
import { json } from '../../src/report/json.ts'
import type { ReportedAttestation } from '../../src/model.ts'
import { assessment, report } from './golden.ts'
import { voice } from './support.ts'

const attested: ReportedAttestation = {
  rule: 'restore-tested',
  statement: 'Restauration en 41 minutes',
  evidence: 'docs/exercice.md',
  by: 'responsable d’astreinte',
  date: '2026-09-01',
  until: '2027-09-01',
  state: 'valid',
  at: { file: '.palier.yml', line: 12 },
}
const told = report({
  head: {
    ...assessment({ technical: 3 }),
    attestations: [attested, { ...attested, rule: 'EXI-ARCH-16', state: 'ended', until: '2026-11-01' }],
  },
})

test.each([
  ['fr', 'Attestations (2)', 'le 01/09/2026', 'a pris fin le 01/11/2026'],
  ['en', 'Attestations (2)', 'on 2026-09-01', 'ended on 2026-11-01'],
] as const)('who attested what, on what evidence, until when, in %s', (language, title, date, end) => {
  const text = comment(told, voice(language))
  for (const part of [
    title,
    date,
    end,
    'EXI-ARCH-16',
    'Restauration en 41 minutes',
    'docs/exercice.md',
    'responsable d',
  ]) {
    expect(text).toContain(part)
  }
})

test('the JSON report keeps them whole', () => {
  expect(JSON.parse(json(told)).head.attestations[0]).toEqual(attested)
})
