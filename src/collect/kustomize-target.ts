import type { JsonObject } from './object.ts'
import { string } from './reading.ts'

/** A name in a target is a pattern; the rendered name may have a prefix and a suffix. */
export function isTarget(target: JsonObject, { kind, name }: { kind: string; name: string }): boolean {
  const wanted = string(target.name)
  return string(target.kind) === kind && (/[^\w.-]/.test(wanted) || name.includes(wanted))
}
