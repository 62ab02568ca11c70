import type { Edge } from '../main.ts'

/** The process as a command sees it: its log can hold no workflow command, since the runner reads both streams. */
export function runnerEdge(env: Edge['env'], streams: Pick<NodeJS.Process, 'stdout' | 'stderr'>): Edge {
  return {
    env,
    stdout: { write: (text) => streams.stdout.write(inert(text)), isTTY: false },
    stderr: { write: (text) => streams.stderr.write(inert(text)), isTTY: false },
  }
}

/** `::command::` counts at the start of a line, `##[command]` anywhere in it. */
export function inert(text: string): string {
  return text.replace(/^(\s*):(?=:)/gm, '$1: ').replace(/##(?=\w*\[)/g, '# #')
}
