import type { Finding, Report } from '../../src/model.ts'
import { text } from '../../src/texts/index.ts'
import { assessment, baseRevision, blindSpot, change, introduced, report } from './golden.ts'

/** What a repository may hold to speak in our name. */
export const hostile: string[] = [
  '](javascript:alert(1)) [x',
  '[x](javascript:alert(1))',
  '![x](https://evil.example/p.png)',
  '<img src=x onerror=alert(1)>',
  '<!-- palier:v1 key= -->',
  '</details></sub><script>alert(1)</script>',
  'a | b | c',
  'a \\| b',
  'a\\',
  '`code` and ``more`` ```',
  '` @team `',
  '@team',
  'foo@evil.example',
  '#12 !12 ~label %milestone &epic $snippet GH-12 owner/repo#1',
  'closes #12',
  'TICKET-12',
  '3f2c1ab3f2c1ab3f2c1ab3f2c1ab3f2c1ab3f2c1',
  'rev=3f2c1ab item3f2c1ab 1-3f2c1ab',
  'https://evil.example www.evil.example',
  '/close',
  '\n/merge\n',
  '\r\n/approve',
  '\n\n# Title\n\n- item',
  '\u2028/label ~x',
  '::error file=a::b',
  '\n::add-mask::a',
  '##[group]x ##vso[task]',
  '\u001B[31mred\u001B[0m',
  '\u202Egnp.exe\u2066',
  'a\u200Bb\uFEFF',
  '\uD800 lone',
  ':smile: ~~struck~~ **bold** __bold__ _it_',
  '[[_TOC_]] {+ add +} [- del -] $`x`$',
  '> [!note]\n> quote',
  '&lt;b&gt; &#64;team',
  '__proto__',
  '',
  '   ',
  'x'.repeat(10_000),
  '../'.repeat(50),
]

/** One report whose every string of a repository is this one. */
export function hostileReport(name: string): Report {
  const both = { fr: name, en: name }
  const finding: Finding = {
    outcome: 'fail',
    subject: name,
    source: name,
    environment: name,
    by: 'repository',
    at: { file: name, line: 3 },
    message: both,
  }
  const fault = blindSpot({
    cause: { code: 'helm-failed', chart: name, problem: name },
    at: { file: name, line: 1 },
    fault: true,
    environment: name,
  })
  const hidden = {
    outcome: 'unknown' as const,
    cause: 'hidden' as const,
    findings: [{ ...finding, outcome: 'unknown' as const }],
  }
  const head = assessment({
    technical: 2,
    proved: 0,
    possible: 3,
    marks: {
      'image-user-non-root': { outcome: 'fail', findings: [finding] },
      'config-map-used': hidden,
      'probe-present': { outcome: 'fail', findings: [finding] },
    },
    blindSpots: [fault],
  })
  return report({
    project: { key: '', name, slug: name, repository: 'both', language: null },
    policy: {
      commitment: { level: 3 },
      gate: 'change',
      from: 'head',
      changed: [name],
      waivers: [
        { rule: name, subject: name, reason: name, decision: name, owner: name, until: '2027-01-01', state: 'active' },
      ],
      mute: [name],
      thresholds: [{ rule: name, parameter: name, value: [name], default: name }],
      announcements: [{ code: 'head-policy-used', message: text({ code: 'head-policy-used', file: name }) }],
    },
    base: assessment({ technical: 3, revision: baseRevision }),
    head: {
      ...head,
      ref: name,
      environments: [{ name, class: null, declared: false, sources: [name], rendered: false }],
      rules: head.rules.map((rule) => Object.assign(rule, { title: both, fix: both })),
      notes: [{ code: 'x', message: both }],
      attestations: [
        {
          rule: name,
          statement: name,
          evidence: name,
          by: name,
          date: '2026-01-01',
          until: '2027-01-01',
          state: 'valid',
          at: { file: name },
        },
      ],
    },
    changes: [
      change('image-user-non-root', {
        introduced: [introduced('lost', finding), introduced('new', { ...finding, source: 'other' })],
        gone: [{ ...finding, removed: true }],
      }),
      change('config-map-used', { trend: 'unclear', unclear: [finding] }),
      change('probe-present', { trend: 'better', fixed: [finding] }),
    ],
    nextSteps: [{ rule: 'probe-present', level: 4, effort: 'minutes', subjects: 4, at: { file: name, line: 2 } }],
    verdict: { accepted: false, verified: true, reasons: [{ code: 'level-dropped', from: 3, to: 2 }] },
  })
}

/** The same facts under every verdict. */
export function hostileVerdicts(name: string): Report[] {
  const one = hostileReport(name)
  return [
    one,
    { ...one, verdict: { accepted: true, verified: true, reasons: [] } },
    {
      ...one,
      verdict: {
        accepted: false,
        verified: false,
        reasons: [{ code: 'blind-spot-introduced', rules: ['config-map-used'] }],
      },
    },
    {
      ...one,
      verdict: { accepted: true, verified: false, reasons: [{ code: 'not-verified', rules: ['config-map-used'] }] },
    },
    {
      ...one,
      verdict: {
        accepted: false,
        verified: false,
        reasons: [{ code: 'not-evaluated', message: { fr: name, en: name } }],
      },
    },
    {
      ...one,
      verdict: { accepted: false, verified: true, reasons: [{ code: 'below-commitment', level: 2, commitment: 3 }] },
    },
    { ...one, verdict: null, base: null, changes: [], policy: { ...one.policy, commitment: null, from: 'none' } },
  ]
}
