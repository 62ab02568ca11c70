import { readFile, stat } from 'node:fs/promises'
import type { Json } from '../model.ts'

const largest = 32 * 1024 * 1024

/** The event file of a workflow; null when there is none that can be read. */
export async function readEvent(path: string | undefined): Promise<Json> {
  if (!path) return null
  try {
    return (await stat(path)).size > largest ? null : (JSON.parse(await readFile(path, 'utf8')) as Json)
  } catch {
    return null
  }
}

/** A text below a path of keys; null when it is not there or not a text. */
export function textAt(json: Json, ...path: string[]): string | null {
  const value = valueAt(json, path)
  return typeof value === 'string' && value !== '' ? value : null
}

export function numberAt(json: Json, ...path: string[]): number | null {
  const value = valueAt(json, path)
  return typeof value === 'number' && Number.isSafeInteger(value) ? value : null
}

export function flagAt(json: Json, ...path: string[]): boolean {
  return valueAt(json, path) === true
}

/** A full commit id; null for anything else, and for GitLab's row of zeros. */
export function commitId(text: string | null | undefined): string | null {
  return text && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) && !/^0+$/.test(text) ? text : null
}

function valueAt(json: Json, path: readonly string[]): Json | undefined {
  let value: Json | undefined = json
  for (const key of path) {
    if (value === null || typeof value !== 'object' || Array.isArray(value)) return undefined
    value = Object.hasOwn(value, key) ? value[key] : undefined
  }
  return value
}
