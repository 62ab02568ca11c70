import { describe, expect, test } from 'vitest'
import { headline } from '../../src/report/headline.ts'
import { cases } from './cases.ts'
import { assessment, fail, report } from './golden.ts'
import { voice } from './support.ts'

const told: Record<string, [icon: string, fr: string, en: string]> = {
  gain: ['accepted', 'Niveau 3 tenu · 1 règle gagnée', 'Level 3 held · 1 rule gained'],
  reached: ['accepted', 'Niveau 4 atteint (était 3) · 2 règles gagnées', 'Level 4 reached (was 3) · 2 rules gained'],
  'refused-lost': [
    'refused',
    'Fusion refusée : ce changement fait passer le projet du niveau 3 au niveau 2 · engagement : 3',
    'Merge refused: this change takes the project from level 3 to level 2 · commitment: 3',
  ],
  'refused-already-below': [
    'refused',
    "Fusion refusée : 1 règle perdue sous l'engagement 3 (niveau 2, inchangé)",
    'Merge refused: 1 rule lost below commitment 3 (level 2, unchanged)',
  ],
  'refused-new': [
    'refused',
    'Fusion refusée : 1 composant nouveau ne tient pas le niveau 5',
    'Merge refused: 1 new component does not meet level 5',
  ],
  'refused-state': [
    'refused',
    'Fusion refusée : niveau 2, engagement 3, déjà sur `main`',
    'Merge refused: level 2, commitment 3, already on `main`',
  ],
  'refused-broken': [
    'refused',
    'Fusion refusée : le chart `deploy` ne se rend plus (`production`)',
    'Merge refused: chart `deploy` no longer renders (`production`)',
  ],
  below: [
    'information',
    "Accepté : niveau 2, sous l'engagement 3, rien de perdu ici",
    'Accepted: level 2, below commitment 3, nothing lost here',
  ],
  'lost-above': [
    'accepted',
    "Niveau 3 tenu · 2 règles perdues au-dessus de l'engagement",
    'Level 3 held · 2 rules lost above the commitment',
  ],
  'only-new': [
    'accepted',
    'Niveau 3 tenu · 1 composant nouveau, 2 règles à compléter',
    'Level 3 held · 1 new component, 2 rules to complete',
  ],
  unproved: ['accepted', 'Niveau 3 tenu · 1 règle gagnée', 'Level 3 held · 1 rule gained'],
  unverified: [
    'warning',
    'Accepté, engagement non vérifié : helm absent du job',
    'Accepted, commitment not verified: helm missing from the job',
  ],
  'not-evaluated': [
    'warning',
    "Non évalué : aucun manifeste, chart, Dockerfile, pipeline ni attestation n'a été trouvé",
    'Not evaluated: no manifest, chart, Dockerfile, pipeline or attestation was found',
  ],
  'gate-off': ['information', 'Niveau 2 · 1 règle perdue', 'Level 2 · 1 rule lost'],
  'no-policy': ['information', 'Niveau 2 par les fichiers · 1 règle perdue', 'Level 2 by the files · 1 rule lost'],
  score: ['information', 'Niveau 2 par les fichiers', 'Level 2 by the files'],
}

describe.each(Object.entries(cases))('%s', (name, report) => {
  test.each([
    ['fr', 1],
    ['en', 2],
  ] as const)('in %s', (language, column) => {
    expect(headline(report, voice(language))).toEqual({ icon: told[name]?.[0], text: told[name]?.[column] })
  })
})

test('a gate that is off never says accepted', () => {
  const report = cases['gate-off']
  const text = report ? headline(report, voice('fr')).text : ''
  expect(text).not.toMatch(/accept|tenu/iu)
})

test('a missing tool is named beside the level that it lowers', () => {
  const report = cases['unverified']
  if (!report) throw new Error('no case')
  const scored = { ...report, verdict: null, base: null, changes: [] }
  expect(headline(scored, voice('fr')).text).toBe('Niveau 1 par les fichiers — 3 avec helm')
})

test.each([
  [
    'a remedy is left to the next steps',
    'la kustomization `apps/x` a besoin du réseau (`https://example.org/a/very/long/address.yaml`) : copiez cette source ici',
    'la kustomization `apps/x` a besoin du réseau (`https://example.org/a/very/long/address.yaml`)',
  ],
  [
    'a colon in code is none',
    'le secret `a : b` que personne ne donne, et que rien dans ce dépôt ne montre non plus, manque : donnez-le',
    'le secret `a : b` que personne ne donne, et que rien dans ce dépôt ne montre non plus, manque',
  ],
  ['a short sentence stays whole', 'exigences couvertes : 8 sur 29', 'exigences couvertes : 8 sur 29'],
])('why it is not verified: %s', (_, sentence, expected) => {
  const message = { fr: sentence, en: sentence }
  const finding = { ...fail('project'), outcome: 'unknown' as const, message }
  const marks = {
    'image-user-non-root': { outcome: 'unknown' as const, cause: 'hidden' as const, findings: [finding] },
  }
  const verdict = {
    accepted: true,
    verified: false,
    reasons: [{ code: 'not-verified' as const, rules: Object.keys(marks) }],
  }
  const head = assessment({ technical: 2, possible: 3, marks })
  expect(headline(report({ head, verdict }), voice('fr')).text).toBe(`Accepté, engagement non vérifié : ${expected}`)
})

test('a level that falls above the commitment is not called held', () => {
  const report = cases['lost-above']
  const fallen = report?.base
    ? { ...report, base: { ...report.base, score: { ...report.base.score, technical: 5 } } }
    : report
  expect(fallen && headline(fallen, voice('fr')).text).toBe(
    "Niveau 3 (était 5) · engagement 3 tenu · 2 règles perdues au-dessus de l'engagement",
  )
})
