import { isAbsolute, relative, resolve, sep } from 'node:path'
import { UserError } from '../lib/error.ts'
import type { Options } from '../options.ts'

/** `--config` and `--rules` as a tree knows them: relative to PATH, `/` between, no `.` on the way. Throws `option-path-outside`. */
export function belowPath(options: Options, path: string): Options {
  const config = options.config === null ? null : inside(path, '--config', options.config)
  const rules = options.rules === null ? null : inside(path, '--rules', options.rules)
  return { ...options, config, rules }
}

function inside(path: string, option: string, read: string): string {
  const found = relative(path, resolve(path, read)).split(sep).join('/')
  if (found !== '' && found !== '..' && !found.startsWith('../') && !isAbsolute(found)) return found
  throw new UserError({ code: 'option-path-outside', option, read, path })
}
