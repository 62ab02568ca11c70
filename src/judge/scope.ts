import type { BlindSpot, Collection, EnvironmentClass, FactKind, Message, Placement, Reach, Rule } from '../model.ts'

/** Kinds that are the repository's as a whole: one answer, whatever the environments. */
const outside: ReadonlySet<FactKind> = new Set([
  'environment',
  'declaration',
  'alertFile',
  'imageSource',
  'chartDependencies',
  'dockerfile',
  'baseImage',
  'bakedCertificate',
  'pipeline',
  'job',
  'task',
  'rescan',
  'ecosystem',
  'document',
  'requirement',
  'coverage',
  'secretMaterial',
])

/** Something that may hide facts from a rule. */
export interface Shade {
  cause: 'hidden' | 'environment-class-missing'
  message: Message
  /** Absent: it hides in every environment. */
  environment?: string
  spot?: BlindSpot
}

/** Where one rule looks. */
export interface Scope {
  /** Its kind of fact lives in environments. */
  placed: boolean
  /** Environments of the rule's class. */
  environments: string[]
  shades: Shade[]
  sees: (environment: string | undefined) => boolean
}

export function livesInEnvironments(kind: FactKind): boolean {
  return !outside.has(kind)
}

export function reaches(reach: Reach, class_: EnvironmentClass | null): boolean {
  if (reach === 'any' || class_ === null) return true
  return class_ === 'production' || (class_ === 'prod-like' && reach === 'prod-like')
}

/** An environment that the collection does not list is judged: leaving it out could only hide a failure. */
export function scopeOf(rule: Rule, placement: Placement, collection: Collection): Scope {
  const left = new Set<string>()
  const environments: string[] = []
  for (const { name, class: class_ } of collection.environments) {
    if (reaches(placement.reach, class_)) environments.push(name)
    else left.add(name)
  }
  const sees = (environment: string | undefined) => environment === undefined || !left.has(environment)
  const placed = rule.given !== null && livesInEnvironments(rule.given)
  const missing = placed && environments.length === 0 && collection.environments.length > 0
  const away = isElsewhere(rule, collection) ? rule.half : null
  const shades = [
    ...elsewhere(rule, collection),
    ...(missing ? [classMissing(placement.reach)] : []),
    ...spotsOn(rule, collection)
      .filter(({ cause }) => !(cause.code === 'half-elsewhere' && cause.half === away))
      .map(shade),
  ]
  return { placed, environments, shades: shades.filter((one) => sees(one.environment)), sees }
}

/** Blind spots on the kind of fact that the rule is given. */
export function spotsOn(rule: Rule, collection: Collection): BlindSpot[] {
  const { given } = rule
  return given === null ? [] : collection.blindSpots.filter((spot) => spot.kinds.includes(given))
}

/** What lives elsewhere is a blind spot, not a failure. */
export function isElsewhere(rule: Rule, collection: Collection): boolean {
  return rule.half !== null && !collection.repository.halves.includes(rule.half)
}

function elsewhere(rule: Rule, collection: Collection): Shade[] {
  if (!isElsewhere(rule, collection)) return []
  const { declared } = collection.repository
  return [{ cause: 'hidden', message: { code: 'half-elsewhere', half: rule.half ?? '', declared } }]
}

function classMissing(reach: Reach): Shade {
  return { cause: 'environment-class-missing', message: { code: 'environment-class-missing', class: reach } }
}

function shade(spot: BlindSpot): Shade {
  const { environment } = spot
  return { cause: 'hidden', message: spot.cause, spot, ...(environment === undefined ? {} : { environment }) }
}
