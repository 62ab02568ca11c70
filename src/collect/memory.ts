import { isAlike } from './alike.ts'
import type { Rendered } from './object.ts'

/** What one run has worked out of objects, so that what two revisions share is worked out once. */
export interface Memory {
  /** The first object seen that is this one, written in the same place: parsed documents are shared, what wraps them is not. */
  same(rendered: Rendered): Rendered
  /** `work` once for one object and one name. Never for what depends on other objects. */
  once<T>(of: object, name: string, work: () => T): T
  /** What the last revision had for one object and one name where it is the same data, else what is given. */
  kept<T>(of: object, name: string, value: T): T
}

export function createMemory(): Memory {
  const seen = new WeakMap<object, Rendered[]>()
  const known = new WeakMap<object, Map<string, unknown>>()
  const answersOf = (of: object): Map<string, unknown> => {
    const answers = known.get(of) ?? new Map<string, unknown>()
    known.set(of, answers)
    return answers
  }
  return {
    same(rendered) {
      const others = seen.get(rendered.object)
      const twin = others?.find((other) => isTwin(other, rendered))
      if (twin !== undefined) return twin
      if (others) others.push(rendered)
      else seen.set(rendered.object, [rendered])
      return rendered
    },
    once<T>(of: object, name: string, work: () => T): T {
      const answers = answersOf(of)
      if (answers.has(name)) return answers.get(name) as T
      const answer = work()
      answers.set(name, answer)
      return answer
    },
    kept<T>(of: object, name: string, value: T): T {
      const answers = answersOf(of)
      const before = answers.get(name)
      if (before !== undefined && isAlike(before, value)) return before as T
      answers.set(name, value)
      return value
    },
  }
}

function isTwin(one: Rendered, other: Rendered): boolean {
  return (
    one === other ||
    (one.environment === other.environment &&
      one.source === other.source &&
      one.at.file === other.at.file &&
      one.at.line === other.at.line &&
      one.document === other.document &&
      one.form === other.form &&
      one.subchart === other.subchart &&
      one.generated === other.generated &&
      isAlike(one.path, other.path) &&
      isAlike(one.patches, other.patches))
  )
}
