import Ajv from 'ajv'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { type ReportFormat, reporters } from '../../src/report/index.ts'
import { cases } from './cases.ts'
import { assessment, change, fail, introduced, report } from './golden.ts'
import { hostile, hostileVerdicts } from './hostile.ts'
import { readMetrics } from './openmetrics.ts'
import { codeQualitySchema, sarifSchema, shieldsSchema } from './schemas.ts'
import { voice } from './support.ts'

const ajv = new Ajv.default({ allErrors: true, formats: { uri: /^https?:\/\/\S+$/u } })
const schemas = { sarif: sarifSchema, 'code-quality': codeQualitySchema, shields: shieldsSchema }
const validators = Object.entries(schemas).map(
  ([format, schema]) => [format as ReportFormat, ajv.compile(schema)] as const,
)
const extensions: Partial<Record<ReportFormat, string>> = { summary: 'md', junit: 'xml', metrics: 'txt', badge: 'svg' }
const machine: ReportFormat[] = ['summary', 'sarif', 'code-quality', 'junit', 'metrics', 'badge', 'shields']
const everything: [string, Report][] = [
  ...Object.entries(cases),
  ...hostile.flatMap((name) =>
    hostileVerdicts(name).map((one, index): [string, Report] => [`${name.slice(0, 20)} ${index}`, one]),
  ),
]
const reader = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  isArray: (name) => ['testsuite', 'testcase'].includes(name),
})

interface Suite {
  name: string
  tests: string
  failures: string
  errors: string
  skipped: string
  testcase: Case[]
}
interface Case {
  name: string
  classname: string
  failure?: unknown
  skipped?: unknown
  error?: unknown
}

function suitesOf(xml: string): Suite[] {
  return (reader.parse(xml) as { testsuites: { testsuite: Suite[] } }).testsuites.testsuite
}

/** One small report of which every format fits on a screen. */
function small(): Report {
  const one = cases['refused-lost']
  if (!one?.head) throw new Error('no case')
  const kept = ['1/sponsor', '3/rootless', '4/good-practices']
  const levels = one.grid.levels.map((level) => ({
    ...level,
    criteria: level.criteria.filter(({ id }) => kept.includes(id)),
  }))
  const trimmed = { ...one.head, rules: one.head.rules.filter(({ criterion }) => kept.includes(criterion)) }
  const score = { ...trimmed.score, criteria: trimmed.score.criteria.filter(({ id }) => kept.includes(id)) }
  return {
    ...one,
    grid: { ...one.grid, levels: levels.filter(({ criteria }) => criteria.length > 0) },
    head: { ...trimmed, score },
  }
}

describe.each(machine)('%s', (format) => {
  test.each(['fr', 'en'] as const)('golden in %s', async (language) => {
    const extension = extensions[format] ?? 'json'
    await expect(reporters[format](small(), voice(language))).toMatchFileSnapshot(
      `../golden/small.${format}.${language}.${extension}`,
    )
  })
})

describe.each(validators)('%s obeys its schema', (format, validate) => {
  test.each(everything)('%s', (_, one) => {
    validate(JSON.parse(reporters[format](one, voice('fr'))))
    expect(validate.errors ?? []).toEqual([])
  })
})

describe.each(['junit', 'badge'] as const)('%s is well formed', (format) => {
  test.each(everything)('%s', (_, one) => {
    const xml = reporters[format](one, voice('en'))
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(xml).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]|[\uFFFE\uFFFF]|##\w*\[|<!--|<script|^\s*(?:::|\/)/mu)
  })
})

test.each(everything)('metrics come back: %s', (_, one) => {
  const found = readMetrics(reporters.metrics(one, voice('fr')))
  expect(found.find(({ name }) => name === 'palier_build_info')?.labels.project).toBeTypeOf('string')
  expect(found.filter(({ name }) => name === 'palier_level').map(({ value }) => value)).toEqual(
    one.head
      ? found.filter(({ name }) => name === 'palier_level').map(({ labels }) => levelNamed(one, labels.kind))
      : [],
  )
})

function levelNamed({ head, policy }: Report, kind = ''): number | undefined {
  return kind === 'commitment' ? policy.commitment?.level : head?.score[kind as 'technical' | 'proved' | 'possible']
}

test('a hostile label stays one label', () => {
  const one = report({ project: { ...report().project, name: 'a"} 1\n# EOF\n\\' } })
  expect(readMetrics(reporters.metrics(one, voice('en')))[0]?.labels.project).toBe('a"} 1 # EOF \\')
})

