import type { EnvironmentClass } from '../model.ts'

/** Words of a name and the class they say, longest first (contract, section 3): `pre-production` is no production. */
const words: readonly (readonly [string, EnvironmentClass])[] = [
  ['hors-production', 'prod-like'],
  ['non-production', 'prod-like'],
  ['pre-production', 'prod-like'],
  ['production-like', 'prod-like'],
  ['preproduction', 'prod-like'],
  ['integration', 'prod-like'],
  ['production', 'production'],
  ['formation', 'sandbox'],
  ['hors-prod', 'prod-like'],
  ['prod-like', 'prod-like'],
  ['non-prod', 'prod-like'],
  ['pre-prod', 'prod-like'],
  ['preprod', 'prod-like'],
  ['recette', 'prod-like'],
  ['sandbox', 'sandbox'],
  ['staging', 'prod-like'],
  ['qualif', 'prod-like'],
  ['prod', 'production'],
  ['test', 'sandbox'],
  ['dev', 'sandbox'],
]

/** Names in which such a word is no environment: the two doors of an authority (Let's Encrypt), a product, a sort of test. */
const idioms = [
  /-(?:lets-?encrypt|acme|zerossl|(?:cluster-?)?issuer)-(?:v\d-)?(?:staging|prod(?:uction)?)(?=-)/g,
  /-(?:staging|prod(?:uction)?)-(?:lets-?encrypt|acme|zerossl|(?:cluster-?)?issuer)(?=-)/g,
  /-dev-(?:spaces?|workspaces?|containers?|tools?|kit)(?=-)/g,
  /-integration-tests?(?=-)/g,
  /-test-(?:connection|data|helpers?|utils)(?=-)/g,
]

/** The class that a name says in whole words between separators; null when it says none. */
export function classOf(name: string): EnvironmentClass | null {
  const whole = `-${name.toLowerCase().replaceAll(/[-_.\s]+/g, '-')}-`
  const text = idioms.reduce((left, idiom) => left.replaceAll(idiom, ''), whole)
  return words.find(([word]) => text.includes(`-${word}-`))?.[1] ?? null
}

/** The environment that folders name: the deepest one with a class, null when there is none. */
export function environmentOfFolder(folder: string): string | null {
  return folder.split('/').findLast((part) => classOf(part) !== null) ?? null
}
