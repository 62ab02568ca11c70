import type { BlindSpot, Environment, Message, Tree } from '../model.ts'
import type { Cache } from './cache.ts'
import { closureOf } from './kustomize-closure.ts'
import type { Outcome } from './outcome.ts'
import { inside, isIn } from './workspace.ts'

/** All that names and labels of what a blind spot hides can be made of; a spot that is not here may hide any. */
export type Wordings = Map<BlindSpot, string>

/** A blind spot and its wording, null where it may hide any. */
export interface Worded {
  spot: BlindSpot
  words: string | null
}

/** Why an object that bears one of these words, as its name or among its labels, may be unseen. */
export function unseenAmong(
  spots: readonly BlindSpot[],
  wordings: ReadonlyMap<BlindSpot, string>,
): (words: readonly string[]) => Message | undefined {
  const hides = (spot: BlindSpot, words: readonly string[]): boolean => {
    const text = wordings.get(spot)
    return text === undefined || words.length === 0 || words.some((word) => mentions(text, word))
  }
  return (words) => spots.find((spot) => hides(spot, words))?.cause
}

/** `shop-web-conf` may be made of `shop`, of `shop-web`, or stand there whole. */
function mentions(text: string, word: string): boolean {
  const parts = word.split('-')
  return parts.some((_, index) => text.includes(parts.slice(0, index + 1).join('-')))
}

const fileLimit = 500

/**
 * The texts of a source that gave no objects. Null when they do not say all: a file is missing, packed, elsewhere, or made
 * by another program. In a declared environment sources are one deployment, and each may speak of any other.
 */
export async function wordsOf(
  tree: Tree,
  { environment, outcome }: { environment: Environment; outcome: Outcome },
  cache: Cache,
): Promise<string | null> {
  const { failure, type } = outcome
  if (environment.declared || failure === null || failure.missing || type === 'manifests') return null
  if (failure.cause.code === 'kontinuous-needed') return null
  const files = type === 'chart' ? filesOfChart(tree, environment, outcome) : await filesOf(tree, outcome, cache)
  if (files === null || files.length > fileLimit) return null
  const texts = await Promise.all(files.map((file) => cache.text(tree, file)))
  return texts.some((text) => text.includes('file://')) ? null : [outcome.path, ...texts].join('\n')
}

function filesOfChart(tree: Tree, { sources }: Environment, { path }: Outcome): string[] | null {
  const given = sources.filter((source) => source.type === 'chart').filter(({ chart }) => chart === path)
  if (given.some(({ helmfile }) => helmfile !== undefined)) return null
  const values = given.flatMap((source) => source.values.map((file) => inside(path, file)))
  const own = tree.files.filter((file) => isIn(file, path) && !/\/(?:node_modules|\.git)\//.test(file))
  const all = [...own, ...values.filter((file) => file !== null)]
  return all.some((file) => /\.t(?:ar\.)?gz$/.test(file) || !tree.has(file)) ? null : [...new Set(all)]
}

async function filesOf(tree: Tree, { path }: Outcome, cache: Cache): Promise<string[] | null> {
  const { obstacles, kustomizations, files } = await closureOf(tree, path, cache)
  const open =
    obstacles.some(({ reason }) => reason !== 'broken') || kustomizations.some(({ configured }) => configured)
  return open ? null : [...files]
}
