import { UserError } from '../lib/error.ts'
import type { Message, Tree } from '../model.ts'
import { findFile } from '../settings/file.ts'
import { readSettings, type Settings, type Surrounding } from '../settings/read.ts'
import type { Run } from './bench.ts'

/** Settings of one revision: where its file is broken, what is wrong with it, and the settings of a revision that has none. */
export interface Reading {
  settings: Settings
  problems: readonly Message[]
}

export async function readingOf(tree: Tree, run: Run): Promise<Reading> {
  const around = surrounding(tree, run)
  try {
    return { settings: readSettings(await findFile(tree, around.file), around), problems: [] }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    return { settings: readSettings(null, around), problems: error.texts }
  }
}

/** Throws where a file that was asked for by name is in none of these revisions. */
export function refuseMissing({ options }: Run, readings: readonly Reading[]): void {
  if (options.config === null) return
  if (readings.some(({ settings, problems }) => settings.present || problems.length > 0)) return
  throw new UserError({ code: 'configuration-missing', file: options.config })
}

/** Throws where `--commitment` names a level that the grid does not have. */
export function refuseLevel({ options, catalogue }: Run): void {
  const known = catalogue.grid.levels.map(({ level }) => level)
  if (options.commitment === null || known.includes(options.commitment)) return
  const read = String(options.commitment)
  throw new UserError({
    code: 'option-value-wrong',
    option: '--commitment',
    read,
    expected: known.join(', '),
    nearest: '',
  })
}

/** The project's file, relative to PATH. */
export function configurationOf({ options }: Pick<Run, 'options'>): string {
  return options.config ?? '.palier.yml'
}

function surrounding(tree: Tree, run: Run): Surrounding {
  const has = (path: string): boolean => tree.has(path) || tree.files.some((file) => file.startsWith(`${path}/`))
  return { file: configurationOf(run), catalogue: run.catalogue, nested: run.key !== '', has }
}
