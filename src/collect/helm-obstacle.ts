import type { Location, SourceDefinition } from '../model.ts'
import { kontinuousFolder } from './elsewhere.ts'
import type { Dependency } from './helm-chart.ts'
import type { Inputs } from './helm-inputs.ts'
import type { Failure } from './outcome.ts'
import type { RenderContext } from './render-context.ts'

/** Values that helmfile names and that are not there. */
export function unlisted(
  { helmfile }: Extract<SourceDefinition, { type: 'chart' }>,
  missing: readonly string[],
  { declared }: RenderContext,
): Failure | null {
  if (helmfile === undefined || declared || missing.length === 0) return null
  const problem = missing.join(', ')
  const cause = { code: 'source-file-missing', source: helmfile, file: problem } as const
  return { cause, fault: true, problem, missing: true, at: { file: helmfile } }
}

/** What is known to stop helm before it runs; a mistake of the repository counts first. */
export function obstacle(inputs: Inputs, at: Location, { tools }: RenderContext): Failure | null {
  const chart = inputs.chart.folder
  const folder = kontinuousFolder(chart)
  if (folder !== null) return { cause: { code: 'kontinuous-needed', folder }, fault: false, problem: '', at }
  if (inputs.missing.length > 0) {
    const problem = inputs.missing.join(', ')
    const cause = { code: 'source-file-missing', source: chart, file: problem } as const
    return { cause, fault: true, problem, missing: true, at }
  }
  if (inputs.absent.length > 0) {
    const dependencies = inputs.absent.map(({ dependency }) => described(dependency)).join(', ')
    return { cause: { code: 'helm-dependencies-missing', chart, dependencies }, fault: false, problem: '', at }
  }
  if (tools.helm === null) return { cause: { code: 'helm-missing', tool: 'helm' }, fault: false, problem: '', at }
  return null
}

/** `postgresql (https://…)`. */
const described = ({ name, repository }: Dependency) => (repository === '' ? name : `${name} (${repository})`)
