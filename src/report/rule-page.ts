import type { RuleResult, Voice } from '../model.ts'

/** Address of the rule's page; null when the voice knows none. */
export function pageOf({ id }: Pick<RuleResult, 'id'>, { rulePages }: Voice): string | null {
  if (rulePages === null || !/^https?:\/\//u.test(rulePages) || !/^[a-z0-9-]+$/u.test(id)) return null
  return `${rulePages}#${id}`
}
