import { expect, test } from 'vitest'
import { phrases } from '../../src/texts/phrases.ts'

const fr = phrases('fr')
const en = phrases('en')

test.each([
  [fr.gained(0), '0 règle gagnée'],
  [fr.gained(1), '1 règle gagnée'],
  [fr.gained(2), '2 règles gagnées'],
  [en.gained(0), '0 rules gained'],
  [en.gained(1), '1 rule gained'],
  [en.gained(2), '2 rules gained'],
  [fr.newBelow(2, 5), '2 composants nouveaux ne tiennent pas le niveau 5'],
  [en.newBelow(2, 5), '2 new components do not meet level 5'],
  [fr.attestationsMissing(5, 0), '5 attestations manquent'],
  [fr.attestationsMissing(1, 2), '1 attestation manque et 2 attestations ont pris fin'],
  [en.attestationsMissing(0, 1), '1 attestation ended'],
  [fr.toolsMissing(['helm', 'kubeconform']), 'helm et kubeconform absents du job'],
  [fr.commitment(3, { level: 4, by: '2027-03-31' }), 'engagement : 3 (4 au 31/03/2027)'],
  [en.commitment(3, { level: 4, by: '2027-03-31' }), 'commitment: 3 (4 on 2027-03-31)'],
  [fr.levelOf(3, 5, 'Expérimentation'), 'Niveau 3 sur 5 — Expérimentation'],
  [fr.levelZero(5), 'Niveau 0 sur 5 — le niveau 1 reste à atteindre'],
  [fr.towards(4, 3, 0), 'Vers le niveau 4 — encore 3 règles'],
  [fr.towards(4, 0, 2), 'Vers le niveau 4 — encore 2 attestations'],
  [fr.towards(4, 3, 1), 'Vers le niveau 4 — encore 3 règles et 1 attestation'],
  [en.towards(4, 1, 0), 'Towards level 4 — 1 rule to go'],
  [fr.unruled(3), '3 critères sans règle encore'],
  [fr.waivers(2, '2026-12-06'), 'Dérogations (2, la première finit le 06/12/2026)'],
  [
    fr.waysOut('main', 2, true),
    "Remettez-les en place, montrez un équivalent ou demandez une dérogation (à fusionner d'abord sur `main`).",
  ],
  [fr.chartBroken('a`b', [], true), "le chart `a'b` ne se rend plus"],
  [fr.chartBroken('a', [], false), 'le chart `a` ne se rend pas'],
])('%s', (told, expected) => {
  expect(told).toBe(expected)
})

test('both languages answer the same phrases', () => {
  expect(Object.keys(en)).toEqual(Object.keys(fr))
})
