import type {
  Assessment,
  Catalogue,
  Collection,
  Day,
  Environment,
  Message,
  ReportedBlindSpot,
  ReportedEnvironment,
  SourceDefinition,
  Text,
} from '../model.ts'
import { folderOf, type Side } from './ground.ts'
import { byCodeUnit } from './order.ts'
import { score } from './score.ts'
import { sheetsOf } from './sheets.ts'

type Words = (message: Message) => Text
interface Telling {
  words: Words
  today: Day
}

/** One judged revision as the report shows it. */
export function assessmentOf(side: Side, catalogue: Catalogue, { words, today }: Telling): Assessment {
  const { collection, results } = side
  const { revision, ref, judged, notes } = collection
  return {
    revision,
    ref,
    judged,
    score: score(results, catalogue, collection),
    environments: collection.environments.map((one) => reportedEnvironment(one, collection)),
    rules: [...results],
    blindSpots: blindSpotsOf(collection, words),
    ...sheetsOf(side, catalogue, today),
    notes: notes.map((note) => ({ code: note.code, message: words(note) })),
  }
}

function reportedEnvironment(
  { name, class: class_, declared, sources }: Environment,
  collection: Collection,
): ReportedEnvironment {
  const places = [...new Set(sources.flatMap(placesOf))].sort(byCodeUnit)
  return { name, class: class_, declared, sources: places, rendered: isRendered(name, collection) }
}

/** Nothing that was to be rendered there is missing. */
function isRendered(name: string, { facts, blindSpots }: Collection): boolean {
  const told = facts.filter((fact) => fact.kind === 'source' || fact.kind === 'environment')
  const here = told.filter(
    (fact) => fact.environment === name || (fact.kind === 'environment' && fact.value.name === name),
  )
  if (here.length > 0) return here.every((fact) => fact.value.rendered === true)
  return !blindSpots.some((spot) => spot.environment === name && spot.kinds.includes('workload'))
}

/** Folders, up to the first wildcard. */
function placesOf(source: SourceDefinition): string[] {
  if (source.type === 'chart') return [source.chart]
  if (source.type === 'kustomization') return [source.kustomization]
  return source.files.map((file) => folderOf(file.replace(/[^/]*[*?{[].*$/, '*')))
}

/** A half that a companion's report shows is not a blind spot. */
function blindSpotsOf({ blindSpots, borrowed }: Collection, words: Words): ReportedBlindSpot[] {
  const lent = borrowed !== undefined && borrowed.size > 0
  const left = blindSpots.filter(({ cause }) => !lent || cause.code !== 'half-elsewhere')
  const reported = left.map(({ kinds, environment, at, fault, cause }) => ({
    kinds,
    ...(environment === undefined ? {} : { environment }),
    at,
    fault,
    cause,
    message: words(cause),
  }))
  const order = (spot: ReportedBlindSpot) =>
    JSON.stringify([spot.at.file, spot.environment ?? '', spot.cause.code, spot.kinds])
  return reported.sort((a, b) => byCodeUnit(order(a), order(b)))
}
