import { prefixOf } from '../lib/git.ts'
import { byCodeUnit } from '../lib/text.ts'
import type { Location, Report } from '../model.ts'
import type { Run } from './bench.ts'
import { driftOf, headName } from './situation.ts'

/** Gives a report the names that its forge has for it: repository, head commit, branch, and what was judged in its place. */
export async function named(report: Report, run: Run): Promise<Report> {
  const { path, options, situation } = run
  const prefix = await prefixOf(path)
  const placed = prefix === '' ? {} : { path: prefix }
  const project = {
    ...report.project,
    key: report.project.key || options.key,
    slug: situation?.slug ?? null,
    ...placed,
  }
  if (!report.head) return { ...report, project }
  const name = await headName(path, options, situation ?? null)
  if (name.revision === null) return { ...report, project }
  const files = filesOf(report)
  const drifted = name.judged === null ? [] : ((await driftOf(path, name, files)) ?? [...files])
  const moved = drifted.length === 0 ? {} : { drifted: drifted.sort(byCodeUnit) }
  return { ...report, project, head: { ...report.head, ...name, ...moved } }
}

/** Every file of head that a report names. */
function filesOf({ head, changes, nextSteps }: Report): Set<string> {
  const findings = [
    ...(head?.rules ?? []).flatMap((rule) => rule.findings),
    ...changes.flatMap(({ introduced, fixed, unclear, gone }) => [...introduced, ...fixed, ...unclear, ...gone]),
  ]
  const named = [...findings, ...(head?.blindSpots ?? []), ...nextSteps].map(({ at }) => at)
  const places: (Location | undefined)[] = [...named, ...findings.map(({ setBy }) => setBy)]
  return new Set(places.flatMap((at) => (at ? [at.file] : [])))
}
