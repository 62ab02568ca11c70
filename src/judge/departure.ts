import type { Finding, Message, Rule } from '../model.ts'
import type { Ground, Plot } from './ground.ts'
import { moveTo } from './pairs.ts'
import { tailOf } from './subject.ts'

/**
 * Why what failed on base is no longer among head's findings although it may well be there: its environment or its source is
 * judged no more, or the rule does not ask it any more. Null: it alone is gone.
 */
export function departureOf(finding: Finding, rule: Rule, { head, ...ground }: Ground): Message | null {
  const there = moveTo(finding, { head, ...ground })
  const { environment, source, subject } = there
  if (environment !== undefined && !head.environments.has(environment)) return { code: 'environment-left', environment }
  if (source !== undefined && !head.sources.has(source)) return { code: 'source-left', source }
  return isStanding(there, rule, head) ? { code: 'no-longer-asked', subject } : null
}

/** The same thing is on head; an entry of it, only where the rule's own kind of fact has it. */
function isStanding({ subject, environment, source }: Finding, { given }: Rule, head: Plot): boolean {
  if (subject === 'project') return false
  const entry = tailOf(subject) !== ''
  return head.collection.facts.some(
    (fact) =>
      fact.subject === subject &&
      fact.environment === environment &&
      fact.source === source &&
      (!entry || fact.kind === given),
  )
}
