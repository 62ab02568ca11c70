import type { EnvironmentClass } from '../model.ts'

/** Words of a name and the class they say, longest first (contract, section 3): `pre-production` is no production. */
const words: readonly (readonly [string, EnvironmentClass])[] = [
  ['hors-production', 'prod-like'],
  ['non-production', 'prod-like'],
  ['pre-production', 'prod-like'],
  ['production-like', 'prod-like'],
  ['preproduction', 'prod-like'],
  ['qualification', 'prod-like'],
  ['development', 'sandbox'],
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

/** The class that a name says in whole words between separators; null when it says none. */
export function classOf(name: string): EnvironmentClass | null {
  const text = `-${name.toLowerCase().replaceAll(/[-_.\s]+/g, '-')}-`
  return words.find(([word]) => text.includes(`-${word}-`))?.[1] ?? null
}

/** The environment that folders name: the deepest one with a class, null when there is none. */
export function environmentOfFolder(folder: string): string | null {
  return folder.split('/').findLast((part) => classOf(part) !== null) ?? null
}
