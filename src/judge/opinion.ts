import type { AnyFact, Finding, Message, ProjectFacts, Rule, Text } from '../model.ts'

/** What one rule thinks of one fact; null: the rule does not ask it. */
export type Opinion = { value: 'good' } | { value: 'bad'; message: Text } | { value: 'doubt'; doubt?: Message } | null

/** What two revisions share. */
export interface Memo {
  /** Rule → project → fact, by identity. */
  opinions: Map<Rule, Map<string, Map<AnyFact, Opinion>>>
  /** Findings that no line is ever filled in: a pass by its fact, whatever the rule, an unknown by the opinion that it tells. */
  findings: Map<AnyFact | Opinion, Finding>
}

export function createMemo(): Memo {
  return { opinions: new Map(), findings: new Map() }
}

/** Opinions on facts of one project, each formed once. */
export function opinions(project: ProjectFacts, memo: Memo): (rule: Rule) => (fact: AnyFact) => Opinion {
  const key = JSON.stringify(project)
  return (rule) => {
    const known = slot(memo, rule, key)
    return (fact) => {
      let opinion = known.get(fact)
      if (opinion === undefined) {
        opinion = form(rule, fact, project)
        known.set(fact, opinion)
      }
      return opinion
    }
  }
}

function slot({ opinions }: Memo, rule: Rule, key: string): Map<AnyFact, Opinion> {
  const ofRule = opinions.get(rule) ?? new Map<string, Map<AnyFact, Opinion>>()
  opinions.set(rule, ofRule)
  const ofProject = ofRule.get(key) ?? new Map<AnyFact, Opinion>()
  ofRule.set(key, ofProject)
  return ofProject
}

/**
 * A fact of which it cannot be known whether the rule asks it: where it would fall the same way in both cases it counts so
 * (good for `every`, no proof for `some`), else it is a doubt.
 */
function form(rule: Rule, fact: AnyFact, project: ProjectFacts): Opinion {
  const applies = rule.applies(fact, project)
  if (applies.value === false) return null
  const holds = rule.holds(fact, project)
  if (applies.value === 'undecidable') {
    if (holds.value === true && rule.quantifier === 'every') return { value: 'good' }
    if (holds.value === false && rule.quantifier === 'some') return null
    return doubt(fact, applies.field)
  }
  if (holds.value === 'undecidable') return doubt(fact, holds.field)
  return holds.value ? { value: 'good' } : { value: 'bad', message: rule.says(fact) }
}

/** The reason that the collector gave for this field, for a part of it, or for what holds it. */
function doubt(fact: AnyFact, field: string): Opinion {
  const doubts = new Map(Object.entries(fact.doubts ?? {}))
  const segments = field.split('.')
  for (let end = segments.length; end > 0; end -= 1) {
    for (let start = 0; start < end; start += 1) {
      const found = doubts.get(segments.slice(start, end).join('.'))
      if (found) return { value: 'doubt', doubt: found }
    }
  }
  return { value: 'doubt' }
}