describe('junit', () => {
  test.each(Object.entries(cases))('%s: every count is what stands below it', (_, one) => {
    for (const { tests, failures, errors, skipped, testcase } of suitesOf(reporters.junit(one, voice('fr')))) {
      expect(testcase).toHaveLength(Number(tests))
      for (const [name, told] of Object.entries({ failure: failures, error: errors, skipped }))
        expect(testcase.filter((item) => name in item)).toHaveLength(Number(told))
    }
  })
  test('fails for what the commitment asks, skips what it does not', () => {
    const suites = suitesOf(reporters.junit(cases['refused-lost'] ?? report(), voice('en')))
    const named = (part: string): Case | undefined =>
      suites.flatMap(({ testcase }) => testcase).find(({ name }) => name.includes(part))
    expect(named('image-user-non-root')).toHaveProperty('failure')
    expect(named('probe-present')).toHaveProperty('skipped')
    expect(named('config-map-used')).not.toHaveProperty('failure')
  })
  test('without a commitment it fails for what the first failing level asks', () => {
    const marks = {
      'image-user-non-root': { outcome: 'fail' as const, findings: [fail('Dockerfile', 'Dockerfile', 9)] },
      'probe-present': { outcome: 'fail' as const, findings: [] },
    }
    const one = report({
      policy: { ...report().policy, commitment: null },
      verdict: null,
      base: null,
      head: assessment({ technical: 2, marks }),
    })
    const failed = suitesOf(reporters.junit(one, voice('en')))
      .flatMap(({ testcase }) => testcase)
      .filter((item) => 'failure' in item)
    expect(failed.map(({ name }) => name)).toEqual(['No process runs as root (image-user-non-root)'])
  })
  test('nothing judged is an error, never an empty report', () => {
    const [suite] = suitesOf(reporters.junit({ ...report(), head: null }, voice('en')))
    expect(suite).toMatchObject({ tests: '1', errors: '1' })
  })
})

interface Result {
  ruleId: string
  level: string
  partialFingerprints: Record<string, string>
  message: { text: string }
  locations: { physicalLocation: { artifactLocation: { uri: string } } }[]
}
function resultsOf(one: Report, parts = {}): Result[] {
  return (JSON.parse(reporters.sarif(one, voice('en', parts))) as { runs: [{ results: Result[] }] }).runs[0].results
}
interface Issue {
  check_name: string
  fingerprint: string
  severity: string
  location: { path: string; lines: { begin: number } }
}
function issuesOf(one: Report, parts = {}): Issue[] {
  return JSON.parse(reporters['code-quality'](one, voice('en', parts))) as Issue[]
}

function moved(line: number, environment = 'production'): Report {
  const one = { ...fail('Deployment/web:nginx', 'deploy/web.yaml', line), environment }
  return report({
    base: null,
    verdict: null,
    head: assessment({
      technical: 3,
      marks: { 'probe-present': { outcome: 'fail', findings: [one, { ...one, environment: 'other' }] } },
    }),
  })
}

describe('fingerprints', () => {
  test('stay when lines move, and one place is told once for all its environments', () => {
    expect(issuesOf(moved(12)).map(({ fingerprint }) => fingerprint)).toEqual(
      issuesOf(moved(90)).map(({ fingerprint }) => fingerprint),
    )
    expect(resultsOf(moved(12)).map((one) => one.partialFingerprints)).toEqual(
      resultsOf(moved(90)).map((one) => one.partialFingerprints),
    )
    expect(issuesOf(moved(12))).toHaveLength(1)
  })
  test('differ for another rule, subject or file, and for a twin', () => {
    const places: [string, string, number][] = [
      ['Deployment/a', 'a.yaml', 1],
      ['Deployment/a', 'a.yaml', 2],
      ['Deployment/b', 'a.yaml', 1],
      ['Deployment/a', 'b.yaml', 1],
    ]
    const findings = places.map(([subject, file, line]) => fail(subject, file, line))
    const marks = {
      'probe-present': { outcome: 'fail' as const, findings },
      'resources-declared': { outcome: 'fail' as const, findings },
    }
    const all = issuesOf(report({ base: null, verdict: null, head: assessment({ technical: 3, marks }) })).map(
      ({ fingerprint }) => fingerprint,
    )
    expect(new Set(all).size).toBe(8)
    expect(all.filter((one) => one.endsWith('-2'))).toHaveLength(2)
  })
})

