#!/usr/bin/env node
import { guarded } from './edge.ts'
import { readOptions, spokenLanguage } from './options.ts'

const args = process.argv.slice(2)
const edge = guarded(process)
const language = spokenLanguage(args, process.env)

/** The exit code. Everything but the options is loaded only when it is needed, so that `--help` stays instant. */
async function main(): Promise<number> {
  const request = readOptions(args, process.env)
  if (request.kind === 'help') process.stdout.write((await import('./help.ts')).help(language, request.command))
  if (request.kind === 'version') process.stdout.write(`${(await import('./version.ts')).version()}\n`)
  return request.kind === 'run' ? (await import('./main.ts')).run(request.options, edge) : 0
}

// A reader that has seen enough, as `head` has, is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
// Leaving runs what is registered at exit: it ends the children and removes the temporary folders.
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

try {
  process.exitCode = await main()
} catch (error) {
  const { explainError } = await import('./main.ts')
  process.exitCode = explainError(error, language, edge)
}
