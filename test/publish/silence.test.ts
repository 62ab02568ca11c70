import { describe, expect, test } from 'vitest'
import type { Marker } from '../../src/forge/marker.ts'
import type { Report, Reports, Voice } from '../../src/model.ts'
import { sayingOf } from '../../src/publish/saying.ts'
import { isQuiet } from '../../src/publish/silence.ts'
import { cases } from '../report/cases.ts'

const voice: Voice = {
  language: 'fr',
  links: null,
  baseName: 'main',
  fullReport: null,
  rulePages: null,
  prefix: '',
  limit: null,
  colour: false,
}
const gain = cases['gain'] as Report
const unmoved: Report = {
  ...gain,
  base: gain.base && gain.head && { ...gain.base, score: gain.head.score },
  changes: [],
  verdict: { accepted: true, verified: true, reasons: [] },
}
const doubtful: Report = {
  ...unmoved,
  verdict: { accepted: true, verified: false, reasons: [{ code: 'not-verified', rules: ['probe-present'] }] },
}
const withoutHelm = {
  kinds: [],
  at: { file: 'Chart.yaml' },
  fault: false,
  cause: { code: 'helm-missing', tool: 'helm' },
  message: { fr: 'x', en: 'x' },
} as const

function unknownOn(report: Report, side: 'base' | 'head'): Report {
  const assessment = report[side]
  if (!assessment) throw new Error(side)
  const known = new Map(assessment.rules.map((rule) => [rule.id, rule]))
  const rule = known.get('probe-present') ?? report.head?.rules.find(({ id }) => id === 'probe-present')
  if (!rule) throw new Error('probe-present')
  known.set(rule.id, { ...rule, outcome: 'unknown', cause: 'undecidable' })
  return { ...report, [side]: { ...assessment, rules: [...known.values()] } }
}

describe('what is worth a comment where there is none', () => {
  test.each<[string, Report, boolean]>([
    ['nothing moved', unmoved, true],
    ['something gained', gain, false],
    [
      'a refusal',
      {
        ...unmoved,
        verdict: { accepted: false, verified: true, reasons: [{ code: 'below-commitment', level: 2, commitment: 3 }] },
      },
      false,
    ],
    [
      'not evaluated',
      {
        ...unmoved,
        verdict: {
          accepted: false,
          verified: false,
          reasons: [{ code: 'not-evaluated', message: { fr: 'x', en: 'x' } }],
        },
      },
      false,
    ],
    ['a doubt that base has too', unknownOn(unknownOn(doubtful, 'base'), 'head'), true],
    ['a new doubt', unknownOn(doubtful, 'head'), false],
    [
      'a missing tool',
      { ...unmoved, head: unmoved.head && { ...unmoved.head, blindSpots: [withoutHelm as never] } },
      false,
    ],
    ['a changed policy', { ...unmoved, policy: { ...unmoved.policy, changed: ['commitment'] } }, false],
    [
      'a level that moved by itself',
      { ...unmoved, base: unmoved.base && { ...unmoved.base, score: { ...unmoved.base.score, proved: 5 } } },
      false,
    ],
    [
      'something removed',
      {
        ...unmoved,
        changes: [
          {
            rule: 'probe-present',
            trend: 'same',
            introduced: [],
            fixed: [],
            unclear: [],
            gone: [{ outcome: 'fail', subject: 'x', by: 'repository' }],
          },
        ],
      },
      false,
    ],
    [
      'no commitment anywhere, a missing tool',
      {
        ...unmoved,
        policy: { ...unmoved.policy, from: 'none', commitment: null },
        head: unmoved.head && { ...unmoved.head, blindSpots: [withoutHelm as never] },
      },
      true,
    ],
  ])('%s', (_, report, quiet) => {
    expect(isQuiet(report)).toBe(quiet)
  })
})

describe('what a comment becomes', () => {
  const marker = (standing: Marker['standing'], held: number): Marker => ({
    version: 1,
    key: '',
    head: 'a'.repeat(40),
    run: { id: 1, attempt: 1 },
    standing,
    held,
  })
  test.each<[string, Report, 'auto' | 'always', Marker | null, RegExp | null]>([
    ['nothing, quiet', unmoved, 'auto', null, null],
    ['asked for', unmoved, 'always', null, /Critères par niveau/],
    [
      'a refusal, quiet again',
      unmoved,
      'auto',
      marker('refused', 1),
      /^### ✅ Niveau \d tenu · la règle perdue est revenue\n$/,
    ],
    ['a refusal of two rules', unmoved, 'auto', marker('refused', 2), /· les 2 règles perdues sont revenues\n$/],
    ['a refusal without rules', unmoved, 'auto', marker('refused', 0), /· ce qui bloquait est réparé\n$/],
    ['not evaluated before, quiet', unmoved, 'auto', marker('unevaluated', 0), /· ce qui bloquait est réparé\n$/],
    ['a refusal, and something gained since', gain, 'auto', marker('refused', 1), /Critères par niveau/],
    ['an accepted one, quiet', unmoved, 'auto', marker('accepted', 0), /Critères par niveau/],
  ])('%s', (_, report, mode, before, expected) => {
    const said = sayingOf(report, voice, mode)(before)
    if (expected === null) expect(said).toBeNull()
    else expect(said?.text).toMatch(expected)
  })
  const several = (...projects: Report[]): Reports => ({
    version: 1,
    palier: '1.0.0',
    projects: projects.map((report, index) => ({ ...report, project: { ...report.project, key: `apps/${index}` } })),
    verdict: { accepted: true, verified: true, reasons: [] },
  })
  const uncommitted: Report = { ...unmoved, policy: { ...unmoved.policy, from: 'none', commitment: null } }
  test.each<[string, Reports, Marker | null, string | RegExp | null]>([
    ['quiet', several(unmoved, unmoved), null, null],
    [
      'a refusal, quiet again',
      several(unmoved, unmoved),
      marker('refused', 1),
      '### ✅ 2 projets inchangés · la règle perdue est revenue\n',
    ],
    ['an accepted one, quiet', several(unmoved, unmoved), marker('accepted', 0), '### ✅ 2 projets inchangés\n'],
    ['nobody commits', several(unmoved, uncommitted), marker('accepted', 0), '### ℹ️ 2 projets inchangés\n'],
    ['one moved', several(unmoved, gain), null, /^### ℹ️ 2 projets · 1 changé[^]*apps\/1[^]*\n1 projet inchangé\n/],
  ])('several projects: %s', (_, reports, before, expected) => {
    const said = sayingOf(reports, voice, 'auto')(before)?.text ?? null
    if (expected instanceof RegExp) expect(said).toMatch(expected)
    else expect(said).toBe(expected)
  })
  test('several projects, asked for although nothing moved: a line, and which palier', () => {
    const said = sayingOf(several(unmoved, unmoved), voice, 'always')(null)
    expect(said?.text).toMatch(
      /^### ✅ 2 projets inchangés\n\n<sub>grille .*palier 1\.0\.0.*`palier check --base .*<\/sub>\n$/,
    )
  })
  test('a refusal is remembered with the rules that are held', () => {
    expect(sayingOf(cases['refused-lost'] as Report, voice, 'auto')(null)).toMatchObject({
      standing: 'refused',
      held: 1,
    })
  })
})
