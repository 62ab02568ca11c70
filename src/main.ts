import { UserError } from './lib/error.ts'
import type { Language } from './model.ts'
import type { CommandName, Options } from './options.ts'
import { say } from './texts/index.ts'

/** The edge: what a process gives and takes. */
export interface Edge {
  env: Readonly<Record<string, string | undefined>>
  stdout: { write(text: string): unknown; isTTY?: boolean }
  stderr: {
    write(text: string): unknown
    isTTY?: boolean
    /** Of a terminal: puts a line in the place of the last one, `''` nothing. */
    redraw?(line: string): unknown
  }
}
/** Answers the exit code. */
export type Command = (options: Options, edge: Edge) => Promise<number>

/** Each command by its name, loaded only when it is asked for. */
const loaders: Partial<Record<CommandName, () => Promise<Command>>> = {
  score: async () => (await import('./commands/judge.ts')).judge,
  check: async () => (await import('./commands/judge.ts')).judge,
  publish: async () => (await import('./commands/publish.ts')).publish,
  explain: async () => (await import('./commands/explain.ts')).explain,
  init: async () => (await import('./commands/init.ts')).init,
  rules: async () => (await import('./commands/rules.ts')).rules,
  tools: async () => (await import('./commands/tools.ts')).tools,
}

/** Runs one command; answers the exit code. Throws a `UserError` for a user's mistake. */
export async function run(options: Options, edge: Edge): Promise<number> {
  const load = loaders[options.command]
  if (load === undefined) throw new UserError({ code: 'command-later', command: options.command })
  return (await load())(options, edge)
}

/** Says a user's mistake in one sentence; our own bugs keep their stack. Answers 2. */
export function explainError(error: unknown, language: Language, edge: Edge): 2 {
  if (error instanceof UserError)
    for (const problem of error.texts) edge.stderr.write(`palier: ${say(problem, language)}\n`)
  else edge.stderr.write(`palier: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`)
  return 2
}
