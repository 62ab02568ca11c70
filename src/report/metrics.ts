import type { Outcome, Report, Voice } from '../model.ts'
import { oneLine } from '../texts/clean.ts'
import { type MetricName, machineWords } from '../texts/machine.ts'
import { boundLevel } from './commitment.ts'

type Labels = Readonly<Record<string, string | number>>
interface Sample {
  labels: Labels
  value: number
}
interface Family {
  name: MetricName
  type: 'gauge' | 'info'
  samples: Sample[]
}
const outcomes: readonly Outcome[] = ['pass', 'fail', 'waived', 'unknown', 'not-applicable']

/** OpenMetrics text: https://prometheus.io/docs/specs/om/open_metrics_spec/. GitLab compares it by name and labels. */
export function metrics(report: Report, { language }: Voice): string {
  const { help } = machineWords(language)
  const families = [build(report), ...stateFamilies(report), ...changeFamilies(report)]
  const lines = families
    .filter(({ samples }) => samples.length > 0)
    .flatMap(({ name, type, samples }) => [
      `# TYPE ${name} ${type}`,
      `# HELP ${name} ${escaped(help[name])}`,
      ...samples.map((sample) => sampleLine(type === 'info' ? `${name}_info` : name, sample, report)),
    ])
  return `${[...lines, '# EOF'].join('\n')}\n`
}

function build({ palier, grid }: Report): Family {
  const labels = { version: palier, grid: grid.id, grid_version: grid.version }
  return { name: 'palier_build', type: 'info', samples: [{ labels, value: 1 }] }
}

function stateFamilies(report: Report): Family[] {
  const { head, grid } = report
  if (!head) return []
  const { technical, proved, possible, criteria } = head.score
  const commitment = boundLevel(report)
  const kinds = { technical, proved, possible, ...(commitment !== null && { commitment }) }
  const levelOf = (id: string): number =>
    grid.levels.find((one) => one.criteria.some((two) => two.id === id))?.level ?? 0
  const findings = head.rules.flatMap((rule) => rule.findings)
  return [
    {
      name: 'palier_level',
      type: 'gauge',
      samples: Object.entries(kinds).map(([kind, value]) => ({ labels: { kind }, value })),
    },
    gauge('palier_rules', byLevel(report, head.rules)),
    gauge(
      'palier_criteria',
      byLevel(
        report,
        criteria.map(({ id, outcome }) => ({ level: levelOf(id), outcome })),
      ),
    ),
    gauge(
      'palier_findings',
      outcomes
        .filter((outcome) => outcome !== 'not-applicable')
        .map((outcome) => ({ labels: { outcome }, value: countOf(findings, outcome) })),
    ),
    gauge('palier_blind_spots', [{ labels: {}, value: head.blindSpots.length }]),
  ]
}

function changeFamilies({ base, changes, verdict }: Report): Family[] {
  const introduced = changes.flatMap((change) => change.introduced)
  const kinds = ['lost', 'new'] as const
  const compared = base !== null
  return [
    gauge(
      'palier_introduced_findings',
      compared
        ? kinds.map((kind) => ({ labels: { kind }, value: introduced.filter((one) => one.kind === kind).length }))
        : [],
    ),
    gauge(
      'palier_fixed_findings',
      compared ? [{ labels: {}, value: changes.reduce((sum, { fixed }) => sum + fixed.length, 0) }] : [],
    ),
    gauge('palier_accepted', verdict ? [{ labels: {}, value: Number(verdict.accepted) }] : []),
    gauge('palier_verified', verdict ? [{ labels: {}, value: Number(verdict.verified) }] : []),
  ]
}

/** Every level and outcome, zeros too, so that two reports always have the same lines. */
function byLevel({ grid }: Report, all: readonly { level: number; outcome: Outcome }[]): Sample[] {
  return grid.levels.flatMap(({ level }) =>
    outcomes.map((outcome) => ({
      labels: { level, outcome },
      value: countOf(
        all.filter((one) => one.level === level),
        outcome,
      ),
    })),
  )
}

function gauge(name: MetricName, samples: Sample[]): Family {
  return { name, type: 'gauge', samples }
}

function countOf(all: readonly { outcome: Outcome }[], outcome: Outcome): number {
  return all.filter((one) => one.outcome === outcome).length
}

function sampleLine(name: string, { labels, value }: Sample, { project }: Report): string {
  const named = { project: project.name, ...(project.key !== '' && { key: project.key }), ...labels }
  const told = Object.entries(named).map(([label, text]) => `${label}="${escaped(oneLine(String(text), 200))}"`)
  return `${name}{${told.join(',')}} ${value}`
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
}
