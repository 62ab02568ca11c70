import type { AnyFact, Message, ProjectFacts, Rule, Text } from '../model.ts'

/** What one rule thinks of one fact; null: the rule does not ask it. */
export type Opinion = { value: 'good' } | { value: 'bad'; message: Text } | { value: 'doubt'; doubt?: Message } | null

/** Opinions that two revisions share, by identity of fact and rule. */
export type Memo = WeakMap<AnyFact, WeakMap<Rule, Map<string, Opinion>>>

export function createMemo(): Memo {
  return new WeakMap()
}

/** Opinions on facts of one project, each formed once. */
export function opinions(project: ProjectFacts, memo: Memo): (rule: Rule, fact: AnyFact) => Opinion {
  const key = JSON.stringify(project)
  return (rule, fact) => {
    const known = slot(memo, fact, rule)
    let opinion = known.get(key)
    if (opinion === undefined) {
      opinion = form(rule, fact, project)
      known.set(key, opinion)
    }
    return opinion
  }
}

function slot(memo: Memo, fact: AnyFact, rule: Rule): Map<string, Opinion> {
  const ofFact = memo.get(fact) ?? new WeakMap<Rule, Map<string, Opinion>>()
  memo.set(fact, ofFact)
  const ofRule = ofFact.get(rule) ?? new Map<string, Opinion>()
  ofFact.set(rule, ofRule)
  return ofRule
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
