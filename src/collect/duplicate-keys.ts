import type { Json } from '../model.ts'
import { type Dialect, locator, type YamlProblem } from '../lib/yaml.ts'

type Path = readonly (string | number)[]

/** A key written twice in the only document of a text, as an error of the schema would say it: `metadata.labels: duplicated mapping key app`. */
export function duplicateKey(text: string, document: Json, problem: YamlProblem, dialect: Dialect): string {
  const line = text.split('\n')[problem.line - 1] ?? ''
  const key = /^[\s-]*([\w./-]+)\s*:/.exec(line)?.[1] ?? ''
  const said = `${problem.reason} ${key}`.trim()
  const find = locator(text, dialect)
  const path = pathsTo(document, key).find((one) => {
    const place = find(0, one)
    return place?.line === problem.line && place.column === problem.column && place.depth === one.length
  })
  const parent = path?.slice(0, -1) ?? []
  return parent.length === 0 ? said : `${written(parent)}: ${said}`
}

const countLimit = 2000

/** Every path that ends with this key. */
function pathsTo(document: Json, key: string): Path[] {
  const found: Path[] = []
  const open: { value: Json; path: Path }[] = [{ value: document, path: [] }]
  for (let next = open.pop(); next !== undefined && found.length < countLimit; next = open.pop()) {
    const { value, path } = next
    if (typeof value !== 'object' || value === null) continue
    for (const [name, item] of Object.entries(value)) {
      const own = [...path, Array.isArray(value) ? Number(name) : name]
      if (own.at(-1) === key) found.push(own)
      open.push({ value: item as Json, path: own })
    }
  }
  return found
}

function written(path: Path): string {
  return path.map((part, index) => (typeof part === 'number' ? `[${part}]` : `${index > 0 ? '.' : ''}${part}`)).join('')
}
