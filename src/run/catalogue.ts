import { UserError } from '../lib/error.ts'
import { readYaml } from '../lib/yaml.ts'
import type { Catalogue, Json, Message, Tree } from '../model.ts'
import { gridsOf, joinRules, loadCatalogue, type RuleTexts } from '../rules/load.ts'
import { findFile } from '../settings/file.ts'
import type { Run } from './bench.ts'
import { configurationOf } from './settings.ts'

/** The rules and the grid that judge, and what must be said of where they come from. */
export interface Ruled {
  catalogue: Catalogue
  /** With head's own rules: what its `.palier.yml` may name. */
  after: Catalogue
  notes: readonly Message[]
}
/** What choosing rules needs of a run. */
export interface Choosing extends Pick<Run, 'options' | 'catalogue'> {
  resources: Pick<Run['resources'], 'rules'>
}
/** What `.palier.yml` says of rules and grid, before the file is checked: checking it needs them. */
interface Chosen {
  grid: string
  folder: string | null
}

const ownGrid = 'cloud-pi-native'
const largest = { files: 500, bytes: 256 * 1024 }

/** Rules and grid of a revision that is judged alone. Throws `UserError` for all that is wrong in them. */
export async function ruledBy(tree: Tree, run: Choosing): Promise<Catalogue> {
  const chosen = await chosenIn(tree, run)
  return catalogueOf(chosen, run, chosen.folder === null ? null : await textsIn(tree, chosen.folder))
}

/**
 * Rules and grid of a change: the target branch's alone, so that no rule judges before it is reviewed. Head's folder is only
 * compiled: what is broken there is refused, what is new there is announced.
 */
export async function ruledByTarget(trees: { target: Tree; head: Tree }, run: Choosing): Promise<Ruled> {
  const [target, head] = await Promise.all([chosenIn(trees.target, run), chosenIn(trees.head, run)])
  const after = head.folder === null ? null : await textsIn(trees.head, head.folder)
  const named = catalogueOf({ ...head, grid: gridAmong(head.grid, run, after) }, run, after)
  const before = target.folder !== null && hasFolder(trees.target, target.folder) ? target.folder : null
  const decided = trees.target.has(configurationOf(run)) ? target : head
  if (before === null) {
    const notes: Message[] = head.folder === null ? [] : [{ code: 'rules-not-on-target', folder: head.folder }]
    return {
      catalogue: catalogueOf({ ...decided, grid: gridAmong(decided.grid, run, null) }, run, null),
      after: named,
      notes,
    }
  }
  try {
    return { catalogue: catalogueOf(target, run, await textsIn(trees.target, before)), after: named, notes: [] }
  } catch (error) {
    if (!(error instanceof UserError)) throw error
    const note: Message = { code: 'rules-broken-on-target', folder: before }
    return {
      catalogue: catalogueOf({ ...target, grid: gridAmong(target.grid, run, null) }, run, null),
      after: named,
      notes: [note, ...error.texts],
    }
  }
}

/** A grid that only the change brings cannot judge yet. */
function gridAmong(grid: string, { resources }: Choosing, added: RuleTexts | null): string {
  const known = [...gridsOf(resources.rules), ...(added === null ? [] : gridsOf(added))]
  return known.includes(grid) ? grid : ownGrid
}

function catalogueOf({ grid, folder }: Chosen, { resources, catalogue }: Choosing, added: RuleTexts | null): Catalogue {
  if (added === null && grid === catalogue.grid.id) return catalogue
  try {
    const files = added === null ? resources.rules : joinRules(resources.rules, added)
    return loadCatalogue(files, grid).catalogue
  } catch (error) {
    throw error instanceof UserError && folder !== null ? inFolder(error, folder, added) : error
  }
}

/** Names the team's files as the team knows them. */
function inFolder(error: UserError, folder: string, added: RuleTexts | null): UserError {
  const [first, ...others] = error.texts.map((message) =>
    'file' in message && added?.has(message.file) ? { ...message, file: `${folder}/${message.file}` } : message,
  )
  return new UserError(first ?? error.text, ...others)
}

async function chosenIn(tree: Tree, run: Choosing): Promise<Chosen> {
  const found = await findFile(tree, configurationOf(run)).catch(ignoreUnusable)
  const written = found ? readYaml(found.text, 'core').documents[0] : null
  const policy = entry(written, 'policy')
  const [grid, folder] = [entry(policy, 'grid'), entry(policy, 'rules')]
  return {
    grid: typeof grid === 'string' ? grid : ownGrid,
    folder: run.options.rules ?? (typeof folder === 'string' ? folder : null),
  }
}

/** What is wrong with the file is said when it is checked. */
function ignoreUnusable(error: unknown): null {
  if (error instanceof UserError) return null
  throw error
}

function entry(value: Json | undefined, key: string): Json | undefined {
  const mapping = typeof value === 'object' && value !== null && !Array.isArray(value)
  return mapping && Object.hasOwn(value, key) ? value[key] : undefined
}

function hasFolder(tree: Tree, folder: string): boolean {
  return filesIn(tree, folder).length > 0
}

function filesIn(tree: Tree, folder: string): string[] {
  return tree.files.filter((file) => file.startsWith(`${bare(folder)}/`) && file.endsWith('.yaml'))
}

function bare(folder: string): string {
  return folder.replace(/^\.\//, '').replace(/\/+$/, '')
}

async function textsIn(tree: Tree, folder: string): Promise<RuleTexts> {
  const files = filesIn(tree, folder)
  if (files.length === 0) throw new UserError({ code: 'rules-folder-missing', folder })
  if (files.length > largest.files) throw tooLarge(folder, `${files.length} > ${largest.files}`)
  await tree.load(files)
  const read = async (file: string) => [file.slice(bare(folder).length + 1), await sized(tree, file)] as const
  return new Map(await Promise.all(files.map(read)))
}

async function sized(tree: Tree, file: string): Promise<string> {
  const content = await tree.read(file)
  if (content.length > largest.bytes) throw tooLarge(file, `${content.length} > ${largest.bytes} B`)
  return content.toString('utf8')
}

function tooLarge(folder: string, problem: string): UserError {
  return new UserError({ code: 'rules-folder-large', folder, problem })
}
