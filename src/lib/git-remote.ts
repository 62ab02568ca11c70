import { ask } from './git-run.ts'

/** Address of the remote `origin`, as it is written; null where there is none. May hold credentials: never print it. */
export function originOf(path: string): Promise<string | null> {
  return ask(path, ['config', '--get', 'remote.origin.url'])
}
