import { locate } from '../lib/yaml.ts'
import type { Source } from './source.ts'

export interface Place {
  file: string
  line: number
  column: number
}

/** Where a path of the document is written; for one that is not there, the nearest parent that is. */
export function placeOf(source: Source, path: readonly PropertyKey[]): Place {
  const place = locate(
    source.text,
    'core',
    0,
    path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
  )
  return { file: source.file, line: place?.line ?? 1, column: place?.column ?? 1 }
}

/** Finds the character of a scalar in the file, whatever its style: white space is layout. The key's place when escapes hide it. */
export function placeInside(source: Source, key: Place, written: string, offset: number): Place {
  const lines = source.text.split('\n')
  const before = lines.slice(0, key.line - 1).reduce((sum, line) => sum + line.length + 1, 0) + key.column - 1
  const colon = source.text.indexOf(':', before)
  for (let start = colon + 1; colon >= 0 && start < colon + 80 && start < source.text.length; start++) {
    const found = align(source.text, start, written, offset)
    if (found === null) continue
    const head = source.text.slice(0, found).split('\n')
    return { file: source.file, line: head.length, column: (head.at(-1)?.length ?? 0) + 1 }
  }
  return key
}

/** Position in `text` of `written[offset]`, when `written` begins at `start`; null when it does not. */
function align(text: string, start: number, written: string, offset: number): number | null {
  let at = start
  let found: number | null = null
  for (let index = 0; index < written.length; index++) {
    if (/\s/.test(written[index] ?? '')) continue
    if (index > 0) while (/\s/.test(text[at] ?? '')) at++
    if (text[at] !== written[index]) return null
    if (index >= offset && found === null) found = at
    at++
  }
  return found ?? at
}
