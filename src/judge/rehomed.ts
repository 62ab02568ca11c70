import type { Pair } from './pairs.ts'

/**
 * What nobody could tell in the environment where it was, and that fails in the one where the change put it, is one pair:
 * the same subject of the same source, gone on one side, come on the other.
 */
export function joinRehomed(pairs: readonly Pair[]): Pair[] {
  const left = new Map(pairs.filter(isLeft).map((pair) => [placeOf(pair), pair]))
  if (left.size === 0) return [...pairs]
  const joined = new Set<Pair>()
  const moved = pairs.map((pair) => {
    const origin = isCome(pair) ? left.get(placeOf(pair)) : undefined
    if (!origin || joined.has(origin)) return pair
    joined.add(origin)
    return { ...pair, base: origin.base, from: origin.from }
  })
  return moved.filter((pair) => !joined.has(pair))
}

function isLeft({ from, to, base, head }: Pair): boolean {
  return from === 'unknown' && to === 'absent' && head.length === 0 && base[0]?.source !== undefined
}

function isCome({ from, to, base }: Pair): boolean {
  return from === 'absent' && to === 'fail' && base.length === 0
}

function placeOf({ base, head }: Pair): string {
  const [one] = [...base, ...head]
  return JSON.stringify([one?.source ?? null, one?.subject ?? null])
}
