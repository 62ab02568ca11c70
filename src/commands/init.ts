import { existsSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { createCache, findEnvironments } from '../collect/index.ts'
import { configuration, type Sight } from '../init/configuration.ts'
import { type Forge, pipeline, type PipelineFile } from '../init/pipeline.ts'
import { UserError } from '../lib/error.ts'
import { originOf } from '../lib/git-remote.ts'
import { openTree } from '../lib/tree.ts'
import type { Edge } from '../main.ts'
import type { Language, Message, Report, Tree } from '../model.ts'
import type { Options } from '../options.ts'
import { type Bench, score } from '../run/index.ts'
import { readSettings } from '../settings/read.ts'
import { say } from '../texts/index.ts'
import { benchFor } from './bench.ts'
import { belowPath } from './paths.ts'
import { save } from './tell.ts'

/** `palier init [PATH]`: shows, then writes `.palier.yml` and the forge's pipeline file; what exists is left as it is. */
export async function init(given: Options, edge: Edge): Promise<number> {
  const path = resolve(given.argument ?? '.')
  const options = belowPath(given, path)
  const tree = await openTree(path, null)
  try {
    const language = options.language ?? 'fr'
    const tell = (message: Message): void => void edge.stderr.write(`palier: ${say(message, language)}\n`)
    const file = options.config ?? '.palier.yml'
    const written: string[] = []
    const telling = { edge, tell, written }
    if (existsSync(join(path, file))) tell({ code: 'init-kept', file })
    else {
      const text = configuration(await sightOf(tree, path, { options, bench: await benchFor(options, edge) }))
      await write({ file, text }, path, telling)
    }
    const forge = await forgeOf(tree, path)
    if (forge === null) tell({ code: 'init-no-forge' })
    else await offer(pipeline(forge, language), path, telling)
    if (written.length > 0) tell({ code: 'init-next', files: written.join(' ') })
    return 0
  } finally {
    await tree.close()
  }
}

interface Telling {
  edge: Edge
  tell(message: Message): void
  /** Files, in the order in which they were written. */
  written: string[]
}

async function write({ file, text }: PipelineFile, path: string, { edge, tell, written }: Telling): Promise<void> {
  edge.stdout.write(`# ${file}\n${text}\n`)
  await save(join(path, file), text)
  written.push(file)
  tell({ code: 'init-written', file })
}

async function offer(made: PipelineFile, path: string, telling: Telling): Promise<void> {
  if (!existsSync(join(path, made.file))) return write(made, path, telling)
  telling.tell({ code: 'init-add', file: made.file })
  telling.edge.stdout.write(`${made.text}\n`)
}

interface Means {
  options: Options
  bench: Bench
}

async function sightOf(tree: Tree, path: string, { options, bench }: Means): Promise<Sight> {
  const report = await attempt(path, { options, bench })
  const language: Language = options.language ?? 'fr'
  const { project } = readSettings(null, { file: '.palier.yml', catalogue: bench.catalogue, has: () => false })
  const { grid } = bench.catalogue
  const technical = report?.head?.score.technical ?? 0
  const missing = report?.head?.rules.filter(({ cause }) => cause === 'attestation-missing') ?? []
  return {
    language,
    today: bench.today,
    grid: grid.id,
    technical,
    highest: Math.max(...grid.levels.map(({ level }) => level)),
    name: nameIn(await originOf(path)) ?? basename(path),
    half: halfOf(report),
    environments: await findEnvironments(tree, project, createCache()),
    declared: missing
      .filter(({ level, proof, required }) => proof === 'declared' && required && level <= technical + 1)
      .map(({ id, title, level }) => ({ rule: id, title: title[language], level })),
  }
}

/** A repository in which nothing can be judged yet is prepared all the same. */
async function attempt(path: string, { options, bench }: Means): Promise<Report | null> {
  try {
    return await score(path, { ...options, command: 'score', revision: null, config: null }, bench)
  } catch (error) {
    if (error instanceof UserError && error.text.code === 'nothing-found') return null
    throw error
  }
}

/** The half that is here when the other one was not found. */
function halfOf(report: Report | null): string | null {
  const causes = report?.head?.blindSpots.map(({ cause }) => cause) ?? []
  const absent = causes.flatMap((cause) => (cause.code === 'half-elsewhere' ? [cause.half] : []))
  if (absent.includes('application')) return 'infrastructure'
  return absent.includes('infrastructure') ? 'application' : null
}

/** The last part of the remote's address, without `.git`. */
function nameIn(origin: string | null): string | null {
  return /([^/:]+?)(?:\.git)?\/?$/.exec(origin ?? '')?.[1] ?? null
}

/** By the remote's host, else by the files of the repository. */
async function forgeOf({ root }: Tree, path: string): Promise<Forge | null> {
  const host = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([^/:]+)/.exec((await originOf(path)) ?? '')?.[1] ?? ''
  if (host.includes('github')) return 'github'
  if (host.includes('gitlab')) return 'gitlab'
  if (root.files.some((file) => file.startsWith('.github/'))) return 'github'
  return root.files.some((file) => /^\.gitlab-ci(-dso)?\.yml$/.test(file)) ? 'gitlab' : null
}
