import { forgeErrorIn } from './problem.ts'
import type { Remark, Remarks } from './sticky.ts'

/** Removes comments that should not be there; one that may not be removed is folded away, or else left. */
export async function removeAll(remarks: Remarks, surplus: readonly Remark[]): Promise<void> {
  for (const remark of surplus) {
    try {
      await remarks.remove(remark)
    } catch (error) {
      const status = forgeErrorIn(error)?.refusal.status
      if (status === undefined) throw error
      if (status === 403) await remarks.hide(remark).catch(ignore)
    }
  }
}

/** Tidying is not what the run is for: a comment too many does not undo the one that was written. */
function ignore(error: unknown): void {
  if (!forgeErrorIn(error)) throw error
}
