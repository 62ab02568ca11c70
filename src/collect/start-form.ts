import type { DockerInstruction, DockerStage } from './dockerfile-read.ts'
import { baseName } from './shell.ts'

const shells = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh'])

/** exec | shell: a list of words whose first is a shell with `-c` is one that does not hand signals over. */
export function formOfWords(words: readonly string[]): string {
  const [program = '', ...rest] = words
  const flag = rest.findIndex((word) => /^-[a-z]*c[a-z]*$/.test(word))
  if (!shells.has(baseName(program)) || flag < 0) return 'exec'
  return formOfShell(rest[flag + 1] ?? '')
}

/** A shell that ends as the process (`exec`), or that listens to signals (`trap`), lets SIGTERM through. */
function formOfShell(script: string): string {
  return /(?:^|[\s;&|(])(?:exec|trap)\s/.test(script) ? 'exec' : 'shell'
}

/** Forms of the ENTRYPOINT and CMD in effect, `''` for one that is not written. */
export function startForms(chain: readonly DockerStage[]): { entrypoint: string; command: string } {
  const written = chain.flatMap((stage) => stage.instructions)
  const last = (keyword: string) => written.findLast((instruction) => instruction.keyword === keyword)
  return { entrypoint: formOf(last('ENTRYPOINT')), command: formOf(last('CMD')) }
}

function formOf(instruction: DockerInstruction | undefined): string {
  if (instruction === undefined) return ''
  return instruction.list === null ? formOfShell(instruction.text) : formOfWords(instruction.list)
}
