import { byCodeUnit } from '../lib/text.ts'
import type { Message, Policy, PolicyOrigin, ReportedPolicy } from '../model.ts'
import { addedWaivers, commitmentNews } from '../judge/announcements.ts'
import type { Settings } from '../settings/read.ts'
import type { Reading } from './settings.ts'

/** The policy that counts, and where it comes from. */
export interface Decided {
  policy: Policy
  from: PolicyOrigin
  /** Paths that are not judged, on either revision. */
  ignore: readonly string[]
  /** Said above all else. */
  announcements: readonly Message[]
  /** Keys that the change itself changes: without effect before the merge. */
  changed: readonly string[]
  /** Waivers that only the change brings. */
  added: ReportedPolicy['waivers']
  /** What is void in the policy that counts, and in the one that would after the merge. */
  notes: readonly Message[]
}

/** Readings of a merge request; `target` is the tip of its target branch. */
export interface Readings {
  target: Reading
  base: Reading
  head: Reading
}

/** The policy of a revision that decides for itself. */
export function ownPolicy({ settings }: Reading, announcements: readonly Message[] = []): Decided {
  const { policy, present, notes, written } = settings
  return {
    policy,
    from: present ? 'head' : 'none',
    ignore: written.ignore,
    announcements,
    changed: [],
    added: [],
    notes: notes.policy,
  }
}

/**
 * The target branch's policy. Where its file is broken, base's, which stood before it broke, else head's, so that the change
 * that repairs it can pass; where it has none, head's.
 */
export function policyFrom({ target, base, head }: Readings, said: readonly Message[] = []): Decided {
  const { file } = target.settings
  if (target.problems.length > 0) {
    const problems = target.problems
    if (base.settings.present)
      return theirs('base', base, head, [...said, { code: 'target-policy-broken', file }, ...problems])
    return ownPolicy(head, [...said, { code: 'base-policy-broken', file }, ...problems])
  }
  if (target.settings.present) return theirs('target', target, head, said)
  const used: Message[] = head.settings.present ? [{ code: 'head-policy-used', file }] : []
  return ownPolicy(head, [...said, ...used])
}

function theirs(
  from: 'target' | 'base',
  { settings }: Reading,
  head: Reading,
  announcements: readonly Message[],
): Decided {
  const { policy } = settings
  const common = { policy, from, ignore: settings.written.ignore }
  if (head.problems.length > 0)
    return { ...common, announcements, changed: [], added: [], notes: settings.notes.policy }
  const after = head.settings.policy
  return {
    ...common,
    announcements: [...announcements, ...commitmentNews(policy.commitment, after.commitment)],
    changed: changedKeys(settings, head.settings),
    added: addedWaivers(policy.waivers, after.waivers),
    notes: notesTogether(settings.notes.policy, head.settings.notes.policy),
  }
}

/** One void thing is said once, by its line in head where head has it too. */
function notesTogether(theirs: readonly Message[], ours: readonly Message[]): Message[] {
  const identity = (note: Message) => JSON.stringify({ ...note, line: 0 })
  const known = new Set(ours.map(identity))
  return [...ours, ...theirs.filter((note) => !known.has(identity(note)))]
}

/** Keys of `policy:` whose values differ, those of a rule's parameters in full: `thresholds.probe-present.least`. */
export function changedKeys(before: Pick<Settings, 'written'>, after: Pick<Settings, 'written'>): string[] {
  const [old, now] = [flat(before), flat(after)]
  const keys = new Set([...old.keys(), ...now.keys()])
  return [...keys].filter((key) => old.get(key) !== now.get(key)).sort(byCodeUnit)
}

function flat({ written }: Pick<Settings, 'written'>): Map<string, string> {
  const { thresholds = {}, ...rest } = written
  const parameters = Object.entries(thresholds).flatMap(([rule, values]) =>
    Object.entries(values).map(([name, value]) => [`thresholds.${rule}.${name}`, value] as const),
  )
  const all = [...Object.entries(rest), ...parameters].filter(([, value]) => value !== undefined)
  return new Map(all.map(([key, value]) => [key, JSON.stringify(value)]))
}
