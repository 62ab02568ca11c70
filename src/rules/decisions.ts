import type { AnyFact, Decision, ProjectFacts } from '../model.ts'

type Decide = (fact: AnyFact, project: ProjectFacts) => Decision

/** Longer keys, and more of them, cost more than they save. */
const keyLimit = 400
const countLimit = 5000

/** Decides once for all facts that are alike in the places on which the answer depends. */
export function rememberAlike(inputs: ReadonlySet<string>, decide: Decide): Decide {
  if (inputs.has('')) return decide
  const places = [...inputs].map((place) => place.split('.'))
  const known = new WeakMap<ProjectFacts, Map<string, Decision>>()
  return (fact, project) => {
    const key = keyOf(fact.value, places)
    if (key.length > keyLimit) return decide(fact, project)
    const ofProject = known.get(project) ?? new Map<string, Decision>()
    known.set(project, ofProject)
    const decision = ofProject.get(key) ?? decide(fact, project)
    if (ofProject.size < countLimit) ofProject.set(key, decision)
    return decision
  }
}

function keyOf(value: unknown, places: readonly (readonly string[])[]): string {
  let key = ''
  for (const place of places) {
    const found = at(value, place)
    key += typeof found === 'string' || typeof found === 'object' ? JSON.stringify(found) : String(found)
    key += ','
    if (key.length > keyLimit) break
  }
  return key
}

function at(value: unknown, place: readonly string[]): unknown {
  let current = value
  for (const segment of place) {
    if (typeof current !== 'object' || current === null) return undefined
    current = (current as Readonly<Record<string, unknown>>)[segment]
  }
  return current
}
