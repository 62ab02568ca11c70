import { join } from 'node:path'
import { UserError } from '../lib/error.ts'
import type { Context } from '../forge/index.ts'
import { readOptions, type Options } from '../options.ts'
import { oneOf } from '../options/values.ts'

type Environment = Readonly<Record<string, string | undefined>>

export interface Inputs {
  options: Options
  annotations: boolean
  /** Where the JSON report is written, absolute. */
  report: string
}

/** Inputs that are flags of the same name. */
const named = [
  'base',
  'config',
  'rules',
  'key',
  'language',
  'gate',
  'commitment',
  'comment',
  'status',
  'mirror',
] as const

/** Every input that action.yml declares; a test compares. */
export const inputNames = [...named, 'path', 'strict', 'token', 'annotations', 'reports', 'tools', 'report'] as const

/** The inputs of a step as the options of a command. Throws a `UserError` for a wrong one. */
export function readInputs(environment: Environment, context: Context | null): Inputs {
  const of = (name: (typeof inputNames)[number]): string => environment[`INPUT_${name.toUpperCase()}`]?.trim() ?? ''
  const saved = of('report')
  const command = commandFor(saved, of('base'), context)
  const report =
    saved || join(environment.RUNNER_TEMP || '.', 'palier', `${of('key').replaceAll('/', '-') || 'report'}.json`)
  const flags = named.flatMap((name) => (of(name) && takes[command].includes(name) ? [`--${name}=${of(name)}`] : []))
  const formats = ['terminal', `json=${report}`, ...lines(of('reports'))].map((format) => `--format=${format}`)
  const judging = [
    ...(oneOf('tools', of('tools') || 'install', ['install', 'path']) === 'install' ? ['--install-tools'] : []),
    ...formats,
  ]
  const switches = command === 'check' ? [...(of('strict') === 'true' ? ['--strict'] : []), '--publish'] : []
  const args = [
    command,
    ...flags,
    ...(command === 'publish' ? [] : [...switches, ...judging]),
    '--',
    saved || of('path') || '.',
  ]
  const request = readOptions(args, environment)
  if (request.kind !== 'run') throw new Error('inputs that are not a command')
  return { options: request.options, annotations: of('annotations') !== 'false', report }
}

const takes: Record<'score' | 'check' | 'publish', readonly string[]> = {
  score: ['config', 'rules', 'key', 'language', 'mirror'],
  check: named,
  publish: ['key', 'language', 'comment', 'status'],
}

/** A branch is scored, a change is checked; where the token writes, only a saved report is said. */
function commandFor(saved: string, base: string, context: Context | null): 'score' | 'check' | 'publish' {
  if (saved) return 'publish'
  if (context?.event === 'publication') throw new UserError({ code: 'event-publishes-only' })
  return base !== '' || (context && context.event !== 'branch') ? 'check' : 'score'
}

function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}
