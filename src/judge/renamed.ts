import type { Collection } from '../model.ts'
import type { Side } from './ground.ts'

/** Base with the names that head gives to its environments; base itself when none took another. */
export function renamedSide<S extends Side>(side: S, names: ReadonlyMap<string, string> = new Map()): S {
  if (names.size === 0) return side
  const at = <T extends { environment?: string }>(one: T): T => {
    const name = one.environment === undefined ? undefined : names.get(one.environment)
    return name === undefined ? one : { ...one, environment: name }
  }
  const { collection, results } = side
  return {
    ...side,
    collection: renamedCollection(collection, names, at),
    results: results.map((result) => ({ ...result, findings: result.findings.map(at) })),
  }
}

function renamedCollection(
  collection: Collection,
  names: ReadonlyMap<string, string>,
  at: <T extends { environment?: string }>(one: T) => T,
): Collection {
  return {
    ...collection,
    environments: collection.environments.map((one) => ({ ...one, name: names.get(one.name) ?? one.name })),
    facts: collection.facts.map(at),
    blindSpots: collection.blindSpots.map(at),
  }
}
