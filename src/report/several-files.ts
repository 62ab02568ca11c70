import type { Report, Reporter, Reports, Voice } from '../model.ts'
import { badge, shields } from './badge.ts'
import { codeQuality } from './code-quality.ts'
import { jsonText } from './json-text.ts'
import { junit } from './junit.ts'
import { metrics } from './metrics.ts'
import { sarif } from './sarif.ts'
import { lowestFirst, severalComment } from './several.ts'

export type SeveralReporter = (reports: Reports, voice: Voice) => string

/** Each project's own text, in the order of their folders, with paths from where the voice's are. */
function texts(reporter: Reporter, { projects }: Reports, voice: Voice): string[] {
  const start = voice.prefix === '' || voice.prefix.endsWith('/') ? voice.prefix : `${voice.prefix}/`
  return projects.map((report) => reporter(report, { ...voice, prefix: start + report.project.key }))
}

/** One log with a run for each project. */
export const severalSarif: SeveralReporter = (reports, voice) => {
  const logs = texts(sarif, reports, voice).map((text) => JSON.parse(text) as { runs: unknown[] })
  return jsonText({ ...logs[0], runs: logs.flatMap(({ runs }) => runs) })
}

export const severalCodeQuality: SeveralReporter = (reports, voice) =>
  jsonText(texts(codeQuality, reports, voice).flatMap((text) => JSON.parse(text) as unknown[]))

const opening = /<testsuites[^>]*>\n/
/** One document with the suites of each project, whose names begin with its folder. */
export const severalJunit: SeveralReporter = (reports, voice) => {
  const suites = texts(junit, reports, voice).map((text, index) => {
    const key = reports.projects[index]?.project.key.replace(/[^\p{L}\p{N}._/-]/gu, '') ?? ''
    const body = text.slice(text.search(opening)).replace(opening, '').replace('</testsuites>\n', '')
    return body.replaceAll('<testsuite name="', `<testsuite name="${key} · `)
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="palier">\n${suites.join('')}</testsuites>\n`
}

/** OpenMetrics wants every sample of a family together: those of each project follow one another. */
export const severalMetrics: SeveralReporter = (reports, voice) => {
  const families = new Map<string, { head: string[]; samples: string[] }>()
  for (const text of texts(metrics, reports, voice)) gatherFamilies(text, families)
  const lines = [...families.values()].flatMap(({ head, samples }) => [...head, ...samples])
  return `${[...lines, '# EOF'].join('\n')}\n`
}

function gatherFamilies(text: string, families: Map<string, { head: string[]; samples: string[] }>): void {
  let family = { head: [] as string[], samples: [] as string[] }
  for (const line of text.split('\n')) {
    const [, name] = /^# TYPE (\S+)/.exec(line) ?? []
    if (name !== undefined) {
      family = families.get(name) ?? { head: [], samples: [] }
      families.set(name, family)
    }
    if (line === '' || line === '# EOF') continue
    const known = line.startsWith('#') ? family.head : family.samples
    if (!line.startsWith('#') || !known.includes(line)) known.push(line)
  }
}

/** The project that stands lowest speaks for all. */
function lowest(reporter: Reporter): SeveralReporter {
  return ({ projects }, voice) => {
    const [first] = lowestFirst(projects) as [Report, ...Report[]]
    return reporter(first, voice)
  }
}
export const severalBadge = lowest(badge)
export const severalShields = lowest(shields)
/** What a comment says, where there is room for more. */
export const severalSummary: SeveralReporter = (reports, voice) =>
  severalComment(reports, { ...voice, limit: 1_000_000 })
