import type { AnyFact, Location, Origin, Tree } from '../model.ts'
import { deepest, locateInKustomization, locateInPatchFile } from './locate-file.ts'
import { locateInline } from './locate-inline.ts'
import { locateInTemplate } from './locate-in-template.ts'
import { lineWithin } from './locate-within.ts'
import { isKustomizationFile } from './kustomize-file.ts'
import { type Opened, open } from './opened.ts'
import { textOf } from './text-file.ts'

export type Path = readonly (string | number)[]

/** A place found, and whether the whole path was there. */
export interface Found {
  location: Location
  whole: boolean
  /** How many segments of the path were there. */
  depth: number
}

/** Where a fact's fields are written; `fields` are those that a rule reads, in order. */
export type LocateFact = (fact: AnyFact, fields: readonly string[]) => Promise<Location>

/** Files that stay open: facts of one file come together where their order can be chosen. */
const openLimit = 64

/**
 * Looks in the files of one revision, each of which is parsed once. Patches come before the file they change. The line of
 * the nearest parent when nothing is written; no line when it is not certain.
 */
export function createLocator(tree: Tree): LocateFact {
  const opened = new Map<string, Promise<Opened>>()
  const openFile = (file: string) => {
    const known = opened.get(file)
    if (known !== undefined) return known
    if (opened.size >= openLimit) opened.clear()
    const fresh = textOf(tree, file).then(open)
    opened.set(file, fresh)
    return fresh
  }
  return async (fact, fields) => {
    const found = await locate({ tree, openFile }, fact, fields)
    const within = fact.origin?.within ?? ''
    return within === '' || !tree.has(found.file) ? found : lineWithin((await openFile(found.file)).text, found, within)
  }
}

interface Files {
  tree: Tree
  openFile(file: string): Promise<Opened>
}

async function locate({ tree, openFile }: Files, fact: AnyFact, fields: readonly string[]): Promise<Location> {
  const { at, origin } = placeOf(fact, fields)
  if (origin === undefined || at.line !== undefined || !tree.has(at.file)) return at
  const paths = pathsOf(origin, fields)
  const source = await openFile(at.file)
  if (origin.form === 'template') return locateInTemplate(source.template(), fact, paths)
  const base = deepest(source, { document: origin.document, paths, file: at.file })
  let best = base
  for (const file of origin.patches ?? []) {
    if (!tree.has(file)) continue
    const request = { source, origin, paths, patch: await openFile(file), file, name: nameOf(fact) }
    const found = isKustomizationFile(file)
      ? (locateInKustomization(request) ?? locateInline(request))
      : locateInPatchFile(request)
    if (found?.whole) return found.location
    if (found && found.depth > (best?.depth ?? 0)) best = found
  }
  return best?.location ?? at
}

/** The name of what the fact is about: of a container, its own. */
export function nameOf({ value }: AnyFact): string {
  return 'name' in value && typeof value.name === 'string' ? value.name : ''
}

/** That of the first field which has one of its own, else the fact's. */
function placeOf({ at, origin, places = {} }: AnyFact, fields: readonly string[]): Pick<AnyFact, 'at' | 'origin'> {
  const field = fields.find((one) => Object.hasOwn(places, one))
  return (field === undefined ? undefined : places[field]) ?? { at, ...(origin && { origin }) }
}

/** Paths of the fields that the fact places, best first; the fact's own node when it places none of them. */
export function pathsOf({ path, fields }: Origin, wanted: readonly string[]): Path[] {
  const places = fields?.() ?? {}
  const found = wanted.flatMap((field) => placed(places, field))
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
