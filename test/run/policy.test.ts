import { expect, test } from 'vitest'
import type { PolicyOrigin } from '../../src/model.ts'
import { changedKeys, policyFrom } from '../../src/run/policy.ts'
import type { Reading } from '../../src/run/settings.ts'
import { readSettings } from '../../src/settings/read.ts'
import { catalogue } from './support.ts'

const file = '.palier.yml'
const around = { file, catalogue, has: () => true }

function reading(text: string | null): Reading {
  if (text === 'broken')
    return { settings: readSettings(null, around), problems: [{ code: 'configuration-folder', file }] }
  return { settings: readSettings(text === null ? null : { file, text }, around), problems: [] }
}
const level = (number: number) => `policy: { commitment: { level: ${number} } }\n`

test.each<[string, string | null, string | null, string | null, PolicyOrigin, number | null, string[]]>([
  ['the target has one', level(3), level(2), level(1), 'target', 3, ['commitment-lowered']],
  ['the target has one, head has none', level(3), level(3), null, 'target', 3, ['commitment-lowered']],
  ['the target has one, head is broken', level(3), level(3), 'broken', 'target', 3, []],
  ['head adds the first', null, null, level(1), 'head', 1, ['head-policy-used']],
  ['nobody has one', null, null, null, 'none', null, []],
  ['head adds a broken one', null, null, 'broken', 'none', null, []],
  ['base has none, the target has gained one', level(2), null, null, 'target', 2, ['commitment-lowered']],
  [
    'base and target are broken',
    'broken',
    'broken',
    level(1),
    'head',
    1,
    ['base-policy-broken', 'configuration-folder'],
  ],
  [
    'the target alone is broken',
    'broken',
    level(2),
    level(1),
    'base',
    2,
    ['target-policy-broken', 'configuration-folder', 'commitment-lowered'],
  ],
  [
    'the target alone is broken, base had none',
    'broken',
    null,
    level(1),
    'head',
    1,
    ['base-policy-broken', 'configuration-folder'],
  ],
  ['base alone is broken', level(3), 'broken', level(3), 'target', 3, []],
  ['all are broken', 'broken', 'broken', 'broken', 'none', null, ['base-policy-broken', 'configuration-folder']],
])('%s', (_, target, base, head, from, committed, said) => {
  const decided = policyFrom({ target: reading(target), base: reading(base), head: reading(head) })
  expect([decided.from, decided.policy.commitment?.level ?? null]).toEqual([from, committed])
  expect(decided.announcements.map(({ code }) => code)).toEqual(said)
})

test.each<[string, string | null, string | null, string[]]>([
  ['nothing', level(3), level(3), []],
  ['the order of keys', 'policy: { gate: change, mute: [] }', 'policy: { mute: [], gate: change }', []],
  ['defaults written out', null, 'policy: { grid: cloud-pi-native, waivers: [], mute: [], ignore: [] }', []],
  ['only the project', level(3), `${level(3)}project: { name: shop }\n`, []],
  ['the commitment', level(3), level(2), ['commitment']],
  ['the file removed', 'policy: { commitment: { level: 3 }, gate: state }', null, ['commitment', 'gate']],
  [
    'a waiver',
    null,
    'policy: { waivers: [{ rule: probe-present, subject: "*", reason: r, until: 2027-01-01 }] }',
    ['waivers'],
  ],
  ['what is left out', null, 'policy: { ignore: ["docs/**"] }', ['ignore']],
  ['own rules', null, 'policy: { rules: palier/rules }', ['rules']],
])('a change of %s', (_, before, after, keys) => {
  expect(changedKeys(reading(before).settings, reading(after).settings)).toEqual(keys)
})

test('a changed threshold is told by rule and name', () => {
  const { settings } = reading(null)
  const written = (thresholds: Record<string, Record<string, number>>) => ({
    written: { ...settings.written, thresholds },
  })
  expect(changedKeys(written({ a: { x: 1, y: 1 } }), written({ a: { y: 2, x: 1 }, b: { z: 1 } }))).toEqual([
    'thresholds.a.y',
    'thresholds.b.z',
  ])
})

test('what is void on both sides is said once, by head’s line', () => {
  const muted = 'policy: { mute: [probe-present] }\n'
  const { notes } = policyFrom({ target: reading(muted), base: reading(muted), head: reading(`# moved\n${muted}`) })
  expect(notes).toEqual([{ code: 'mute-of-required', file, line: 2, rule: 'probe-present' }])
})
