import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DockerfileParser } from 'dockerfile-ast'
import { type Ran, run } from '../forge/workspace.ts'
import { node24, root } from './support.ts'

export interface Image {
  /** Stands for `/`. */
  folder: string
  /** Of the `ENV` instructions, and PATH. */
  environment: Record<string, string>
  user: string
  command: string[]
  /** What `apt-get` was asked for, one call a line. */
  packages(): string[]
  remove(): void
}

/** Programs of the base image that the steps and palier use; it has neither Go nor the tools. */
const base = ['sh', 'rm', 'ln', 'chgrp', 'chmod', 'env', 'git', 'tar', 'gzip']
/** Needs no password on the machines of CI: another group and another user are root's to give. */
const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive']
const instructions = DockerfileParser.parse(readFileSync(join(root, 'Containerfile'), 'utf8'))
  .getInstructions()
  .map((one) => ({ keyword: one.getKeyword(), text: one.getRawArgumentsContent() ?? '' }))

/** The base image's folders, as far as the Containerfile counts on them, with `apt-get` as a stand-in. */
export function emptyImage(): Image {
  const folder = mkdtempSync(join(tmpdir(), 'palier-image-'))
  for (const path of ['usr/local/bin', 'bin', 'opt', 'var/lib/apt/lists/partial'])
    mkdirSync(join(folder, path), { recursive: true })
  chmodSync(folder, 0o755)
  cpSync(node24, join(folder, 'usr/local/bin/node'), { dereference: true })
  for (const name of base)
    symlinkSync(
      execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).trim(),
      join(folder, 'bin', name),
    )
  writeFileSync(join(folder, 'bin/apt-get'), `#!/bin/sh\necho "$*" >> ${folder}/apt.log\n`, { mode: 0o755 })
  const pairs = textsOf('ENV').map((text) => text.split('='))
  return {
    folder,
    environment: {
      ...(Object.fromEntries(pairs) as Record<string, string>),
      PATH: `${folder}/usr/local/bin:${folder}/bin`,
    },
    user: textsOf('USER')[0] ?? '',
    command: JSON.parse(textsOf('CMD')[0] ?? '[]') as string[],
    packages: () => readFileSync(join(folder, 'apt.log'), 'utf8').trim().split('\n'),
    remove: () => void execFileSync('env', [...asRoot, 'rm', '-rf', folder]),
  }
}

function textsOf(keyword: string): string[] {
  return instructions.filter((one) => one.keyword === keyword).map(({ text }) => text)
}

interface Built {
  /** Value of the build's `MIRROR`. */
  mirror: string
  /** In what is copied, each sum is replaced by its value. */
  sums: Readonly<Record<string, string>>
}

/** Carries out COPY and RUN in order, as root, each path below the image's folder; stops at the first that fails. */
export async function build({ folder, environment }: Image, { mirror, sums }: Built): Promise<Ran> {
  let ran: Ran = { status: 0, stdout: '', stderr: '' }
  for (const { keyword, text } of instructions) {
    if (keyword === 'COPY') copy(folder, text, sums)
    if (keyword !== 'RUN') continue
    const variables = { PATH: environment['PATH'] ?? '', MIRROR: mirror }
    ran = await inside([...asRoot], variables, ['sh', '-c', below(folder, text)])
    if (ran.status !== 0) break
  }
  return ran
}

/** Runs a command as this user of group 0, whom the machine does not know, with these variables alone. */
export function runAs(user: number, variables: Readonly<Record<string, string>>, command: string[]): Promise<Ran> {
  const other = ['setpriv', '--reuid', String(user), '--regid', '0', '--clear-groups', '--no-new-privs']
  return inside([...asRoot, ...other], variables, command)
}

function inside(first: string[], variables: Readonly<Record<string, string>>, command: string[]): Promise<Ran> {
  const set = Object.entries(variables).map(([name, value]) => `${name}=${value}`)
  return run('env', [...first, 'env', '-i', ...set, ...command], { cwd: '/tmp', variables: {} })
}

function copy(folder: string, text: string, sums: Readonly<Record<string, string>>): void {
  const [from = '', to = ''] = text.split(' ')
  const target = join(folder, to)
  cpSync(join(root, from), target, { recursive: true })
  for (const name of readdirSync(target, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.js'))) {
    const written = readFileSync(join(target, name), 'utf8')
    const other = written.replace(/\b[0-9a-f]{64}\b/g, (sum) => sums[sum] ?? sum)
    if (other !== written) writeFileSync(join(target, name), other)
  }
}

/** Throws for a path outside the folders that the image has: the step would touch this machine. */
function below(folder: string, script: string): string {
  return script.replace(/(?<=^|[\s="'])\/[^\s"']*/g, (path) => {
    if (!/^\/(?:opt|usr\/local|var\/lib\/apt)\b/.test(path)) throw new Error(`${path} is not in the image`)
    return folder + path
  })
}
