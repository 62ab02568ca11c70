import { glob } from '../lib/glob.ts'
import { readYaml } from '../lib/yaml.ts'
import type { Tree } from '../model.ts'
import type { Ecosystem } from './ecosystems.ts'
import type { JsonObject } from './object.ts'
import { folderOf } from './paths.ts'
import { isRecord, list, records, string } from './reading.ts'
import { textOf } from './text-file.ts'

/** Does a robot follow this file of this ecosystem? */
export type Follows = (ecosystem: Ecosystem, file: string) => boolean

const files = ['.github/dependabot.yml', '.github/dependabot.yaml']
/** Dependabot's names, where they are not ours. */
const names: Readonly<Record<string, string>> = {
  gomod: 'go',
  uv: 'pip',
  opentofu: 'terraform',
  bun: 'npm',
  'docker-compose': '',
}

export async function dependabot(root: Tree): Promise<Follows> {
  const file = files.find((name) => root.has(name))
  const content = file === undefined ? undefined : readYaml(await textOf(root, file), 'core').documents[0]
  const updates = isRecord(content)
    ? records(content.updates)
        .map(({ item }) => item)
        .filter(isActive)
    : []
  return (ecosystem, path) => updates.some((update) => isOf(update, ecosystem) && reaches(update, ecosystem, path))
}

/** A limit of 0, or everything ignored, leaves security updates alone. */
function isActive(update: JsonObject): boolean {
  if (Number(update['open-pull-requests-limit'] ?? 5) === 0) return false
  return !records(update.ignore).some(
    ({ item }) => item['dependency-name'] === '*' && item.versions === undefined && item['update-types'] === undefined,
  )
}

function isOf(update: JsonObject, { name }: Ecosystem): boolean {
  const written = string(update['package-ecosystem'])
  return (names[written] ?? written) === name
}

/** `/web/**` is `/web` too: Dependabot lists the folder itself among what it finds there. */
function patternsOf(directory: string): string[] {
  const pattern = directory.replace(/^\.?\/+|\/+$/g, '')
  return /^\*\*$|\/\*\*$/.test(pattern) ? [pattern, pattern.replace(/\/?\*\*$/, '')] : [pattern]
}

/** The file's own folder, or one that stands for it: a workspace, a parent module, the root for workflows. */
function reaches(update: JsonObject, { name, roots }: Ecosystem, path: string): boolean {
  const written = [string(update.directory), ...list(update.directories).map(string)].filter(
    (directory) => directory !== '',
  )
  const patterns = written.flatMap(patternsOf)
  const matches = (folder: string) =>
    patterns.some((pattern) => pattern === folder || (/[*?[]/.test(pattern) && glob(pattern)(folder)))
  if (name === 'github-actions') return matches('') || matches('.github/workflows')
  const folder = folderOf(path)
  if (matches(folder)) return true
  return roots.some((root) => (root === '' || folder.startsWith(`${root}/`)) && matches(root))
}
