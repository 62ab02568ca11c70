import type { Message, Policy, PolicyOrigin } from '../model.ts'
import type { Settings } from '../settings/read.ts'
import { text } from '../texts/index.ts'
import type { Attempt } from './settings.ts'

/** The policy that counts, and where it comes from. */
export interface Decided {
  policy: Policy
  from: PolicyOrigin
  /** Said above all else. */
  notes: readonly Message[]
  /** Keys that the change itself changes: without effect before the merge. */
  changed: readonly string[]
}

/** The policy of a revision that is judged alone. */
export function ownPolicy(settings: Settings): Decided {
  return { policy: settings.policy, from: settings.present ? 'head' : 'none', notes: [], changed: [] }
}

/** The target branch's policy; head's where the target has none, or none that can be read. */
export function policyFrom(target: Attempt, head: Settings, said: readonly Message[] = []): Decided {
  const own = ownPolicy(head)
  if ('problem' in target)
    return { ...own, notes: [...said, { code: 'base-policy-broken', problem: text(target.problem).fr }] }
  const { settings } = target
  if (!settings.present)
    return {
      ...own,
      notes: [...said, ...(head.present ? [{ code: 'head-policy-used' as const, file: head.file }] : [])],
    }
  return { policy: settings.policy, from: 'target', notes: said, changed: changedKeys(settings, head) }
}

function changedKeys(target: Settings, head: Settings): string[] {
  const [before, after] = [{ ...target.written }, { ...head.written }] as Record<string, unknown>[]
  const keys = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])].sort()
  return keys.filter((key) => JSON.stringify(before?.[key]) !== JSON.stringify(after?.[key]))
}
