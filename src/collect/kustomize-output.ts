import { readYaml } from '../lib/yaml.ts'
import type { JsonObject } from './object.ts'
import type { Chunk } from './outcome.ts'
import { isRecord, record, records, string } from './reading.ts'

const originKey = 'config.kubernetes.io/origin'
const historyKey = 'alpha.config.kubernetes.io/transformations'

/** One object that kustomize wrote, with what its build metadata said; the annotations are gone. */
export interface Built extends Chunk {
  /** It was made by a generator of the kustomization named by `origin`. */
  made: boolean
  /** Kustomization files that changed it, the last one first. */
  changedBy: string[]
  /** Those of them that patch. */
  patchedBy: string[]
}

/** Paths in `text` begin with `prefix`, which is taken away. */
export function readKustomizeOutput(text: string, prefix: string): Built[] {
  const { documents, problems } = readYaml(text, 'kubernetes')
  const built = documents.flatMap((document, index) =>
    isRecord(document) ? [builtOf(document, { index, prefix })] : [],
  )
  const fatal = problems.find((problem) => problem.fatal)
  return fatal === undefined ? built : [...built, broken(fatal.reason)]
}

function broken(problem: string): Built {
  const nothing = { origin: '', index: 0, document: null, duplicate: '', made: false }
  return { ...nothing, problem, changedBy: [], patchedBy: [] }
}

function builtOf(document: JsonObject, { index, prefix }: { index: number; prefix: string }): Built {
  const annotations = record(document, 'metadata', 'annotations')
  const origin = record(readYaml(string(annotations[originKey]), 'core').documents[0])
  const history = records(readYaml(string(annotations[historyKey]), 'core').documents[0])
  const files = history.map(({ item }) => ({
    file: without(prefix, string(item.configuredIn)),
    patches: string(record(item.configuredBy).kind).startsWith('Patch'),
  }))
  withoutMetadata(document)
  const last = (list: typeof files) => [...new Set(list.map(({ file }) => file).reverse())]
  return {
    origin: without(prefix, string(origin.path) || string(origin.configuredIn)),
    index,
    document,
    problem: '',
    duplicate: '',
    made: string(origin.path) === '' && string(origin.configuredIn) !== '',
    changedBy: last(files),
    patchedBy: last(files.filter(({ patches }) => patches)),
  }
}

const without = (prefix: string, path: string) => (path.startsWith(prefix) ? path.slice(prefix.length) : path)

function withoutMetadata(document: JsonObject): void {
  const metadata = record(document.metadata)
  const annotations = record(metadata.annotations)
  delete annotations[originKey]
  delete annotations[historyKey]
  if (isRecord(metadata.annotations) && Object.keys(annotations).length === 0) delete metadata.annotations
}
