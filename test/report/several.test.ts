import { expect, test } from 'vitest'
import type { Report, Reports, Voice } from '../../src/model.ts'
import { severalReporters } from '../../src/report/index.ts'
import { lowestFirst } from '../../src/report/several.ts'
import { cases } from './cases.ts'
import { voice as voiceIn } from './support.ts'

const voice: Voice = voiceIn('en', { prefix: 'deploy' })
const keyed = (report: Report, key: string): Report => ({ ...report, project: { ...report.project, key } })
const [lost, gain] = ['refused-lost', 'gain'].map((name) => cases[name as keyof typeof cases]) as [Report, Report]
const reports: Reports = {
  version: 1,
  palier: '1.0.0',
  projects: [keyed(gain, 'apps/a'), keyed(lost, 'apps/b'), keyed(lost, 'apps/c')],
  verdict: { accepted: false, verified: true, reasons: lost.verdict?.reasons ?? [] },
}

test('refused projects stand before accepted ones, then the lowest, then by name', () => {
  expect(lowestFirst(reports.projects).map(({ project }) => project.key)).toEqual(['apps/b', 'apps/c', 'apps/a'])
})

test('the comment says how many are refused, a row each, and folds the rest', () => {
  const said = severalReporters.comment(reports, voice)
  expect(said).toMatch(/^### ⛔ Merge refused: 2 projects of 3\n/)
  expect([...said.matchAll(/<summary>(apps\/[abc])<\/summary>/g)].map(([, key]) => key)).toEqual([
    'apps/b',
    'apps/c',
    'apps/a',
  ])
})

test('a comment of many projects keeps to the limit', () => {
  const many = Array.from({ length: 60 }, (_, index) => keyed(lost, `apps/${index}`))
  const said = severalReporters.comment({ ...reports, projects: many }, { ...voice, limit: 20_000 })
  expect(said.length).toBeLessThan(20_000)
  expect(said).toContain('60 projects of 60')
})

test('code quality: paths from the root, one list, every fingerprint once', () => {
  const list = JSON.parse(severalReporters['code-quality'](reports, voice)) as {
    fingerprint: string
    location: { path: string }
  }[]
  expect(new Set(list.map(({ location }) => location.path.split('/').slice(0, 3).join('/')))).toEqual(
    new Set(['deploy/apps/a', 'deploy/apps/b', 'deploy/apps/c']),
  )
  expect(new Set(list.map(({ fingerprint }) => fingerprint)).size).toBe(list.length)
})

test('sarif: one run for each project', () => {
  const { runs } = JSON.parse(severalReporters.sarif(reports, voice)) as {
    runs: { automationDetails: { id: string } }[]
  }
  expect(runs.map(({ automationDetails }) => automationDetails.id)).toEqual([
    'palier/apps/a/',
    'palier/apps/b/',
    'palier/apps/c/',
  ])
})

test('metrics: a family stands once, with the samples of each project', () => {
  const text = severalReporters.metrics(reports, voice)
  const names = [...text.matchAll(/^# TYPE (\S+)/gm)].map(([, name]) => name)
  expect(new Set(names).size).toBe(names.length)
  expect(text.match(/^palier_level\{.*kind="technical"/gm)).toHaveLength(3)
  expect(text.endsWith('# EOF\n')).toBe(true)
})

test('junit: one document, every suite named after its project', () => {
  const text = severalReporters.junit(reports, voice)
  expect(text.match(/<testsuites/g)).toHaveLength(1)
  const suites = [...text.matchAll(/<testsuite name="([^"]*)"/g)].map(([, name]) => name ?? '')
  expect(suites.filter((name) => !/^apps\/[abc] · /.test(name))).toEqual([])
})

test('the badge is that of the project that stands lowest', () => {
  const low = { ...reports, projects: [keyed(gain, 'apps/a'), keyed(lost, 'apps/b')] }
  const alone = severalReporters.badge({ ...reports, projects: [keyed(lost, 'apps/b')] }, voice)
  expect(severalReporters.badge(low, voice)).toBe(alone)
})

test('the page shows every project, moved or not', () => {
  const page = severalReporters.html(reports, voice)
  expect([...page.matchAll(/<summary>(apps\/[abc])<\/summary>/g)].map(([, key]) => key)).toEqual([
    'apps/b',
    'apps/c',
    'apps/a',
  ])
  expect(page).toMatch(/^<!doctype html>/)
})
