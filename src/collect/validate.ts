import { createHash } from 'node:crypto'
import type { BlindSpot, Fact, Location, Message, Validation } from '../model.ts'
import { byCodeUnit, oneLine } from '../lib/text.ts'
import type { Tool } from '../lib/tools.ts'
import type { Cache } from './cache.ts'
import { askKubeconform } from './kubeconform.ts'
import { identity, originOf } from './manifest-facts.ts'
import type { Rendered } from './object.ts'
import { nearestVersion, shippedVersions } from './versions.ts'

export interface ValidationOptions {
  kubeconform: Tool | null
  /** Folder with a sub-folder per version, as build/schemas.mjs makes it. */
  schemas: string | null
  /** `1.36`. */
  version: string
  cache: Cache
  /** What only a strict reader refuses, found while parsing. */
  duplicates: ReadonlyMap<Rendered, string>
}

export interface ValidationResult {
  facts: Fact<'validation'>[]
  blindSpots: BlindSpot[]
  notes: Message[]
}

/**
 * Objects of several environments: the same object is checked once. Nothing is fetched. Resolves once kubeconform runs, or
 * is not needed: the checks themselves come later, so that others can work meanwhile.
 */
export function beginValidation(
  objects: readonly Rendered[],
  options: ValidationOptions,
): Promise<{ checks: Promise<ValidationResult> }> {
  return new Promise((resolve) => {
    const begun = () => resolve({ checks })
    const checks = validate(objects, options, begun)
    checks.then(begun, begun)
  })
}

async function validate(
  objects: readonly Rendered[],
  options: ValidationOptions,
  started: () => void,
): Promise<ValidationResult> {
  const { kubeconform, schemas, version, cache } = options
  if (objects.length === 0) return { facts: [], blindSpots: [], notes: [] }
  if (kubeconform === null) return blind({ code: 'kubeconform-missing', tool: 'kubeconform' }, objects)
  const used = nearestVersion(version, await shippedVersions(schemas))
  if (schemas === null || used === undefined) return blind({ code: 'schemas-missing' }, objects)
  const keys = new Map<Rendered, string>()
  await cache.inTurn(async () => {
    const wanted = new Map<string, string>()
    for (const rendered of objects) {
      const text = JSON.stringify(rendered.object)
      const key = keyOf(text, used)
      keys.set(rendered, key)
      if (!cache.verdicts.has(key)) wanted.set(key, text)
    }
    const call = { kubeconform: kubeconform.path, schemas, version: used, started }
    for (const [key, verdict] of await askKubeconform(wanted, call)) cache.verdicts.set(key, verdict)
  })
  return told(objects, { verdictOf: (one) => cache.verdicts.get(keys.get(one) ?? ''), used, options })
}

function keyOf(text: string, version: string): string {
  return `${version}-${createHash('sha256').update(text).digest('hex')}`
}

function blind(cause: Message, objects: readonly Rendered[]): ValidationResult {
  return { facts: [], blindSpots: blindSpotsOf(cause, objects), notes: [] }
}

/** One per environment, at the first object that was not checked. */
function blindSpotsOf(cause: Message, objects: readonly Rendered[]): BlindSpot[] {
  const first = new Map<string, Location>()
  for (const { environment, at } of objects) if (!first.has(environment)) first.set(environment, { file: at.file })
  return [...first].map(([environment, at]) => ({ kinds: ['validation'], environment, at, cause, fault: false }))
}

interface Telling {
  verdictOf(rendered: Rendered): Validation | undefined
  used: string
  options: ValidationOptions
}

function told(objects: readonly Rendered[], { verdictOf, used, options }: Telling): ValidationResult {
  const facts: Fact<'validation'>[] = []
  const unanswered: Rendered[] = []
  for (const rendered of objects) {
    const verdict = verdictOf(rendered)
    if (verdict === undefined) unanswered.push(rendered)
    else facts.push(factOf(rendered, withDuplicate(verdict, options.duplicates.get(rendered))))
  }
  const cause = { code: 'kubeconform-incomplete', count: unanswered.length } as const
  const notes: Message[] = []
  if (used !== options.version) notes.push({ code: 'schemas-nearest', asked: options.version, used })
  const skipped = objects.filter((rendered) => verdictOf(rendered)?.skipped)
  if (skipped.length > 0) {
    const kinds = [...new Set(skipped.map(({ object }) => `${object.apiVersion}/${object.kind}`))].sort(byCodeUnit)
    notes.push({ code: 'kinds-without-schema', count: skipped.length, kinds: kinds.join(', ') })
  }
  return { facts, blindSpots: blindSpotsOf(cause, unanswered), notes }
}

function withDuplicate(verdict: Validation, duplicate: string | undefined): Validation {
  if (duplicate === undefined) return verdict
  return { valid: false, skipped: false, errors: [...verdict.errors, oneLine(duplicate, 200)] }
}

function factOf(rendered: Rendered, value: Validation): Fact<'validation'> {
  const fields = () => {
    const paths = value.errors.map(pathOf)
    return { valid: paths, errors: paths }
  }
  const line = value.errors.length === 1 ? lineOf(value.errors[0] ?? '') : undefined
  if (line !== undefined) return { ...identity(rendered), at: { ...rendered.at, line }, kind: 'validation', value }
  return { ...identity(rendered), kind: 'validation', origin: originOf(rendered, fields), value }
}

/** The line that a key written twice is told by, in a file as it stands. */
function lineOf(error: string): number | undefined {
  const line = /^line (\d+): /.exec(error)?.[1]
  return line === undefined ? undefined : Number(line)
}

/** The path that an error begins with, `spec.containers[0]: …`, and the key that it refuses there. */
function pathOf(error: string): (string | number)[] {
  const written = /^([^\s:]+): /.exec(error)?.[1] ?? ''
  const path = [...written.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, key]) =>
    index ? Number(index) : (key ?? ''),
  )
  const refused = /additional propert(?:y|ies) '([^']+)'|: duplicated mapping key (\S+)$/
    .exec(error)
    ?.slice(1)
    .find(Boolean)
  return refused === undefined ? path : [...path, refused]
}
