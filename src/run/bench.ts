import { type Cache, createCache, type Progress } from '../collect/index.ts'
import type { Tools } from '../lib/tools.ts'
import type { Catalogue, Day } from '../model.ts'
import type { Options } from '../options.ts'
import type { Resources } from '../resources.ts'
import type { Situation } from './situation.ts'

/** All that a run needs from outside, so that a test can give its own. */
export interface Bench {
  resources: Resources
  catalogue: Catalogue
  tools: Tools
  today: Day
  version: string
  progress?: Progress
  /** Of a pipeline; absent elsewhere. */
  situation?: Situation
}

/** One command on one PATH. */
export interface Run extends Bench {
  path: string
  options: Options
  cache: Cache
  /** Folder of a project in a repository of several; `''`: it is the only one. */
  key: string
}

export function runOn(path: string, options: Options, bench: Bench): Run {
  return { ...bench, path, options, cache: createCache(), key: '' }
}
