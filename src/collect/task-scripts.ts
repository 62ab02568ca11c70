import { readYaml } from '../lib/yaml.ts'
import type { Tree } from '../model.ts'
import { justRecipes } from './task-just.ts'
import { recipesOf } from './task-make.ts'
import { taskfileTasks } from './task-taskfile.ts'
import { isRecord, record, string } from './reading.ts'
import { textOf } from './text-file.ts'

/** What commands of a pipeline may call: scripts of packages, recipes of Makefiles, justfiles and Taskfiles, shell files. Folders are from the root, `''` for it. */
export interface Scripts {
  packages: ReadonlyMap<string, Package>
  /** Of make, just and task, by the name of the program. */
  recipes: Readonly<Record<Runner, ReadonlyMap<string, ReadonlyMap<string, string>>>>
  shells: ReadonlyMap<string, string>
}

export type Runner = 'make' | 'just' | 'task'

export interface Package {
  name: string
  scripts: ReadonlyMap<string, string>
}

const countLimit = 300
const sizeLimit = 256 * 1024
const packageFile = /(?:^|\/)(?:package|composer)\.json$/
const makefile = /(?:^|\/)(?:GNUm|M|m)akefile$/
const justfile = /(?:^|\/)\.?justfile$/i
const taskfile = /(?:^|\/)[Tt]askfile(?:\.dist)?\.ya?ml$/
const shellFile = /\.(?:sh|bash)$|(?:^|\/)(?:bin|scripts?|ci|hack)\/[^/.]+$/

export async function readScripts(root: Tree): Promise<Scripts> {
  const files = root.files.filter((file) => !/(?:^|\/)(?:node_modules|vendor)\//.test(file))
  const chosen = (pattern: RegExp) => files.filter((file) => pattern.test(file)).slice(0, countLimit)
  const [packages, shells] = [chosen(packageFile), chosen(shellFile)]
  const [makefiles, justfiles, taskfiles] = [chosen(makefile), chosen(justfile), chosen(taskfile)]
  await root.load([...packages, ...makefiles, ...justfiles, ...taskfiles, ...shells])
  const read = async <T>(names: readonly string[], of: (text: string, file: string) => T): Promise<Map<string, T>> => {
    const entries = await Promise.all(
      names.map(async (file) => [file, of(short(await textOf(root, file)), file)] as const),
    )
    return new Map(entries)
  }
  return {
    packages: await read(packages, packageOf),
    recipes: {
      make: byFolder(await read(makefiles, recipesOf)),
      just: byFolder(await read(justfiles, justRecipes)),
      task: byFolder(await read(taskfiles, taskfileTasks)),
    },
    shells: await read(shells, (text) => (text.includes('\0') ? '' : text)),
  }
}

function short(text: string): string {
  return text.length > sizeLimit ? '' : text
}

function byFolder<T>(files: ReadonlyMap<string, T>): Map<string, T> {
  return new Map(
    [...files].map(([file, value]) => [file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '', value]),
  )
}

function packageOf(text: string): Package {
  const content = readYaml(text, 'core').documents[0]
  const scripts = Object.entries(isRecord(content) ? record(content.scripts) : {}).flatMap(([name, script]) => {
    const lines = Array.isArray(script) ? script.map(string) : [string(script)]
    return [[name, lines.filter((line) => line !== '').join('\n')] as const]
  })
  return { name: isRecord(content) ? string(content.name) : '', scripts: new Map(scripts) }
}
