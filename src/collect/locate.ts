import type { AnyFact, Location, Origin, Tree } from '../model.ts'
import { Unreadable } from '../lib/tree.ts'
import { locateInFile, locateInKustomization } from './locate-file.ts'
import { locateInTemplate } from './locate-in-template.ts'
import { isKustomizationFile } from './kustomize-file.ts'

export type Path = readonly (string | number)[]

/** A place found, and whether the whole path was there. */
export interface Found {
  location: Location
  whole: boolean
}

/**
 * Where a fact's fields are written: `fields` are those that a rule reads, in order. Patches come before the file they
 * change. The line of the nearest parent when nothing is written; no line when it is not certain.
 */
export async function locate(tree: Tree, fact: AnyFact, fields: readonly string[]): Promise<Location> {
  const { at, origin } = fact
  if (origin === undefined || at.line !== undefined || !tree.has(at.file)) return at
  const paths = pathsOf(origin, fields)
  const source = await textOf(tree, at.file)
  if (origin.form === 'template') return locateInTemplate(source, fact, paths)
  for (const file of origin.patches ?? []) {
    const patch = tree.has(file) ? await textOf(tree, file) : ''
    const request = { source, origin, paths, patch, file }
    const found = isKustomizationFile(file) ? locateInKustomization(request) : locateInFile(request)
    if (found?.whole) return found.location
  }
  return locateInFile({ source, origin, paths, patch: null, file: at.file })?.location ?? at
}

/** Paths of the fields that the fact places, best first; the fact's own node when it places none of them. */
export function pathsOf({ path, fields }: Origin, wanted: readonly string[]): Path[] {
  const found = wanted.flatMap((field) => placed(fields ?? {}, field))
  return found.length > 0 ? found : [path]
}

/** What is known of a field, else of the longest field that holds it: `security.runAsUser`, then `security`. */
function placed(fields: Readonly<Record<string, readonly Path[]>>, field: string): readonly Path[] {
  const parts = field.split('.')
  for (let length = parts.length; length > 0; length--) {
    const key = parts.slice(0, length).join('.')
    if (Object.hasOwn(fields, key)) return fields[key] ?? []
  }
  return []
}

async function textOf(tree: Tree, file: string): Promise<string> {
  try {
    return (await tree.read(file)).toString('utf8')
  } catch (error) {
    if (error instanceof Unreadable) return ''
    throw error
  }
}
