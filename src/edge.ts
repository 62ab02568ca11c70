import type { Edge } from './main.ts'
import { harmless } from './texts/clean.ts'
import { secretsOf } from './texts/redact.ts'

/** The process as a command sees it: nothing that it writes is a command to a runner, moves a terminal or tells a secret. */
export function guarded({ env, stdout, stderr }: Edge): Edge {
  const secrets = secretsOf(env)
  const guard = (stream: Edge['stdout']): Edge['stdout'] => ({
    write: (text) => stream.write(harmless(text, secrets)),
    ...(stream.isTTY !== undefined && { isTTY: stream.isTTY }),
  })
  const redraw = (line: string) => stderr.write(`\r${harmless(line, secrets)}\x1b[K`)
  return { env, stdout: guard(stdout), stderr: { ...guard(stderr), ...(stderr.isTTY === true && { redraw }) } }
}
