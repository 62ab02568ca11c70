import { guarded } from './edge.ts'
import { unwritable } from './lib/error.ts'
import { explainError, run } from './main.ts'
import { readOptions, spokenLanguage } from './options.ts'

/** Runs the command of these arguments in its process, whose exit code it sets. */
export async function work(args: readonly string[], process: NodeJS.Process): Promise<void> {
  const edge = guarded(process)
  let failed = false
  const fail = (error: unknown) => {
    failed = true
    process.exitCode = explainError(error, spokenLanguage(args, edge.env), edge)
  }
  // A reader that has seen enough is no fault of ours: the run goes on to its verdict.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && !failed) fail(unwritable('stdout', error))
  })
  // 1 says that a change is refused, and nothing else.
  process.on('uncaughtException', (error) => {
    fail(error)
    process.exit(2)
  })
  // Leaving runs what is registered at exit: it ends the children and removes the temporary folders.
  process.once('SIGINT', () => process.exit(130))
  process.once('SIGTERM', () => process.exit(143))
  try {
    const request = readOptions(args, edge.env)
    const code = request.kind === 'run' ? await run(request.options, edge) : 0
    process.exitCode = failed ? 2 : code
  } catch (error) {
    fail(error)
  }
}
