import type { Location, Tree } from '../model.ts'
import type { DockerInstruction, DockerStage } from './dockerfile-read.ts'
import { runCommands } from './dockerfile-writes.ts'
import { expand } from './expand.ts'
import { folderOf, normalize } from './paths.ts'
import { baseName, type ShellCommand, shellCommands } from './shell.ts'
import { textOf } from './text-file.ts'
import { lineOf } from './written-paths.ts'

export type Start =
  /** `command` needs root when the container starts. */
  | { says: 'needs-root'; command: string; at: Location }
  | { says: 'fine' }
  /** The script is not in the repository. */
  | { says: 'unread'; script: string }
  /** Neither ENTRYPOINT nor CMD: the base decides. */
  | { says: 'inherited' }

const privileged = new Set(
  `chown chgrp chmod su gosu su-exec setpriv runuser useradd adduser usermod groupadd addgroup groupmod passwd setcap`.split(
    /\s+/,
  ),
)
const packagers = new Set(['apt-get', 'apt', 'apk', 'yum', 'dnf', 'microdnf', 'zypper', 'tdnf'])

/** What the container does first: ENTRYPOINT and CMD of `file`, with the scripts of the tree that they run. `contexts`: folders of build contexts. */
export async function readStart(
  chain: readonly DockerStage[],
  tree: Tree,
  { file, contexts }: { file: string; contexts: readonly string[] },
): Promise<Start> {
  const starts = chain.flatMap((stage) =>
    stage.instructions.filter(isStart).map((instruction) => ({ instruction, stage })),
  )
  const entry = starts.findLast(({ instruction }) => instruction.keyword === 'ENTRYPOINT')
  const command = starts.findLast(({ instruction }) => instruction.keyword === 'CMD')
  const written = [entry, command].filter((one) => one !== undefined)
  if (written.length === 0) return { says: 'inherited' }
  let unread: Start | null = null
  for (const { instruction, stage } of written) {
    for (const one of runCommands(instruction, stage.variables)) {
      const start = await judge(one, { chain, tree, contexts, at: { file, line: instruction.line } })
      if (start.says === 'needs-root') return start
      if (start.says === 'unread') unread ??= start
    }
  }
  return unread ?? { says: 'fine' }
}

function isStart(instruction: DockerInstruction): boolean {
  return instruction.keyword === 'ENTRYPOINT' || instruction.keyword === 'CMD'
}

interface Around {
  chain: readonly DockerStage[]
  tree: Tree
  contexts: readonly string[]
  /** Of the instruction. */
  at: Location
}

async function judge(command: ShellCommand, around: Around): Promise<Start> {
  if (needsRoot(command)) return { says: 'needs-root', command: sentence(command), at: around.at }
  const script = scriptOf(command)
  if (script === undefined) return { says: 'fine' }
  const file = sourceOf(script, around)
  if (file === undefined) return { says: 'unread', script }
  const text = await textOf(around.tree, file)
  const bad = shellCommands(text).find(needsRoot)
  if (bad === undefined) return { says: 'fine' }
  const line = lineOf(text.split('\n'), [bad.name, ...bad.words.slice(0, 1)], 1)
  return { says: 'needs-root', command: `${file}: ${sentence(bad)}`, at: { file, line } }
}

function needsRoot(command: ShellCommand): boolean {
  if (command.guarded) return false
  if (packagers.has(command.name))
    return command.words.some((word) => word === 'install' || word === 'add' || word === 'upgrade')
  return privileged.has(command.name)
}

function sentence(command: ShellCommand): string {
  return [command.name, ...command.words].join(' ').slice(0, 120)
}

/** A path of a shell script, by its name; programs are trusted. */
function scriptOf(command: ShellCommand): string | undefined {
  const shell = /^(sh|bash|ash|dash|zsh|ksh)$/.test(command.name)
  const path = shell ? command.words.find((word) => !word.startsWith('-')) : command.path
  return path !== undefined && (shell || /\.(sh|bash)$|entrypoint/.test(path)) ? path : undefined
}

/** The file of the tree that a COPY puts at this path. */
function sourceOf(script: string, around: Around): string | undefined {
  for (const stage of [...around.chain].reverse()) {
    for (const instruction of [...stage.instructions].reverse()) {
      if (!/^(COPY|ADD)$/.test(instruction.keyword) || instruction.flags.has('from')) continue
      const words = (instruction.list ?? instruction.text.split(/\s+/)).map((word) => expand(word, stage.variables))
      const found = copied(words, script, around)
      if (found !== undefined) return found
    }
  }
  return undefined
}

function copied(words: readonly string[], script: string, around: Around): string | undefined {
  const name = baseName(script)
  const target = words.at(-1) ?? ''
  const candidates = words.slice(0, -1).flatMap((source) => {
    if (baseName(source) === name) return [source]
    if (baseName(target) === name) return [source]
    return [`${source}/${name}`, ...below(script, target).map((rest) => `${source}/${rest}`)]
  })
  const paths = around.contexts.flatMap((context) =>
    candidates.map((candidate) => normalize(`${context}/${candidate}`)),
  )
  return paths.find((path) => path !== null && around.tree.has(path)) ?? undefined
}

function below(script: string, target: string): string[] {
  const folder = target.replace(/\/+$/, '')
  return folder !== '' && folder !== '.' && script.startsWith(`${folder}/`) ? [script.slice(folder.length + 1)] : []
}

/** Where a context may be when no pipeline says it: the Dockerfile's folder, its parents, the root. */
export function likelyContexts(file: string): string[] {
  const contexts: string[] = []
  for (let folder = folderOf(file); folder !== ''; folder = folderOf(folder)) contexts.push(folder)
  return [...contexts, '']
}
