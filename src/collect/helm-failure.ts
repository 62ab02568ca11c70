import type { Location, SourceDefinition, Tree } from '../model.ts'
import type { Inputs } from './helm-inputs.ts'
import { placeOf } from './helm-templates.ts'
import { readStumble } from './helm-words.ts'
import type { Failure } from './outcome.ts'
import type { RenderContext } from './render-context.ts'

type ChartSource = Extract<SourceDefinition, { type: 'chart' }>

/** What helm says when it fails, in one line. */
export function failed(problem: string, { chart, at }: { chart: string; at: Location }): Failure {
  const stumble = readStumble(problem)
  return { cause: { code: 'helm-failed', chart, problem, ...stumble }, fault: true, problem, at, stumble }
}

/** What helm says of a value that it was not given. */
const wantsValue =
  /nil pointer evaluating|execution error at|expected [\w .]+; (?:got|found) (?:interface|<nil>|invalid)/u

/** What lacks may well be among the values that palier cannot open: no fault. */
function unsealed(chart: string, file: string, { at }: Failure): Failure {
  return { cause: { code: 'helmfile-needed', chart, file }, fault: false, problem: '', at }
}

/** Values are sealed, and helm failed as it does without one. */
export function isForWantOfValues({ problem }: Failure, { sealed }: Inputs): boolean {
  return sealed !== null && wantsValue.test(problem)
}

interface Attempt {
  source: ChartSource
  inputs: Inputs
  context: RenderContext
}

/** The same failure, with its place in the tree; a doubt where the values are not all here, or nobody said which. */
export async function told(tree: Tree, failure: Failure, attempt: Attempt): Promise<Failure> {
  const { source, inputs, context } = attempt
  if (inputs.sealed !== null && isForWantOfValues(failure, inputs))
    return unsealed(inputs.chart.folder, inputs.sealed, failure)
  const placed = await withPlace(tree, failure, attempt)
  return isBare(source, context) ? withoutValues(placed) : placed
}

/** Where helm stumbled: the template of the tree, with its line, else the chart. */
async function withPlace(tree: Tree, failure: Failure, { inputs, context }: Attempt): Promise<Failure> {
  const { stumble, cause } = failure
  if (stumble === undefined || cause.code !== 'helm-failed') return failure
  const [name = '', line = ''] = stumble.place.split(':')
  const found = name === '' ? null : await placeOf(tree, inputs.chart, name, context.cache)
  const at = found?.exact ? { file: found.file, ...(line !== '' && { line: Number(line) }) } : failure.at
  const place = at.line === undefined ? at.file : `${at.file}:${at.line}`
  return { ...failure, at, stumble: { ...stumble, place }, cause: { ...cause, place } }
}

/** A guess, by the chart's defaults alone. */
function isBare({ values, helmfile }: ChartSource, { declared }: RenderContext): boolean {
  return !declared && values.length === 0 && helmfile === undefined
}

/** What the chart's author or schema asks of whoever installs it: that its defaults lack it is no mistake. */
function withoutValues(failure: Failure): Failure {
  const { cause, problem, stumble, at } = failure
  const isAsked =
    stumble?.reason === 'refused' || /specifications of the schema.*(?:missing propert|is required)/u.test(problem)
  if (!isAsked || cause.code !== 'helm-failed') return failure
  const detail = stumble?.reason === 'refused' ? stumble.detail : problem
  return { cause: { code: 'chart-asks-value', chart: cause.chart, detail }, fault: false, problem: '', at }
}
