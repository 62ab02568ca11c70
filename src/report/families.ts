import type { Finding, Report, ReportedBlindSpot, Text } from '../model.ts'

/** A sentence that several sources share but for their names. */
export interface Family {
  key: string
  /** The source, environment or object that this one names; empty when it names none. */
  name: string
}

/** Which sentences are one, asked of blind spots and of what became unclear or left. */
export interface Families {
  of(message: Text, finding?: Finding): Family
  /** Names of the others of its family, among `all` and the blind spots of head, each once. */
  others(first: Family, all?: Iterable<Family>): string[]
}

export function familiesOf({ base, head }: Pick<Report, 'base' | 'head'>): Families {
  const spots = [...(base?.blindSpots ?? []), ...(head?.blindSpots ?? [])]
  const known = new Map(spots.map((spot) => [spot.message.en, familyOf(spot.message, namesIn(spot))]))
  const hidden = (head?.blindSpots ?? []).flatMap(({ message }) => known.get(message.en) ?? [])
  return {
    of: (message, finding) => known.get(message.en) ?? familyOf(message, finding ? namesOf(finding) : []),
    others: (first, all = []) => {
      const same = [...all, ...hidden].filter(({ key, name }) => key === first.key && name !== '')
      return [...new Set(same.map(({ name }) => name))].filter((name) => name !== first.name)
    },
  }
}

/** What tells one source from another in the cause: its remedy is the same for all. */
function namesIn({ cause }: ReportedBlindSpot): string[] {
  const data = new Map(Object.entries(cause))
  const keys = cause.code === 'helmfile-needed' ? ['file', 'chart'] : ['source', 'kustomization', 'chart', 'object']
  return keys.map((key) => data.get(key)).filter((value): value is string => typeof value === 'string')
}

/** In what is said of it, between backticks. */
function namesOf({ environment, source, subject }: Finding): string[] {
  return [environment, source, subject].filter((name) => name !== undefined).map((name) => `\`${name}\``)
}

function familyOf({ en }: Text, names: readonly string[]): Family {
  const told = names.filter((name) => name !== '' && en.includes(name))
  return {
    key: told.reduce((sentence, name) => sentence.replaceAll(name, '…'), en),
    name: (told[0] ?? '').replaceAll('`', ''),
  }
}
