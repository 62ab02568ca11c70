import type { AnyFact, Environment, Location, SourceDefinition, Tree } from '../model.ts'
import { type Opened, open } from './opened.ts'
import { textOf } from './text-file.ts'
import { inside } from './workspace.ts'

type Chart = Extract<SourceDefinition, { type: 'chart' }>

/** Where the values of a chart set what one line of its template takes; undefined when that is not certain. */
export type LocateValue = (fact: AnyFact, at: Location) => Promise<Location | undefined>

/**
 * A line that takes one value as it is, `{{ .Values.image.tag | quote }}`, or the key of a block that is one, is set by the last values
 * file of the environment that writes it. Values of helmfile are not in files alone: no place for them.
 */
export function createValueLocator(tree: Tree, environments: readonly Environment[]): LocateValue {
  const opened = new Map<string, Promise<Opened>>()
  const openFile = (file: string) => {
    const fresh = opened.get(file) ?? textOf(tree, file).then(open)
    opened.set(file, fresh)
    return fresh
  }
  return async (fact, { file, line }) => {
    const chart = chartOf(fact, environments)
    if (chart === null || line === undefined || !isOwn(file, chart.chart) || !tree.has(file)) return undefined
    const path = valueAt((await openFile(file)).text.split('\n'), line)
    return path === null ? undefined : lastOf(tree, { files: valuesOf(chart), path, openFile })
  }
}

function chartOf({ origin, source, environment }: AnyFact, environments: readonly Environment[]): Chart | null {
  if (origin?.form !== 'template') return null
  const sources = environments.find(({ name }) => name === environment)?.sources ?? []
  const charts = sources.filter((one): one is Chart => one.type === 'chart' && one.chart === source)
  const [chart, ...others] = charts
  return chart && others.length === 0 && chart.helmfile === undefined ? chart : null
}

/** A subchart has values of its own, under its name. */
function isOwn(file: string, chart: string): boolean {
  return file.startsWith(chart === '.' ? 'templates/' : `${chart}/templates/`)
}

/** The last one has the last word. */
function valuesOf({ chart, values }: Chart): string[] {
  return ['values.yaml', ...values].flatMap((file) => inside(chart, file) ?? []).reverse()
}

const value =
  /\{\{-?\s*(toYaml\s+)?\$?\.Values((?:\.[A-Za-z_]\w*)+)\s*(?:\|\s*(?:quote|squote|toString|toYaml|trim|n?indent\s+\d+)\s*)*-?\}\}/u

/** Path of the one value that this line takes, or that the key on it takes whole on the next line. */
function valueAt(lines: readonly string[], line: number): string[] | null {
  const written = lines[line - 1] ?? ''
  const taken = /^\s*(?:-\s+)?[\w."'/-]+:\s*$/u.test(written) ? onlyBlock(lines[line] ?? '') : onlyAction(written)
  return taken?.[2]?.slice(1).split('.') ?? null
}

function onlyAction(line: string): RegExpExecArray | null {
  return line.split('{{').length === 2 ? value.exec(line) : null
}

/** Nothing else is on the line. */
function onlyBlock(line: string): RegExpExecArray | null {
  const found = onlyAction(line)
  return found && found[0] === line.trim() ? found : null
}

interface Search {
  files: readonly string[]
  path: readonly string[]
  openFile(file: string): Promise<Opened>
}

async function lastOf(tree: Tree, { files, path, openFile }: Search): Promise<Location | undefined> {
  for (const file of files) {
    if (!tree.has(file)) continue
    const place = (await openFile(file)).locate(0, path)
    if (place?.depth === path.length) return { file, line: place.line, column: place.column }
  }
  return undefined
}
