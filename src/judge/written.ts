import type { Difference, Finding } from '../model.ts'

/** The change added this finding's file, or wrote its line. */
export function isWritten({ at }: Finding, { added, lines }: Difference): boolean {
  if (!at) return false
  if (added.includes(at.file)) return true
  const ranges = Object.hasOwn(lines, at.file) ? (lines[at.file] ?? []) : []
  return ranges.some(([first, last]) => at.line !== undefined && first <= at.line && at.line <= last)
}

/** The change added this file, or changed something in it. */
export function isTouched(file: string, { added, lines }: Difference): boolean {
  return Object.hasOwn(lines, file) || added.includes(file)
}
