import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { exitCode } from './judge/gate.ts'
import { UserError } from './lib/error.ts'
import { findTools, type Tools } from './lib/tools.ts'
import { oneLine } from './lib/text.ts'
import type { Language, Report, Voice } from './model.ts'
import type { Options } from './options.ts'
import { reporters } from './report/index.ts'
import { readResources, readRules, type Resources } from './resources.ts'
import { explain } from './rules/explain.ts'
import { loadCatalogue } from './rules/load.ts'
import { type Bench, check, score } from './run/index.ts'
import { say } from './texts/index.ts'
import { version } from './version.ts'

/** The edge: what a process gives and takes. */
export interface Edge {
  env: Readonly<Record<string, string | undefined>>
  stdout: { write(text: string): unknown; isTTY?: boolean }
  stderr: { write(text: string): unknown; isTTY?: boolean }
}

/** Runs one command; answers the exit code. Throws a `UserError` for a user's mistake. */
export async function run(options: Options, edge: Edge): Promise<number> {
  if (options.command === 'tools') return (await import('./tools.ts')).tools(options, edge)
  const resources = await readResources()
  const language = options.language ?? 'fr'
  if (options.command === 'rules') return rules(options, edge, resources)
  const { catalogue } = loadCatalogue(resources.rules, 'cloud-pi-native')
  if (options.command === 'explain') {
    edge.stdout.write(`${explain(catalogue, options.argument, language)}\n`)
    return 0
  }
  if (options.installTools) await (await import('./tools.ts')).install(options, edge)
  const bench: Bench = {
    resources,
    catalogue,
    tools: await toolsFor(edge),
    today: options.today ?? new Date().toISOString().slice(0, 10),
    version: version(),
  }
  const path = resolve(options.argument ?? '.')
  const report = await (options.command === 'check' ? check : score)(path, options, bench)
  await tell(report, options, edge)
  return exitCode(report.verdict, options.strict)
}

function toolsFor(edge: Edge): Promise<Tools> {
  return findTools({ ...edge.env })
}

async function tell(report: Report, options: Options, edge: Edge): Promise<void> {
  for (const { format, file } of options.formats) {
    const text = reporters[format](report, voiceOf(report, options, { edge, file }))
    if (file === null) edge.stdout.write(text.endsWith('\n') ? text : `${text}\n`)
    else await save(file, text)
  }
}

async function save(file: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(resolve(file)), { recursive: true })
    await writeFile(file, text)
  } catch (error) {
    throw new UserError({
      code: 'file-not-writable',
      file,
      problem: oneLine(error instanceof Error ? error.message : '', 120),
    })
  }
}

function voiceOf(report: Report, options: Options, to: { edge: Edge; file: string | null }): Voice {
  const colour = options.colour && to.file === null && to.edge.stdout.isTTY === true && !to.edge.env.NO_COLOR
  return {
    language: options.language ?? report.project.language ?? 'fr',
    links: null,
    baseName: options.base ?? report.base?.revision ?? '',
    fullReport: null,
    colour,
  }
}

/** `palier rules [DIR]`: schema, types, grids and examples; the pages of sound grids. 0 sound, 2 not. */
async function rules(options: Options, edge: Edge, resources: Resources): Promise<number> {
  const language = options.language ?? 'fr'
  const files = options.argument === null ? resources.rules : await readRules(options.argument).catch(() => null)
  if (files === null) throw new UserError({ code: 'path-missing', path: options.argument ?? '' })
  const [{ checkRules }, { gridPage }, example] = await Promise.all([
    import('./rules/check.ts'),
    import('./rules/pages.ts'),
    import('./example.ts'),
  ])
  const tools = await toolsFor(edge)
  const report = await checkRules(files, (given, rule) =>
    example.judgeExample(rule, given, { resources, tools, catalogue: example.catalogueOf(rule) }),
  )
  for (const problem of report.problems) edge.stderr.write(`palier: ${say(problem, language)}\n`)
  if (report.problems.length > 0) return 2
  for (const catalogue of report.catalogues) edge.stdout.write(`${gridPage(catalogue, language)}\n`)
  edge.stdout.write(`✓ ${report.rules} · ${report.examples}\n`)
  return 0
}

/** Says a user's mistake in one sentence; our own bugs keep their stack. Answers 2. */
export function explainError(error: unknown, language: Language, edge: Edge): 2 {
  if (error instanceof UserError)
    for (const problem of error.texts) edge.stderr.write(`palier: ${say(problem, language)}\n`)
  else edge.stderr.write(`palier: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return 2
}
