import type { Difference, Finding, Location } from '../model.ts'

/** The change added this finding's file, or wrote its line or that of the value it takes. */
export function isWritten({ at, setBy }: Finding, difference: Difference): boolean {
  return [at, setBy].some((place) => place !== undefined && isWrittenAt(place, difference))
}

function isWrittenAt(at: Location, { added, lines }: Difference): boolean {
  if (added.includes(at.file)) return true
  const ranges = Object.hasOwn(lines, at.file) ? (lines[at.file] ?? []) : []
  return ranges.some(([first, last]) => at.line !== undefined && first <= at.line && at.line <= last)
}

/** The change added this file, or changed something in it. */
export function isTouched(file: string, { added, lines }: Difference): boolean {
  return Object.hasOwn(lines, file) || added.includes(file)
}
