import type { Catalogue, Commitment, Message, Policy, ReportedPolicy } from '../model.ts'
import { announcedLevels, announcementsOf, endingAttestations } from './announcements.ts'
import { boundLevel, type Flags } from './commitment.ts'
import type { Conditions } from './evaluate.ts'
import type { Side } from './ground.ts'
import { score } from './score.ts'
import { attestationsOf } from './sheets.ts'
import { waiverStates } from './waivers.ts'

/** What the policy of a report is made of. */
export interface PolicyBrief {
  catalogue: Catalogue
  conditions: Conditions
  policy: Policy | null
  told: Pick<ReportedPolicy, 'from' | 'changed' | 'announcements'>
  /** Waivers that only the change brings: listed, without effect. */
  added: ReportedPolicy['waivers']
  flags: Flags
}

/**
 * The commitment and the gate that count (a flag's where it asks for more, or where nobody commits), waivers with what they are
 * worth, and all that is announced. `head` is null when nothing could be judged; `more` is announced between what was told and what comes.
 */
export function reportedPolicy(head: Side | null, brief: PolicyBrief, more: readonly Message[] = []): ReportedPolicy {
  const { policy, flags, conditions, told, added } = brief
  const { words } = conditions
  const written = policy?.commitment ?? null
  const bound = boundLevel(written, conditions.today) ?? 0
  const raised = flags.commitment !== null && flags.commitment > bound ? flags.commitment : null
  const waivers = waiversOf(brief)
  const news = [...more, ...coming(head, brief)].map((one) => ({ code: one.code, message: words(one) }))
  return {
    commitment: raised === null ? written : above(written, raised),
    gate: policy?.gate ?? (written ? 'change' : flags.gate),
    ...told,
    waivers: [...waiverStates(waivers, head?.results ?? []), ...added],
    mute: policy?.mute ?? [],
    thresholds: policy?.thresholds ?? [],
    announcements: [...told.announcements, ...news],
  }
}

function waiversOf({ policy, conditions: { today, renames } }: PolicyBrief) {
  return { all: policy?.waivers ?? [], today, renames }
}

function coming(head: Side | null, brief: PolicyBrief): Message[] {
  const results = head?.results ?? []
  const { today } = brief.conditions
  const ofPolicy = brief.policy ? announcementsOf(brief.policy, waiversOf(brief), results) : []
  if (!head) return ofPolicy
  const level = (changed: typeof results) => score(changed, brief.catalogue, head.collection).technical
  const ending = endingAttestations(attestationsOf(head.collection, brief.catalogue, today), today)
  return [...ofPolicy, ...ending, ...announcedLevels(results, level)]
}

/** A flag's level, and the policy's next one where it asks for more. */
function above(written: Commitment | null, level: number): Commitment {
  return written?.next && written.next.level > level ? { level, next: written.next } : { level }
}
