import { byCodeUnit } from '../lib/text.ts'
import type { Alerting, AnyFact, Environment, Fact, Json } from '../model.ts'
import type { Rendered } from './object.ts'
import type { ObservabilityFiles } from './observability-files.ts'
import { apiGroup, at, records, string } from './reading.ts'
import { makeFact } from './subject.ts'

/** Metrics that say whether something runs, by themselves. */
const running =
  /(?<![\w:."'-])(?:\w+_)?up(?![\w:."'-])|\babsent(?:_over_time)?\s*\(|probe_success|kube_(?:deployment|statefulset|daemonset|replicaset)_status_|kube_pod_(?:status_(?:ready|phase)|container_status_(?:ready|running|waiting|terminated|restarts|last_terminated))|kube_endpoint_address/i
/** Metrics of errors, of durations, and of what fills up. */
const working =
  /error|fail|exception|5\.\.|5xx|\b50\d\b|"5|_bucket\b|histogram_quantile|duration|latenc|_seconds_(?:sum|count|max)|apdex|cpu|memory|\bheap\b|disk|filesystem|volume_stats|_bytes|queue|backlog|_lag|throttl|saturat|connections?|pool|threads?|quota|in_?flight|\bwarn|\bcritical/i
const stopped =
  /down|unavailab|indisponib|not_?ready|crash|absent|unreachable|injoignable|restart|missing|availability|heartbeat/i
const filled = /oom|saturat|memory|\bcpu/i

/**
 * The alerts of each environment together: PrometheusRules of its render, and the files of the project's observability
 * repository, which belong to all.
 */
export function alertFacts(
  objects: readonly Rendered[],
  files: ObservabilityFiles,
  environments: readonly Environment[],
): AnyFact[] {
  const common = files.alerts.map(({ groups }) => groups)
  const written = objects.filter(
    ({ object }) => object.kind === 'PrometheusRule' && apiGroup(object.apiVersion) === 'monitoring.coreos.com',
  )
  const placed = environments.flatMap(({ name }): AnyFact[] => {
    const here = written.filter(({ environment }) => environment === name)
    const [first] = here
    if (!first) return []
    const value = alertingOf([...here.map(({ object }) => at(object, 'spec', 'groups')), ...common])
    return [makeFact('alerting', first, { subject: 'project', path: ['spec', 'groups'], value })]
  })
  const [file] = files.alerts
  const others = environments.filter(({ name }) => !placed.some(({ environment }) => environment === name))
  if (!file) return placed
  const fact: Fact<'alerting'> = { kind: 'alerting', subject: 'project', at: file.at, value: alertingOf(common) }
  if (environments.length === 0) return [fact]
  return [...placed, ...others.map(({ name }) => ({ ...fact, environment: name }))]
}

/** Each alert counts once; without severity, summary or expression, it counts for nothing. */
function alertingOf(all: readonly (Json | undefined)[]): Alerting {
  const found = { availability: new Set<string>(), performance: new Set<string>(), incomplete: new Set<string>() }
  for (const groups of all) {
    for (const { item: group } of records(groups)) {
      for (const { item } of records(group['rules'])) {
        const name = string(item['alert'])
        const sort = name === '' ? null : sortOf(name, item)
        if (sort !== null) found[sort].add(name)
      }
    }
  }
  const sorted = (names: ReadonlySet<string>) => [...names].sort(byCodeUnit)
  const { availability, performance, incomplete } = found
  return {
    availability: sorted(availability),
    performance: sorted(performance),
    incomplete: sorted(incomplete),
  }
}

function sortOf(name: string, rule: { [key: string]: Json }): keyof Alerting | null {
  const expression = string(rule['expr'])
  const severity = string(at(rule, 'labels', 'severity'))
  const summary = string(at(rule, 'annotations', 'summary'))
  if (expression.trim() === '' || severity.trim() === '' || summary.trim() === '') return 'incomplete'
  if (filled.test(name)) return 'performance'
  if (running.test(expression)) return 'availability'
  if (stopped.test(name)) return working.test(expression) && !stopped.test(expression) ? 'performance' : 'availability'
  return working.test(expression) || working.test(name) ? 'performance' : null
}
