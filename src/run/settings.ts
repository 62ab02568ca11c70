import { UserError } from '../lib/error.ts'
import type { Message, Tree } from '../model.ts'
import { readSettings, type Settings, type Surrounding } from '../settings/read.ts'
import type { Run } from './bench.ts'

export type Attempt = { settings: Settings } | { problem: Message }

/** Settings of a revision that only decides: broken there, head's decide, and that is said. */
export async function attemptSettings(tree: Tree, run: Run): Promise<Attempt> {
  try {
    return { settings: await settingsOf(tree, run) }
  } catch (error) {
    if (error instanceof UserError) return { problem: error.text }
    throw error
  }
}

/** `.palier.yml` of one revision; its defaults where there is none. */
export async function settingsOf(tree: Tree, run: Run): Promise<Settings> {
  const file = configurationOf(run)
  if (run.options.config !== null && !tree.has(file)) throw new UserError({ code: 'configuration-missing', file })
  return readSettings(tree.has(file) ? (await tree.read(file)).toString('utf8') : null, surrounding(tree, run))
}

/** The project's file, relative to PATH. */
export function configurationOf({ options }: Pick<Run, 'options'>): string {
  return options.config ?? '.palier.yml'
}

/** What a revision's settings are when its file cannot be read. */
export function settingsWithout(tree: Tree, run: Run): Settings {
  return readSettings(null, surrounding(tree, run))
}

function surrounding(tree: Tree, run: Run): Surrounding {
  const has = (path: string): boolean => tree.has(path) || tree.files.some((file) => file.startsWith(`${path}/`))
  return { file: configurationOf(run), catalogue: run.catalogue, has }
}
