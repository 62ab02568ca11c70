import type { Context } from '../forge/index.ts'
import type { Situation } from '../run/situation.ts'

/** What a pipeline tells the judgement; a job that only publishes tells it nothing. */
export function situationIn(context: Context | null): { situation?: Situation } {
  if (!context || context.event === 'publication') return {}
  const { slug, head, source, base, target, targetAddress, merge } = context
  return { situation: { slug, head, source, base, target, targetAddress, merged: merge !== null } }
}
