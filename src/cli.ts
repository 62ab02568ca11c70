#!/usr/bin/env node
import { help } from './help.ts'
import { readOptions, spokenLanguage } from './options.ts'
import { version } from './version.ts'

const args = process.argv.slice(2)

/** What needs nothing but the options; null: there is work to do, or a mistake that `main` explains. */
function quickAnswer(): string | null {
  try {
    const request = readOptions(args, process.env)
    if (request.kind === 'help') return help(spokenLanguage(args, process.env), request.command)
    return request.kind === 'version' ? `${version()}\n` : null
  } catch {
    return null
  }
}

// A reader that has seen enough, as `head` has, is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})
// Leaving runs what is registered at exit: it ends the children and removes the temporary folders.
process.once('SIGINT', () => process.exit(130))
process.once('SIGTERM', () => process.exit(143))

const answer = quickAnswer()
if (answer !== null) process.stdout.write(answer)
// In dist a file of its own: `--help` loads this one alone.
else process.exitCode = await (await import('./main.ts')).main(args, process)
