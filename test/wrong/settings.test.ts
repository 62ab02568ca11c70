import { expect, test } from 'vitest'
import { UserError } from '../../src/lib/error.ts'
import type { Message } from '../../src/model.ts'
import { readSettings } from '../../src/settings/read.ts'
import { say } from '../../src/texts/index.ts'
import { catalogue } from '../support/example.ts'

/** Name of the mistake → the text of `.palier.yml`. */
const wrong: readonly (readonly [mistake: string, text: string])[] = [
  ['not YAML', 'policy: [\n'],
  ['two documents', 'policy: {}\n---\nproject: {}\n'],
  ['a list', '- policy\n'],
  ['an unknown half', 'polcy: {}\n'],
  ['a misspelt key', 'policy:\n  comitment: { level: 3 }\n'],
  ['a level that is a word', 'policy:\n  commitment: { level: three }\n'],
  ['a level that the grid does not have', 'policy:\n  commitment: { level: 7 }\n'],
  ['a day that does not exist', 'policy:\n  commitment: { level: 3, since: 2026-02-30 }\n'],
  ['a gate that does not exist', 'policy:\n  gate: chnge\n'],
  ['a waiver without reason', 'policy:\n  waivers:\n    - { rule: probe-present, subject: "*", until: 2027-01-01 }\n'],
  [
    'a waiver of an unknown rule',
    'policy:\n  waivers:\n    - { rule: probe-presnt, subject: "*", reason: r, until: 2027-01-01 }\n',
  ],
  [
    'a waiver of an unknown requirement',
    'policy:\n  waivers:\n    - { rule: EXI-ARCH-99, subject: "*", reason: r, until: 2027-01-01 }\n',
  ],
  ['an unknown rule to mute', 'policy:\n  mute: [image-minimal-bas]\n'],
  ['a parameter that the rule does not have', 'policy:\n  thresholds: { production-replicas: { replica: 3 } }\n'],
  ['a parameter of another type', 'policy:\n  thresholds: { production-replicas: { replicas: many } }\n'],
  ['a class that does not exist', 'project:\n  environments:\n    prod: { class: prod, chart: deploy }\n'],
  ['an environment without class', 'project:\n  environments:\n    prod: { chart: deploy }\n'],
  [
    'values that are no list',
    'project:\n  environments:\n    prod: { class: production, chart: deploy, values: prod.yaml }\n',
  ],
  ['a version that YAML takes for a number', 'project:\n  cluster: { kubernetes: 1.33 }\n'],
  ['a cluster of another kind', 'project:\n  cluster: { kind: opneshift }\n'],
  ['a half that does not exist', 'project:\n  repository: aplication\n'],
  [
    'an attestation without evidence',
    'project:\n  attestations:\n    - { rule: sponsor-identified, statement: s, by: b, date: 2026-01-01 }\n',
  ],
  ['a companion that is nowhere and nothing', 'project:\n  companions: [{ name: infra }]\n'],
  ['a companion outside the workspace', 'project:\n  companions: [{ name: infra, path: ../infra }]\n'],
  ['projects that are no list', 'projects: apps/a\n'],
  ['mistakes in three places', 'policy:\n  gate: stat\n  mut: []\nproject:\n  langage: fr\n'],
]

function refused(text: string): readonly Message[] {
  try {
    readSettings({ file: '.palier.yml', text }, { file: '.palier.yml', catalogue, has: () => true })
    return []
  } catch (error) {
    if (error instanceof UserError) return error.texts
    throw error
  }
}

/** Every mistake, in both languages, as one page that a person can read through. */
test('each wrong .palier.yml is refused with clear sentences', async () => {
  const page: string[] = []
  for (const [mistake, text] of wrong) {
    const problems = refused(text)
    expect(problems, mistake).not.toEqual([])
    page.push(`## ${mistake}`, ...problems.flatMap((problem) => [say(problem, 'fr'), say(problem, 'en')]), '')
  }
  await expect(page.join('\n')).toMatchFileSnapshot('../golden/wrong-settings.md')
})
