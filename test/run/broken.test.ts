import { describe, expect, test } from 'vitest'
import { exitCode } from '../../src/judge/gate.ts'
import type { Report } from '../../src/model.ts'
import { comment } from '../../src/report/comment.ts'
import { terminal } from '../../src/report/terminal.ts'
import { voice } from '../report/support.ts'
import { edit, shop, swap } from '../scenarios/support.ts'
import { type Files, judgeRequest } from './support.ts'

const files: Files = {
  Dockerfile: 'FROM node:20\nUSER 1001\nCMD ["node"]\n',
  'k8s/web.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: settings }\ndata: { a: b }\n',
}
const sound = 'policy: { commitment: { level: 2 }, gate: change }\nproject: { name: shop, language: en }\n'
const broken = 'policy: { comitment: { level: 3 } }\nproject:\n  name: 3\n'

function with_(text: string | null): Files {
  return text === null ? files : { ...files, '.palier.yml': text }
}

function reasonsOf({ verdict }: Report): string[] {
  return (verdict?.reasons ?? []).map((reason) => (reason.code === 'not-evaluated' ? reason.message.en : reason.code))
}

const twoMistakes = [
  '.palier.yml:1 unknown key "comitment"; did you mean "commitment"?',
  '.palier.yml:3 "project.name" is 3, expected: text',
]

test.each<[string, { base: string | null; head: string | null; target?: string }, Partial<Report['policy']>, string[]]>(
  [
    ['head', { base: sound, head: broken }, { from: 'target', changed: [] }, twoMistakes],
    ['head, which adds the file', { base: null, head: broken }, { from: 'none', commitment: null }, twoMistakes],
    ['base and target, repaired by head', { base: broken, head: sound }, { from: 'head', gate: 'change' }, []],
    ['target alone', { base: sound, head: sound, target: broken }, { from: 'base', gate: 'change' }, []],
    ['all of them', { base: broken, head: broken }, { from: 'none', commitment: null }, twoMistakes],
  ],
)('broken at %s', async (_, { base, head, target }, policy, mistakes) => {
  const request = { base: with_(base), head: with_(head), ...(target && { target: with_(target) }) }
  const report = await judgeRequest(request)
  expect(report.policy).toMatchObject(policy)
  expect(reasonsOf(report).filter((reason) => reason.startsWith('.palier'))).toEqual(mistakes)
  expect(exitCode(report.verdict, false)).toBe(mistakes.length > 0 ? 2 : report.verdict?.accepted ? 0 : 1)
  expect(report.head?.rules.some(({ outcome }) => outcome === 'pass')).toBe(true)
})

test('what is wrong on the target branch is said, and that the change decides', async () => {
  const report = await judgeRequest({ base: with_(broken), head: with_(sound) })
  expect(report.policy.announcements.map(({ code }) => code)).toEqual([
    'base-policy-broken',
    'configuration-unknown-key',
    'configuration-wrong-value',
  ])
})

test('a change that cannot be evaluated is told with every mistake, in the language of base', async () => {
  const report = await judgeRequest({ base: with_(sound), head: with_(broken) })
  expect([report.project.language, report.project.name]).toEqual(['en', 'shop'])
  for (const told of [comment(report, voice('en')), terminal(report, voice('en'))]) {
    expect(told.split('\n')[0]).toMatch(/^(### )?⚠️ Not evaluated: .*palier\.yml:1.* · and 1 other$/)
    expect(told).toContain('comitment')
    expect(told).toContain('project.name')
  }
})

describe('what cannot be a project file', () => {
  test.each<[string, Files, string]>([
    ['a folder', { '.palier.yml/a.yml': 'a: b\n' }, '`.palier.yml` is a folder: make it a YAML file'],
    [
      'too large',
      { '.palier.yml': `# ${'x'.repeat(1024 * 1024)}\n` },
      '`.palier.yml` is larger than 1 MiB: shorten it',
    ],
    ['not YAML', { '.palier.yml': 'policy: [\n' }, '.palier.yml:2 is not YAML'],
    [
      'two documents',
      { '.palier.yml': 'policy: {}\n---\nproject: {}\n' },
      '`.palier.yml` holds 2 YAML documents: keep one',
    ],
    [
      'a text',
      { '.palier.yml': 'level 3\n' },
      '.palier.yml:1 ".palier.yml" is "level 3", expected: keys, `key: value`',
    ],
  ])('%s', async (_, extra, said) => {
    const report = await judgeRequest({ base: files, head: { ...files, ...extra } })
    expect(reasonsOf(report)).toHaveLength(1)
    expect(reasonsOf(report)[0]).toContain(said)
  })
})

test('a change that leaves nothing to judge is told, never green', async () => {
  const report = await judgeRequest({ base: with_(sound), head: { 'README.md': 'moved\n' } })
  expect(report.head).toBeNull()
  expect(exitCode(report.verdict, false)).toBe(2)
})

test('a first change in an empty repository is judged', async () => {
  const report = await judgeRequest({ base: { 'README.md': 'soon\n' }, head: with_(sound) })
  expect(report.verdict).toMatchObject({ accepted: true })
  expect(report.policy.from).toBe('head')
})

test('what moved only because the project counts as empty stays folded', async () => {
  const head = edit(shop, { '.palier.yml': swap('commitment', 'comitment') })
  const report = await judgeRequest({ base: shop, head })
  const told = comment(report, voice('en'))
  expect(told.slice(0, told.indexOf('<details>'))).not.toContain('| - |')
  expect(told).toMatch(/<summary>Judged without this file, <code>project<\/code> being empty: \d+ moves?<\/summary>/)
})
