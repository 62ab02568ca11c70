import type { Json } from '../model.ts'
import type { JsonObject } from './object.ts'

/** What anyone may have written where Kubernetes expects something precise: a wrong type reads as absent. */
type Written = Json | undefined

const nothing: JsonObject = Object.freeze(Object.create(null))

export function isRecord(value: Written): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** The mapping at the end of `path`, empty when there is none. */
export function record(value: Written, ...path: string[]): JsonObject {
  const found = at(value, ...path)
  return isRecord(found) ? found : nothing
}

export function at(value: Written, ...path: string[]): Written {
  let current = value
  for (const key of path) {
    if (!isRecord(current) || !Object.hasOwn(current, key)) return undefined
    current = current[key]
  }
  return current
}

/** What stands at a path of keys and indices; null where nothing does. */
export function valueAt(value: Json, path: readonly (string | number)[]): Json {
  let current = value
  for (const key of path) {
    const next = Array.isArray(current) && typeof key === 'number' ? current[key] : at(current, String(key))
    current = next ?? null
  }
  return current
}

export function list(value: Written): Json[] {
  return Array.isArray(value) ? value : []
}

/** Mappings of a list with their place in it; what is no mapping is passed over. */
export function records(value: Written): { item: JsonObject; index: number }[] {
  return list(value).flatMap((item, index) => (isRecord(item) ? [{ item, index }] : []))
}

export function string(value: Written): string {
  return typeof value === 'string' ? value : ''
}

/** A scalar as text (`true`, `8080`), `''` for anything else. */
export function scalar(value: Written): string {
  return typeof value === 'object' || value === undefined ? '' : String(value)
}

/** Any value as text: a scalar as it is, a list or a mapping as JSON. */
export function shown(value: Written): string {
  return typeof value === 'object' && value !== null ? JSON.stringify(value) : String(value)
}

export function boolean(value: Written): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

/** An integer, written as a number or as its digits. */
export function integer(value: Written): number | undefined {
  if (typeof value === 'number') return Number.isInteger(value) ? value : undefined
  return typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : undefined
}

export function labels(value: Written): Map<string, string> {
  const entries = Object.entries(record(value)).filter(([, written]) => written !== null && typeof written !== 'object')
  return new Map(entries.map(([key, written]) => [key, scalar(written)]))
}

/** `apps` of `apps/v1`, `''` of `v1`. */
export function apiGroup(apiVersion: string): string {
  const slash = apiVersion.indexOf('/')
  return slash < 0 ? '' : apiVersion.slice(0, slash)
}
