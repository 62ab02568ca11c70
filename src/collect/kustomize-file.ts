import type { Json, Tree } from '../model.ts'
import type { Cache } from './cache.ts'
import type { JsonObject } from './object.ts'
import { isRecord, list, record, records, string } from './reading.ts'
import { join } from './workspace.ts'

const fileNames = ['kustomization.yaml', 'kustomization.yml', 'Kustomization'] as const

export const isKustomizationFile = (file: string) => /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/.test(file)

/** The file that makes a folder a kustomization; null when none does. */
export function kustomizationFile(tree: Tree, folder: string): string | null {
  return fileNames.map((name) => join(folder, name)).find((file) => tree.has(file)) ?? null
}

/** Why and from where a kustomization reads a path. */
export interface Reference {
  text: string
  /** object: a base or manifests · patch: it changes objects · input: what a ConfigMap or Secret is made of · data: anything else. */
  use: 'object' | 'patch' | 'input' | 'data'
}

/** What one kustomization says, as far as it matters here. */
export interface Kustomization {
  folder: string
  file: string
  component: boolean
  references: Reference[]
  /** `helmCharts:` and its like. */
  inflatesCharts: boolean
  /** Its generators or transformers may read files that it does not list. */
  configured: boolean
  written: JsonObject
  /** Why the file cannot be trusted to say what it seems to; `''` when it can. */
  problem: string
}

/** Null when the file is no mapping: kustomize then says why. */
export async function readKustomization(tree: Tree, folder: string, cache: Cache): Promise<Kustomization | null> {
  const file = kustomizationFile(tree, folder)
  if (file === null) return null
  const { documents, problems } = await cache.yaml(tree, file, 'kubernetes')
  const written = documents.find(isRecord) ?? {}
  const configured = ['generators', 'transformers', 'validators'].some((key) => list(written[key]).length > 0)
  return {
    folder,
    file,
    component: written.kind === 'Component',
    references: referencesOf(written),
    inflatesCharts: ['helmCharts', 'helmChartInflationGenerator'].some((key) => list(written[key]).length > 0),
    configured,
    written,
    problem: problems.map(({ line, reason }) => `line ${line}: ${reason}`).join('; '),
  }
}

function referencesOf(written: JsonObject): Reference[] {
  const objects = ['resources', 'bases', 'components'].flatMap((key) => list(written[key]).map(string))
  const patches = [
    ...['patches', 'patchesJson6902'].flatMap((key) => records(written[key]).map(({ item }) => string(item.path))),
    ...list(written.patchesStrategicMerge).map(string),
  ]
  const configuration = ['generators', 'transformers', 'validators', 'configurations', 'crds'].flatMap((key) =>
    list(written[key]).map(string),
  )
  const data = [
    ...configuration,
    ...records(written.replacements).map(({ item }) => string(item.path)),
    string(record(written.openapi).path),
  ]
  const inputs = generators.flatMap((key) => records(written[key])).flatMap(({ item }) => generatorFiles(item))
  return [...named(objects, 'object'), ...named(patches, 'patch'), ...named(inputs, 'input'), ...named(data, 'data')]
}

/** Keys of a kustomization that make ConfigMaps and Secrets. */
export const generators = ['configMapGenerator', 'secretGenerator'] as const

function generatorFiles(item: JsonObject): string[] {
  return [...list(item.files).map(fileOf), ...list(item.envs).map(string), string(item.env)]
}

/** `key=path`, or a path alone. */
export const fileOf = (file: Json): string => string(file).replace(/^[^=]*=/, '')

/** Text with several lines is a patch or a configuration written in place. */
function named(texts: readonly string[], use: Reference['use']): Reference[] {
  return texts
    .filter((text) => text !== '' && !text.includes('\n') && !/^\s*\{/.test(text))
    .map((text) => ({ text, use }))
}

/** What kustomize would fetch rather than read, even when a folder of that name is there. */
export function isRemote(text: string): boolean {
  if (/^\.{1,2}\//.test(text)) return false
  return (
    /^(?:[a-z][a-z0-9+.-]*:\/\/|git::|git@|ssh:|github\.com[/:]|gitlab\.com[/:]|bitbucket\.org[/:])/i.test(text) ||
    /[?&](?:ref|version|submodules|timeout)=/.test(text) ||
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)+\/[^/]+\/.*(?:\/\/|\.git)/i.test(text) ||
    /\.git(?:$|\/|\?)/.test(text)
  )
}
