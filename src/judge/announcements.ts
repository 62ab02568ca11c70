import type {
  Commitment,
  Day,
  Message,
  Policy,
  ReportedAttestation,
  ReportedPolicy,
  RuleResult,
  Waiver,
} from '../model.ts'
import { isReached } from './score.ts'
import { renamedSubjects, type Waivers, waiverStates } from './waivers.ts'

/** Days before an end or a next level on which it begins to be announced. */
const notice = 30

/** What a policy is about to do, so that nobody is surprised by it: dates within thirty days, and waivers whose subject the change renames. */
export function announcementsOf(policy: Policy, waivers: Waivers, results: readonly RuleResult[]): Message[] {
  const { today } = waivers
  return [
    ...(policy.commitment ? next(policy.commitment, today) : []),
    ...waiverStates(waivers, results).flatMap((waiver) => ending(waiver, today)),
    ...renamedSubjects(waivers, results),
  ]
}

function next({ level, next: coming }: Commitment, today: Day): Message[] {
  if (!coming || !isNear(coming.by, today) || coming.by === today) return []
  return [{ code: 'commitment-next', from: level, level: coming.level, by: coming.by }]
}

/** What waives nothing needs no renewal. */
function ending({ rule, subject, until, state }: ReportedPolicy['waivers'][number], today: Day): Message[] {
  return state === 'active' && isNear(until, today) ? [{ code: 'waiver-ends', rule, subject, until }] : []
}

/** What people say stops counting on its last day, unless a later attestation of the same rule goes on. */
export function endingAttestations(attestations: readonly ReportedAttestation[], today: Day): Message[] {
  const ends = new Map<string, Day>()
  for (const { rule, until } of attestations) if (until > (ends.get(rule) ?? '')) ends.set(rule, until)
  return [...ends].flatMap(([rule, until]): Message[] =>
    isNear(until, today) ? [{ code: 'attestation-ends', rule, until }] : [],
  )
}

function isNear(day: Day, today: Day): boolean {
  return day >= today && Date.parse(day) - Date.parse(today) <= notice * 86_400_000
}

/** What the level will be from the days on which announced rules begin to count, while some of them are not met. */
export function announcedLevels(
  results: readonly RuleResult[],
  levelOf: (results: readonly RuleResult[]) => number,
): Message[] {
  const days = new Set(results.flatMap(({ announced }) => announced ?? []))
  return [...days].sort().flatMap((from): Message[] => {
    const unmet = results.filter((result) => result.announced === from && !isReached(result.outcome))
    if (unmet.length === 0) return []
    const then = results.map((result) => (isCounted(result, from) ? { ...result, required: true } : result))
    const rules = unmet.map(({ id }) => id).join(', ')
    return [{ code: 'rules-announced', from, level: levelOf(then), now: levelOf(results), rules }]
  })
}

function isCounted({ announced }: RuleResult, day: Day): boolean {
  return announced !== undefined && announced <= day
}

/** What the change does to the commitment: it counts once merged, and is told now. */
export function commitmentNews(before: Commitment | null, after: Commitment | null): Message[] {
  const [from, to] = [before?.level ?? 0, after?.level ?? 0]
  if (to > from) return [{ code: 'commitment-raised', from, to }]
  if (to < from) return [{ code: 'commitment-lowered', from, to }]
  const [soon, later] = [before?.next, after?.next]
  if (soon && (!later || later.level < soon.level || later.by > soon.by))
    return [{ code: 'commitment-postponed', level: soon.level, by: soon.by }]
  return []
}

/** Waivers that stand in `after` and not in `before`: they count once merged. */
export function addedWaivers(before: readonly Waiver[], after: readonly Waiver[]): ReportedPolicy['waivers'] {
  const known = new Set(before.map(identity))
  return after.filter((waiver) => !known.has(identity(waiver))).map((waiver) => ({ ...waiver, state: 'added' }))
}

function identity({ rule, subject, until, decision }: Waiver): string {
  return JSON.stringify([rule, subject, until, decision ?? null])
}
