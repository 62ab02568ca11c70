#!/usr/bin/env node
import { help } from './help.ts'
import { readOptions, spokenLanguage } from './options.ts'
import type { Request } from './options/model.ts'
import { version } from './version.ts'

const args = process.argv.slice(2)

// A reader that has seen enough, as `head` has, is no fault of ours.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
  if (code !== 'EPIPE') process.exitCode = 2
})
process.stderr.on('error', () => {})
// In dist the work is a file of its own: `--help` loads this one alone.
if (!answered()) await (await import('./work.ts')).work(args, process)

/** Says what needs nothing but the options; false: there is work to do, or a mistake to explain. */
function answered(): boolean {
  try {
    const request = readOptions(args, process.env)
    if (request.kind === 'version') process.stdout.write(`${version()}\n`)
    if (request.kind === 'help') showHelp(request)
    return request.kind !== 'run'
  } catch {
    return false
  }
}

/** A command that is missing, as a variable of a pipeline may be, is no success. */
function showHelp({ command, asked }: Extract<Request, { kind: 'help' }>): void {
  const text = help(spokenLanguage(args, process.env), command)
  ;(asked ? process.stdout : process.stderr).write(text)
  if (!asked) process.exitCode = 2
}
