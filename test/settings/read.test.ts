import { expect, test } from 'vitest'
import { UserError } from '../../src/lib/error.ts'
import { memoryTree } from '../../src/lib/tree.ts'
import { findFile } from '../../src/settings/file.ts'
import { readSettings } from '../../src/settings/read.ts'
import { say } from '../../src/texts/index.ts'
import { catalogueOf, fakeRule, place } from '../judge/support.ts'

const rules = [fakeRule('probe-present'), fakeRule('image-minimal-base'), fakeRule('highly-available')]
const catalogue = {
  ...catalogueOf(rules, [
    place('probe-present', 3),
    place('image-minimal-base', 3, { required: false }),
    place('highly-available', 5),
  ]),
  requirements: [{ id: 'EXI-1', level: 'P' as const, title: { fr: 'x', en: 'x' }, rules: [] }],
}

function read(text: string) {
  const file = '.palier.yml'
  return readSettings({ file, text }, { file, catalogue, has: (path) => path === 'docs/team.md' })
}

async function refusals(step: () => unknown): Promise<string[]> {
  try {
    await step()
  } catch (error) {
    if (error instanceof UserError) return error.texts.map((one) => say(one, 'en'))
    throw error
  }
  return []
}

test('every mistake is said at once, in the order of the lines', async () => {
  const text = `policy:
  comitment: { level: 3 }
  gate: chnage
  waivers:
    - { rule: probe-presnt, subject: "*", reason: r, until: 2026-02-30 }
  mute: [image-minimal-bas]
  thresholds: { probe-present: { least: 2 } }
project:
  environments:
    production: { clas: production }
  cluster: { kubernetes: 1.33 }
  attestations:
    - { rule: highly-availabl, statement: s, evidence: "ref:1", by: b, date: 2026-01-01 }
progects: []
`
  expect(await refusals(() => read(text))).toEqual([
    '.palier.yml:2 unknown key "comitment"; did you mean "commitment"?',
    '.palier.yml:3 "policy.gate" is "chnage", expected: change, state, ratchet, off; did you mean "change"?',
    '.palier.yml:5 unknown rule "probe-presnt"; did you mean "probe-present"?',
    '.palier.yml:5 "policy.waivers.0.until" is "2026-02-30", expected: YYYY-MM-DD',
    '.palier.yml:6 unknown rule "image-minimal-bas"; did you mean "image-minimal-base"?',
    '.palier.yml:7 rule "probe-present" has no parameter "least"; it has none',
    '.palier.yml:10 "project.environments.production.class" is missing (sandbox, prod-like, production)',
    '.palier.yml:10 unknown key "clas"; did you mean "class"?',
    '.palier.yml:11 "project.cluster.kubernetes" is 1.33, expected: "1.33"',
    '.palier.yml:13 unknown rule "highly-availabl"; did you mean "highly-available"?',
    '.palier.yml:14 unknown key "progects"; did you mean "projects"?',
  ])
})

test('a file full of mistakes is told in twenty sentences and a count', async () => {
  const text = `policy: { mute: [${Array.from({ length: 30 }, (_, index) => `rule-${index}`).join(', ')}] }\n`
  const said = await refusals(() => read(text))
  expect(said).toHaveLength(21)
  expect(said.at(-1)).toBe('and 10 more mistakes in `.palier.yml`')
})

test('what is well formed but void is dropped or kept aside, and said', () => {
  const { policy, project, notes } = read(`policy:
  waivers:
    - { rule: highly-available, subject: "*", reason: r, until: 2026-12-31 }
  mute: [probe-present, image-minimal-base]
project:
  companions: [{ name: infra, path: companions/infra }]
  attestations:
    - { rule: probe-present, statement: s, evidence: docs/team.md, by: b, date: 2026-01-01 }
    - { rule: EXI-1, statement: s, evidence: docs/none.md, by: b, date: 2026-01-01 }
    - { rule: EXI-1, statement: s, evidence: docs/team.md, by: b, date: 2026-01-31 }
`)
  expect(notes.policy.map(({ code }) => code)).toEqual(['waiver-without-decision', 'mute-of-required'])
  expect(notes.project.map(({ code }) => code)).toEqual(['attestation-not-possible', 'attestation-evidence-missing'])
  expect(policy.mute).toEqual(['image-minimal-base'])
  expect(project.attestations.map(({ until }) => until)).toEqual(['2027-01-31'])
})

test.each([
  ['policy: {}\n', { commitment: null, gate: null }],
  ['policy: { gate: off }\n', { gate: 'off' }],
  ['', { commitment: null }],
  ['# only a comment\n', { commitment: null }],
])('%j is sound', (text, policy) => {
  const file = '.palier.yml'
  const settings = readSettings({ file, text }, { file, catalogue, has: () => false })
  expect(settings.policy).toMatchObject(policy)
})

test.each<[string, Record<string, string>, Record<string, string>, string]>([
  ['inside the tree', { 'ops/palier.yml': 'policy: {}\n' }, { '.palier.yml': 'ops/palier.yml' }, 'ops/palier.yml'],
  ['from link to link', { b: 'policy: {}\n' }, { '.palier.yml': './a', a: 'b' }, 'b'],
  ['out of the tree', {}, { '.palier.yml': '../secret.yml' }, 'is a link to `../secret.yml`'],
  ['to an absolute path', {}, { '.palier.yml': '/etc/passwd' }, 'is a link to `/etc/passwd`'],
  ['to nothing', {}, { '.palier.yml': 'none.yml' }, 'is a link to `none.yml`'],
  ['to a folder', { 'ops/a.yml': '' }, { '.palier.yml': 'ops' }, 'is a folder'],
  ['in a circle', {}, { '.palier.yml': 'a', a: '.palier.yml' }, 'is a link to `a`'],
])('a link %s', async (_, files, links, expected) => {
  const found: { file?: string } = {}
  const said = await refusals(async () =>
    Object.assign(found, await findFile(memoryTree(files, { links }), '.palier.yml')),
  )
  expect(said[0] ?? found.file).toContain(expected)
})

test('a byte order mark is no text', async () => {
  const tree = memoryTree({ '.palier.yml': '\uFEFFpolicy: {}\n' })
  expect(await findFile(tree, '.palier.yml')).toEqual({ file: '.palier.yml', text: 'policy: {}\n' })
  expect(await findFile(tree, 'other.yml')).toBeNull()
})

test('what names a retired rule is no mistake, has no effect, and is said', () => {
  const text = `policy:
  waivers: [{ rule: old-rule, subject: "*", reason: r, until: 2026-12-31 }]
  mute: [old-rule]
  thresholds: { old-rule: { least: 2 } }
project:
  attestations: [{ rule: old-rule, statement: s, evidence: docs/team.md, by: b, date: 2026-01-01 }]
`
  const file = '.palier.yml'
  const later = { ...catalogue, grid: { ...catalogue.grid, retired: ['old-rule'] } }
  const { policy, notes } = readSettings({ file, text }, { file, catalogue: later, has: () => true })
  const told = [...notes.policy, ...notes.project].map((note) => [note.code, 'line' in note && note.line])
  expect(told).toEqual([2, 3, 4, 6].map((line) => ['rule-retired', line]))
  expect(policy.thresholds).toEqual([])
})
