import type { Finding, Message, Rule } from '../model.ts'
import type { Ground } from './ground.ts'
import { moveTo } from './pairs.ts'
import { tailOf } from './subject.ts'

/**
 * Why what failed on base is no longer among head's findings although it may well be there: its environment is judged no more,
 * or the rule does not ask it any more. Also its source as a whole; null: it alone is gone.
 */
export function departureOf(finding: Finding, rule: Rule, ground: Ground): Message | null {
  const there = moveTo(finding, ground)
  const { environment, source } = there
  const sourceLeft = source !== undefined && !ground.head.sources.has(source)
  if (environment !== undefined && !ground.head.environments.has(environment) && !sourceLeft)
    return { code: 'environment-left', environment }
  if (sourceLeft) return { code: 'source-left', source }
  return isStanding(there, rule, ground) ? { code: 'no-longer-asked', subject: there.subject } : null
}

/** The same thing is on head; an entry of it, only where the rule's own kind of fact has it. */
function isStanding({ subject, environment, source }: Finding, { given }: Rule, { head }: Ground): boolean {
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
