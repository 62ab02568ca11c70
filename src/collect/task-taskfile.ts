import { readYaml } from '../lib/yaml.ts'
import type { Json } from '../model.ts'
import type { JsonObject } from './object.ts'
import { isRecord, list, record, string } from './reading.ts'

/** Tasks of a Taskfile (https://taskfile.dev) → the commands of what they depend on, then their own, as one shell script. */
export function taskfileTasks(text: string): Map<string, string> {
  const tasks = record(readYaml(text, 'kubernetes').documents.find(isRecord) ?? null, 'tasks')
  const aliases = Object.entries(tasks).flatMap(([name, task]) =>
    list(record(task)['aliases']).map((alias) => [string(alias), name] as const),
  )
  const names = [...Object.keys(tasks).map((name) => [name, name] as const), ...aliases]
  return new Map(names.map(([called, name]) => [called, scriptOf(name, tasks, new Set())]))
}

function scriptOf(name: string, tasks: JsonObject, seen: Set<string>): string {
  const task = Object.hasOwn(tasks, name) ? tasks[name] : undefined
  if (task === undefined || seen.has(name) || seen.size > 50) return ''
  seen.add(name)
  const own = record(task)
  const commands = isRecord(task) ? [...list(own['cmds']), own['cmd'] ?? null] : Array.isArray(task) ? task : [task]
  const needs = list(own['deps']).map((need) => scriptOf(string(need) || string(record(need)['task']), tasks, seen))
  return [...needs, ...commands.map((command) => commandOf(command, tasks, seen))]
    .filter((part) => part !== '')
    .join('\n')
}

/** A line of shell, `{ cmd, ignore_error }`, or `{ task }`. */
function commandOf(command: Json, tasks: JsonObject, seen: Set<string>): string {
  if (typeof command === 'string') return command
  const written = record(command)
  if (string(written['task']) !== '') return scriptOf(string(written['task']), tasks, seen)
  const text = string(written['cmd'])
  return text !== '' && written['ignore_error'] === true ? `{ ${text.replace(/;\s*$/, '')}; } || true` : text
}
