import type { Json } from '../model.ts'
import { isTarget } from './kustomize-target.ts'
import type { Found, Path } from './locate.ts'
import { locateInPatchFile, type Request } from './locate-file.ts'
import { type Opened, open } from './opened.ts'
import { list, record, records, string } from './reading.ts'

interface Inline {
  text: string
  /** Of the text in the kustomization. */
  path: Path
  target: Json
}

/** Whether a kustomization writes patches in itself. */
export function hasInlinePatches(written: Json): boolean {
  return inlinePatches(written).length > 0
}

/** In a patch that the kustomization itself holds: the line in its block, or the key of a text that is folded. */
export function locateInline(request: Request): Found | undefined {
  const { patch: whole, origin, file } = request
  const { object } = origin
  let best: Found | undefined
  for (const { text, path, target } of inlinePatches(whole.documents()[0] ?? null)) {
    if (object && string(record(target).kind) !== '' && !isTarget(record(target), object)) continue
    const found = locateInPatchFile({ ...request, patch: open(text) })
    const place = found && whole.locate(0, path)
    if (!found || place === undefined) continue
    const line = isLiteral(whole, place.line) ? place.line + (found.location.line ?? 0) : place.line
    const there = { ...found, location: { file, line } }
    if (found.whole) return there
    if (found.depth > (best?.depth ?? 0)) best = there
  }
  return best
}

/** The last one first: it has the last word. */
function inlinePatches(written: Json): Inline[] {
  const kustomization = record(written)
  const named = ['patches', 'patchesJson6902'].flatMap((key) =>
    records(kustomization[key]).map(({ item, index }) => ({
      text: string(item.patch),
      path: [key, index, 'patch'],
      target: item.target ?? null,
    })),
  )
  const merged = list(kustomization.patchesStrategicMerge).map((one, index) => ({
    text: string(one).includes('\n') ? string(one) : '',
    path: ['patchesStrategicMerge', index],
    target: null,
  }))
  return [...named, ...merged].filter(({ text }) => text !== '').reverse()
}

/** Lines of a literal block are those of its file. */
function isLiteral({ text }: Opened, line: number): boolean {
  return /\|[-+0-9]*\s*(?:#.*)?$/u.test(text.split('\n')[line - 1] ?? '')
}
