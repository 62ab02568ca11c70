import type { Catalogue, ParameterValue, RuleId, Threshold } from '../model.ts'

/** The catalogue with the parameters that a policy sets; itself when it sets none. */
export function tune(catalogue: Catalogue, thresholds: readonly Threshold[]): Catalogue {
  if (thresholds.length === 0) return catalogue
  const values = new Map<RuleId, Map<string, ParameterValue>>()
  for (const { rule, parameter, value } of thresholds) {
    const ofRule = values.get(rule) ?? new Map<string, ParameterValue>()
    values.set(rule, ofRule.set(parameter, value))
  }
  const rules = [...catalogue.rules].map(([id, rule]) => {
    const own = values.get(id)
    return [id, own ? rule.tuned(own) : rule] as const
  })
  return { ...catalogue, rules: new Map(rules) }
}
