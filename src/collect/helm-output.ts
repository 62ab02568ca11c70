import type { Json } from '../model.ts'
import { readYaml } from '../lib/yaml.ts'
import { duplicateKey } from './duplicate-keys.ts'
import type { Chunk } from './outcome.ts'
import { isRecord } from './reading.ts'

/** The namespace that charts are rendered in: an object in it has none of its own. */
export const sentinel = 'palier-sentinel'

/** helm's documents, each with the `# Source:` that helm wrote above it; the sentinel namespace is gone. */
export function readHelmOutput(text: string): Chunk[] {
  const chunks: Chunk[] = []
  const counts = new Map<string, number>()
  let origin = ''
  for (const part of text.split(/^---(?=\s|$)/m)) {
    const source = /^[^\S\n]*\n# Source: (\S.*)\n?/.exec(part)?.[1]
    origin = source ?? origin
    const index = source === undefined ? (counts.get(origin) ?? 0) : 0
    const { documents, problems } = readYaml(part, 'kubernetes')
    const fatal = problems.find((problem) => problem.fatal)
    const document = documents[0] ?? null
    if (document === null && fatal === undefined) continue
    counts.set(origin, index + 1)
    withoutSentinel(document)
    const twice = problems.find((problem) => !problem.fatal)
    const duplicate = twice === undefined ? '' : duplicateKey(part, document, twice, 'kubernetes')
    chunks.push({ origin, index, document, problem: fatal?.reason ?? '', duplicate })
  }
  return chunks
}

const depthLimit = 60

/** Takes away every `namespace` that is the sentinel; inside a name or an address, `namespace` stands for it. */
function withoutSentinel(value: Json, depth = 0): void {
  if (depth > depthLimit || typeof value !== 'object' || value === null) return
  if (isRecord(value) && value.namespace === sentinel) delete value.namespace
  const entries = value as Record<string, Json>
  for (const [key, item] of Object.entries(entries)) {
    if (typeof item !== 'string') withoutSentinel(item, depth + 1)
    else if (item.includes(sentinel)) entries[key] = item.replaceAll(sentinel, 'namespace')
  }
}
