import type { Json } from '../model.ts'
import { append } from './group.ts'
import { at, isRecord, labels, list, records, scalar, string } from './reading.ts'

export type Labels = ReadonlyMap<string, string>

export interface Requirement {
  key: string
  operator: string
  values: ReadonlySet<string>
}
/** What a set of labels is asked; null selects nothing. No requirement selects everything. */
export type Selector = readonly Requirement[] | null

const operators = new Set(['In', 'NotIn', 'Exists', 'DoesNotExist'])

/** A LabelSelector: absent selects nothing, `{}` everything; an operator that Kubernetes does not know selects nothing. */
export function labelSelector(value: Json | undefined): Selector {
  if (!isRecord(value)) return null
  const expressions = records(at(value, 'matchExpressions')).map(({ item }) => ({
    key: string(item['key']),
    operator: string(item['operator']),
    values: new Set(list(item['values']).map(scalar)),
  }))
  if (expressions.some(({ operator }) => !operators.has(operator))) return null
  return [...equals(labels(at(value, 'matchLabels'))), ...expressions]
}

/** The plain map of a Service or ReplicationController: absent or empty selects nothing. */
export function mapSelector(value: Json | undefined): Selector {
  const wanted = labels(value)
  return wanted.size === 0 ? null : equals(wanted)
}

function equals(wanted: Labels): Requirement[] {
  return [...wanted].map(([key, value]) => ({ key, operator: 'In', values: new Set([value]) }))
}

export function selects(selector: Selector, labels: Labels): boolean {
  return selector?.every((requirement) => meets(requirement, labels.get(requirement.key))) ?? false
}

/** As the API server: `NotIn` and `DoesNotExist` are true of an absent key. */
function meets({ operator, values }: Requirement, value: string | undefined): boolean {
  switch (operator) {
    case 'In':
      return value !== undefined && values.has(value)
    case 'NotIn':
      return value === undefined || !values.has(value)
    case 'Exists':
      return value !== undefined
    default:
      return value === undefined
  }
}

/** The values that it asks labels to have. */
export function wantedValues(selector: Selector): string[] {
  return (selector ?? []).flatMap(({ operator, values }) => (operator === 'In' ? [...values] : []))
}

/** `app=web,tier` in words of kubectl. */
export function describeSelector(selector: Selector): string {
  return (selector ?? []).map(describe).join(',')
}

function describe({ key, operator, values }: Requirement): string {
  if (operator === 'Exists') return key
  if (operator === 'DoesNotExist') return `!${key}`
  const [first = ''] = values
  if (values.size === 1) return `${key}${operator === 'In' ? '=' : '!='}${first}`
  return `${key} ${operator === 'In' ? 'in' : 'notin'} (${[...values].join(',')})`
}

export interface Labelled {
  namespace: string
  labels: Labels
}

/** Finds what a selector selects in a namespace without asking everything there. */
export interface LabelIndex<T extends Labelled> {
  /** `namespace: null` is every namespace. Order is that of the items. */
  select(selector: Selector, namespace: string | null): T[]
}

export function indexLabels<T extends Labelled>(items: readonly T[]): LabelIndex<T> {
  const buckets = new Map<string, T[]>()
  for (const item of items) {
    for (const scope of [scopeOf(item.namespace), scopeOf(null)]) {
      append(buckets, scope, item)
      for (const [key, value] of item.labels) append(buckets, pairOf(scope, key, value), item)
    }
  }
  return {
    select(selector, namespace) {
      if (selector === null) return []
      return candidates(buckets, selector, scopeOf(namespace)).filter((item) => selects(selector, item.labels))
    },
  }
}

/** The smallest bucket that holds all that may be selected. */
function candidates<T>(buckets: ReadonlyMap<string, T[]>, selector: readonly Requirement[], scope: string): T[] {
  let smallest = buckets.get(scope) ?? []
  for (const { key, operator, values } of selector) {
    if (operator !== 'In' || values.size !== 1) continue
    const [value = ''] = values
    const bucket = buckets.get(pairOf(scope, key, value)) ?? []
    if (bucket.length < smallest.length) smallest = bucket
  }
  return smallest
}

function scopeOf(namespace: string | null): string {
  return namespace === null ? '*' : `/${namespace}`
}

function pairOf(scope: string, key: string, value: string): string {
  return `${scope}\n${key}\n${value}`
}
