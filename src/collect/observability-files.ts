import { byCodeUnit } from '../lib/text.ts'
import type { AnyFact, BlindSpot, Fact, Json, Location, Tree } from '../model.ts'
import type { Cache } from './cache.ts'
import { isLeftOut } from './paths.ts'
import { at, isRecord } from './reading.ts'
import { readTemplated } from './templated-yaml.ts'
import { isDashboard } from './dashboards.ts'

/** What the files of a chart of observability give: alerts that are loaded, and facts about each file. */
export interface ObservabilityFiles {
  alerts: { at: Location; groups: Json | undefined }[]
  facts: AnyFact[]
  /** Folders of these charts, `.` for PATH itself. */
  charts: ReadonlySet<string>
}

const ruleFile = /^((?:.*\/)?)files\/rules\/(.+)$/
const dashboardFile = /^((?:.*\/)?)files\/dashboards\/.+\.json$/

/** The glob of the platform's chart `dso-observability` (cloud-pi-native/helm-charts, templates/_rules.yaml), and the types that it knows. */
const loadedFile = /^(?:metrics|logs)\/[^/]+\.yaml\.tpl$/
const lookedAt = /\.(?:ya?ml|tpl|json)$/

/** Rules and dashboards as the infra-observability repository of a project lays them out. */
export async function observabilityFiles(tree: Tree, cache: Cache): Promise<ObservabilityFiles> {
  const files = tree.files.filter((file) => !isLeftOut(file))
  const rules = files.filter((file) => ruleFile.test(file) && lookedAt.test(file))
  const dashboards = files.filter((file) => dashboardFile.test(file))
  const charts = new Set(
    [...rules, ...dashboards].map((file) => file.replace(/\/?files\/(?:rules|dashboards)\/.*$/, '') || '.'),
  )
  const found: ObservabilityFiles = { alerts: [], facts: [], charts }
  await tree.load([...rules, ...dashboards])
  for (const file of rules) await addRules(tree, file, { found, cache })
  for (const file of dashboards) found.facts.push(dashboardFact(file, await cache.text(tree, file)))
  return found
}

/** A chart of observability that does not render hides no alert nor dashboard: its files are read. */
export function seenThrough(spot: BlindSpot, { charts }: ObservabilityFiles): BlindSpot {
  if (spot.source === undefined || !charts.has(spot.source)) return spot
  return { ...spot, kinds: spot.kinds.filter((kind) => kind !== 'alerting' && kind !== 'dashboard') }
}

async function addRules(
  tree: Tree,
  file: string,
  { found, cache }: { found: ObservabilityFiles; cache: Cache },
): Promise<void> {
  const [, chart = '', path = ''] = ruleFile.exec(file) ?? []
  if (await readsItself(tree, chart, cache)) return
  const { document, problem, line } = readTemplated(await cache.text(tree, file))
  const broken = problem === '' && !isRecord(document) ? 'not a mapping' : problem
  const loaded = loadedFile.test(path)
  const value = {
    file,
    loaded,
    valid: broken === '',
    problem: broken,
    expected: loaded ? '' : placeOf(chart, path),
  }
  found.facts.push(fileFact({ file, line: broken === '' ? 1 : line }, value))
  if (loaded && value.valid) found.alerts.push({ at: { file, line: 1 }, groups: at(document, 'groups') })
}

function placeOf(chart: string, path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.(?:ya?ml(?:\.tpl)?|tpl|json)$/, '')
  return `${chart}files/rules/${/(?:^|\/)logs\//.test(path) ? 'logs' : 'metrics'}/${name}.yaml.tpl`
}

function fileFact(where: Location, value: Fact<'alertFile'>['value']): Fact<'alertFile'> {
  return { kind: 'alertFile', subject: where.file, at: where, value }
}

/** A chart whose own templates read `files/rules` does as it likes with them. */
async function readsItself(tree: Tree, chart: string, cache: Cache): Promise<boolean> {
  const templates = tree.files.filter((file) => file.startsWith(`${chart}templates/`)).sort(byCodeUnit)
  for (const file of templates) if ((await cache.text(tree, file)).includes('files/rules')) return true
  return false
}

function dashboardFact(file: string, text: string): Fact<'dashboard'> {
  return { kind: 'dashboard', subject: file, at: { file, line: 1 }, value: { name: file, valid: isDashboard(text) } }
}
