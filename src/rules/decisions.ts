import type { AnyFact, Decision, ProjectFacts } from '../model.ts'

type Decide = (fact: AnyFact, project: ProjectFacts) => Decision

/** Longer keys, and more of them, cost more than they save. */
const keyLimit = 400
const countLimit = 5000

/** Decides once for all facts that are alike in the places on which the answer depends. */
export function rememberAlike(inputs: ReadonlySet<string>, decide: Decide): Decide {
  if (inputs.has('')) return decide
  const places = [...inputs].map((place) => place.split('.'))
  const known = new WeakMap<ProjectFacts, Map<unknown, Decision>>()
  return (fact, project) => {
    const key = keyOf(fact.value, places)
    if (typeof key === 'string' && key.length > keyLimit) return decide(fact, project)
    const ofProject = known.get(project) ?? new Map<unknown, Decision>()
    known.set(project, ofProject)
    const decision = ofProject.get(key) ?? decide(fact, project)
    if (ofProject.size < countLimit) ofProject.set(key, decision)
    return decision
  }
}

/** Equal where all that stands in these places is; for one place, a number, a truth value or nothing is its own key. */
function keyOf(value: unknown, places: readonly (readonly string[])[]): unknown {
  const [first, ...others] = places
  const found = first && at(value, first)
  if (others.length === 0 && typeof found !== 'string' && typeof found !== 'object') return found
  let key = wordOf(found)
  for (const place of others) {
    key += wordOf(at(value, place))
    if (key.length > keyLimit) break
  }
  return key
}

/** No word begins another: a text says its length, JSON and numbers end at a comma. */
function wordOf(found: unknown): string {
  if (typeof found === 'string') return `${found.length}"${found}`
  return typeof found === 'object' ? `${JSON.stringify(found)},` : `${String(found)},`
}

function at(value: unknown, place: readonly string[]): unknown {
  let current = value
  for (const segment of place) {
    if (typeof current !== 'object' || current === null) return undefined
    current = (current as Readonly<Record<string, unknown>>)[segment]
  }
  return current
}
