import type { Report } from '../model.ts'

/** The level that the project is held to on the report's day; null without commitment, or before its first day. */
export function boundLevel({ policy: { commitment }, asOf }: Report): number | null {
  if (!commitment) return null
  if (commitment.next && commitment.next.by <= asOf) return commitment.next.level
  return commitment.since === undefined || commitment.since <= asOf ? commitment.level : null
}

/** Nothing commits the project: no `.palier.yml` was read, and no flag stands for it. */
export function isUncommitted({ policy }: Report): boolean {
  return policy.from === 'none' && policy.commitment === null
}
