import type { Fact, Tree } from '../model.ts'
import { type DockerInstruction, pairs, readDockerfile } from './dockerfile-read.ts'
import { runCommands } from './dockerfile-writes.ts'
import { isLeftOut, normalize } from './paths.ts'
import type { Chore } from './tasks.ts'
import { textOf } from './text-file.ts'
import { unverifiedBy } from './unverified-commands.ts'
import { stopsVerification, unverifiedIn } from './unverified-names.ts'

interface Found {
  setting: string
  line: number
}

/** What a file holds, or that it holds nothing. */
function factsOf(file: string, place: string, found: readonly Found[]): Fact<'tlsSetting'>[] {
  const first = new Map(found.toReversed().map((one) => [one.setting, one]))
  const all = first.size > 0 ? [...first.values()].toReversed() : [{ setting: '', line: 1 }]
  return all.map(({ setting, line }) => ({
    kind: 'tlsSetting',
    subject: setting === '' ? file : `${file}[${setting}]`,
    at: { file, line },
    value: { setting, place, disablesVerification: setting !== '' },
  }))
}

/** What variables and commands of a Dockerfile stop, in any stage. */
export function dockerfileTlsSettings(file: string, text: string): Fact<'tlsSetting'>[] {
  const found = readDockerfile(text).stages.flatMap(({ instructions, variables }) =>
    instructions.flatMap((instruction) =>
      inInstruction(instruction, variables).map((setting) => ({ setting, line: instruction.line })),
    ),
  )
  return factsOf(file, 'dockerfile', found)
}

function inInstruction(instruction: DockerInstruction, variables: ReadonlyMap<string, string>): string[] {
  const { keyword, text } = instruction
  if (keyword === 'RUN') return runCommands(instruction, variables).flatMap(unverifiedBy)
  if (keyword !== 'ENV' && keyword !== 'ARG') return []
  const first = text.split(/\s/, 1)[0] ?? ''
  const spaced = keyword === 'ENV' && !first.includes('=')
  const written = spaced ? [[first, text.slice(first.length).trim()] as const] : pairs(text)
  return written.flatMap(([name, value]) => {
    if (value === null) return []
    return stopsVerification(name, value) ? [name] : unverifiedIn(value).map((one) => one.name)
  })
}

/** Settings of tools and of applications, but those of a developer's own machine. */
const settingsFile =
  /(?:^|\/)(?:\.npmrc|\.yarnrc(?:\.yml)?|\.curlrc|pip\.conf|\.mvn\/(?:maven|jvm)\.config|(?:application|bootstrap)(?:[-.](?!dev|local|test|it\b)[\w-]+)?\.(?:ya?ml|properties)|(?:group|host)_vars\/(?:[\w.-]+\/)?[\w.-]+\.ya?ml)$/
const leftOut = /(?:^|\/)(?:src\/test|tests?|__tests__|fixtures|examples?|samples|docs|target|dist)\//

/** What settings files of the repository stop. */
export async function settingsTls(tree: Tree): Promise<Fact<'tlsSetting'>[]> {
  const files = tree.files.filter((file) => settingsFile.test(file) && !leftOut.test(file) && !isLeftOut(file))
  await tree.load(files)
  const facts = await Promise.all(
    files.map(async (file) => {
      const text = await textOf(tree, file)
      const bare = /\.curlrc$/.test(file) ? [...text.matchAll(/^[ \t]*-?-?(insecure|k)\b/gm)] : []
      const named = [...unverifiedIn(text), ...bare.map((match) => ({ name: 'insecure', offset: match.index }))]
      return factsOf(
        file,
        'file',
        named.map(({ name, offset }) => ({ setting: name, line: lineAt(text, offset) })),
      )
    }),
  )
  return facts.flat()
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

/** What jobs that run stop: by a command, by a variable. A variable of the whole pipeline is told once. */
export async function pipelineTlsSettings(chores: readonly Chore[], tree: Tree): Promise<Fact<'tlsSetting'>[]> {
  const facts = new Map<string, Fact<'tlsSetting'>>()
  for (const chore of chores) {
    const settings = chore.deeds.filter(({ type }) => type === 'unverified').map(({ tool }) => tool)
    const text = settings.length === 0 ? '' : await textAt(tree, chore.at.file)
    for (const setting of settings.length > 0 ? new Set(settings) : ['']) {
      const line = setting === '' ? undefined : lineOf(text, setting, chore.at.line ?? 1)
      const shared = line !== undefined && line < (chore.at.line ?? 1)
      const holder = setting === '' ? chore.subject : `${shared ? chore.at.file : chore.subject}[${setting}]`
      facts.set(holder, {
        kind: 'tlsSetting',
        subject: holder,
        at: line === undefined ? chore.at : { file: chore.at.file, line },
        value: { setting, place: 'pipeline', disablesVerification: setting !== '' },
      })
    }
  }
  return [...facts.values()]
}

async function textAt(tree: Tree, file: string): Promise<string> {
  const path = normalize(tree.prefix === '' ? file : `${tree.prefix}/${file}`)
  return path !== null && tree.root.has(path) ? textOf(tree.root, path) : ''
}

/** The first line that writes it from the job's own on, else before; undefined when it is written in another file. */
function lineOf(text: string, setting: string, from: number): number | undefined {
  const [program = '', word] = setting.split(' ')
  const lines = text.split('\n').map((line, index) => ({ line, number: index + 1 }))
  const holds = ({ line }: { line: string }): boolean =>
    !/^\s*#/.test(line) && line.includes(word ?? program) && (word === undefined || line.includes(program))
  const own =
    lines.slice(from - 1).find(holds) ??
    lines.find(
      ({ line, number }) => number >= from && word !== undefined && !/^\s*#/.test(line) && line.includes(` ${word}`),
    )
  return (own ?? lines.find(holds))?.number
}
