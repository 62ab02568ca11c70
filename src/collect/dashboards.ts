import type { AnyFact, Json } from '../model.ts'
import type { Rendered } from './object.ts'
import { apiGroup, at, isRecord, list, record, string } from './reading.ts'
import { makeFact, subjectOf } from './subject.ts'

/** A dashboard as Grafana exports it: a title, and panels (rows before 5, elements from schema v2 on). */
export function isDashboard(text: string): boolean {
  const read = parsed(text)
  if (string(at(read, 'title')) === '') return false
  const panels = [...list(at(read, 'panels')), ...list(at(read, 'rows')), ...Object.values(record(read, 'elements'))]
  return panels.length > 0 && panels.every(isRecord)
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

/** Dashboards in ConfigMaps that Grafana's sidecar loads, and in resources of its operator. */
export function dashboardFacts(objects: readonly Rendered[]): AnyFact[] {
  return objects.flatMap((rendered) =>
    writtenIn(rendered).map(({ name, text, path }) =>
      makeFact('dashboard', rendered, {
        subject: `${subjectOf(rendered)}${name}`,
        path,
        value: { name: `${subjectOf(rendered)}${name}`, valid: isDashboard(text) },
      }),
    ),
  )
}

interface Written {
  name: string
  text: string
  path: string[]
}

function writtenIn({ object }: Rendered): Written[] {
  if (
    object.kind === 'GrafanaDashboard' &&
    /^(?:grafana\.integreatly\.org|integreatly\.org)$/.test(apiGroup(object.apiVersion))
  ) {
    const text = string(at(object, 'spec', 'json'))
    return text === '' ? [] : [{ name: '', text, path: ['spec', 'json'] }]
  }
  if (object.kind !== 'ConfigMap' || object.apiVersion !== 'v1') return []
  const labelled = Object.keys(record(object, 'metadata', 'labels')).some((key) => /^grafana[_-]dashboards?$/.test(key))
  const data = record(object, 'data')
  const files = Object.keys(data).filter((key) => key.endsWith('.json'))
  return files
    .map((key) => ({ name: `[${key}]`, text: string(data[key]), path: ['data', key] }))
    .filter(({ text }) => labelled || isDashboard(text))
}