describe('sarif', () => {
  test('of a comparison: what the change introduced, the worst first', () => {
    expect(resultsOf(cases['refused-lost'] ?? report()).map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['image-user-non-root', 'error'],
    ])
    expect(resultsOf(cases['lost-above'] ?? report()).map(({ level }) => level)).toEqual(['warning', 'warning'])
  })
  test('of one revision: all that fails', () => {
    const failing =
      cases['score']?.head?.rules.filter(({ findings }) => findings.some(({ outcome }) => outcome === 'fail')) ?? []
    expect(failing.length).toBeGreaterThan(0)
    expect(new Set(resultsOf(cases['score'] ?? report()).map(({ ruleId }) => ruleId))).toEqual(
      new Set(failing.map(({ id }) => id)),
    )
  })
  test('names files from the root, and the configuration for what has none', () => {
    const findings = [fail('a', 'déploiement/a b.yaml', 1), fail('project')]
    const one = report({
      base: null,
      verdict: null,
      head: assessment({ technical: 3, marks: { 'probe-present': { outcome: 'fail', findings } } }),
    })
    expect(
      resultsOf(one, { prefix: 'apps/shop' }).map(({ locations: [at] }) => at?.physicalLocation.artifactLocation.uri),
    ).toEqual(['apps/shop/d%C3%A9ploiement/a%20b.yaml', 'apps/shop/.palier.yml'])
    expect(issuesOf(one, { prefix: 'apps/shop/' }).map(({ location }) => location.path)).toEqual([
      'apps/shop/déploiement/a b.yaml',
      'apps/shop/.palier.yml',
    ])
  })
  test('a line of base is no line of head', () => {
    const gone = introduced('lost', { ...fail('Deployment/web', 'web.yaml', 4), removed: true })
    const one = report({ changes: [change('probe-present', { introduced: [gone] })] })
    expect(resultsOf(one)[0]?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'web.yaml', uriBaseId: '%SRCROOT%' },
    })
  })
  test('a message holds no link and no placeholder', () => {
    const one = { ...fail('x', 'a', 1), message: { fr: '', en: '[x](1) y {0}' } }
    const told = resultsOf(
      report({
        base: null,
        verdict: null,
        head: assessment({ technical: 3, marks: { 'probe-present': { outcome: 'fail', findings: [one] } } }),
      }),
    )
    expect(told[0]?.message.text).toBe('Every service container declares a probe: [x] (1) y { 0}')
  })
  test('keeps the 5,000 that GitHub shows, and says how many it left', () => {
    const findings = Array.from({ length: 5003 }, (_, index) => fail(`Deployment/${index}`, 'a.yaml', index + 1))
    const one = report({
      base: null,
      verdict: null,
      head: assessment({ technical: 3, marks: { 'probe-present': { outcome: 'fail', findings } } }),
    })
    expect(resultsOf(one)).toHaveLength(5000)
    expect(reporters.sarif(one, voice('en'))).toContain('3 more in the JSON report')
  })
})

test('code quality holds all that fails, because GitLab compares two whole reports', () => {
  const found = issuesOf(cases['refused-lost'] ?? report()).map(({ check_name, severity }) => [check_name, severity])
  expect(found).toEqual([
    ['image-user-non-root', 'critical'],
    ['image-tag-explicit', 'minor'],
    ['probe-present', 'minor'],
    ['probe-present', 'minor'],
    ['pod-disruption-budget', 'minor'],
  ])
})

describe('badge', () => {
  const levels = [0, 1, 2, 3, 4, 5]
  test.each(levels)('level %i can be read: contrast 4.5 and a name', (technical) => {
    const svg = reporters.badge(report({ head: assessment({ technical }) }), voice('en'))
    const colours = [...svg.matchAll(/fill="(#\w{6})"/gu)].map(([, colour]) => contrastWithWhite(colour ?? '#ffffff'))
    expect(colours.length).toBeGreaterThan(0)
    expect(Math.min(...colours)).toBeGreaterThanOrEqual(4.5)
    expect(svg).toContain(`<title>palier level ${technical}/5`)
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|href|url\(|id=/u)
  })
  test('says what lowers it', () => {
    expect(reporters.badge(cases['unproved'] ?? report(), voice('fr'))).toContain('niveau 3/5 par les fichiers')
  })
})

function contrastWithWhite(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}

test('a summary of a crowd keeps below 1 MiB in bytes', () => {
  const findings = Array.from({ length: 20_000 }, (_, index) =>
    fail(`Deployment/${'é'.repeat(60)}${index}`, `${'d/'.repeat(40)}${index}.yaml`, 1),
  )
  const one = report({
    base: null,
    verdict: null,
    head: assessment({
      technical: 3,
      marks: { 'probe-present': { outcome: 'fail', findings }, 'resources-declared': { outcome: 'fail', findings } },
    }),
  })
  const text = reporters.summary(one, voice('fr'))
  expect(new TextEncoder().encode(text).length).toBeLessThan(1_048_576)
  expect(text).toMatch(/\d+ de plus dans le rapport/u)
})
