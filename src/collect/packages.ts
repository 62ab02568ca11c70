import type { DockerStage } from './dockerfile-read.ts'
import { runCommands } from './dockerfile-writes.ts'
import type { ShellCommand } from './shell.ts'

/** Packages that an image installs and keeps, by name without version; the stages are those that make it. */
export function installedPackages(chain: readonly DockerStage[]): { name: string; line: number }[] {
  const kept = new Map<string, { name: string; line: number; group: string }>()
  for (const stage of chain) {
    for (const instruction of stage.instructions) {
      if (instruction.keyword !== 'RUN') continue
      for (const command of runCommands(instruction, stage.variables)) change(kept, command, instruction.line)
    }
  }
  return [...kept.values()].map(({ name, line }) => ({ name, line }))
}

const managers = new Set(['apt-get', 'apt', 'apk', 'yum', 'dnf', 'microdnf', 'zypper', 'tdnf', 'install_packages'])

function change(
  kept: Map<string, { name: string; line: number; group: string }>,
  { name, words }: ShellCommand,
  line: number,
): void {
  if (!managers.has(name)) return
  const verb = name === 'install_packages' ? 'install' : words.find((word) => !word.startsWith('-'))
  const named = name === 'install_packages' ? words : words.slice(words.indexOf(verb ?? '') + 1)
  const group = groupOf(words)
  const packages = named.filter((word) => !word.startsWith('-') && word !== group).map(bare)
  if (verb === 'install' || verb === 'add') for (const one of packages) kept.set(one, { name: one, line, group })
  if (!/^(?:remove|purge|del|erase|autoremove)$/.test(verb ?? '')) return
  for (const [key, one] of kept) if (packages.includes(one.name) || packages.includes(one.group)) kept.delete(key)
}

/** `apk add --virtual .build gcc`: the name under which the packages are removed together. */
function groupOf(words: readonly string[]): string {
  const index = words.findIndex((word) => word === '--virtual' || word === '-t')
  const joined = words.find((word) => word.startsWith('--virtual='))
  return joined?.slice('--virtual='.length) ?? (index < 0 ? '' : (words[index + 1] ?? ''))
}

/** Without version, architecture or range: `gcc=12.2`, `gcc~12`, `libc6:amd64`. */
function bare(word: string): string {
  return word.replace(/[=<>~:@].*$/, '').toLowerCase()
}
