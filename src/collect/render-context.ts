import type { Project } from '../model.ts'
import type { Tools } from '../lib/tools.ts'
import type { Cache } from './cache.ts'
import type { Progress } from './progress.ts'

/** What rendering one environment needs besides its sources. */
export interface RenderContext {
  /** Its name. */
  environment: string
  /** `.palier.yml` says so. */
  declared: boolean
  project: Project
  tools: Tools
  cache: Cache
  /** Version that charts are rendered for and objects checked against, `1.36.0`. */
  kubernetes: string
  progress?: Progress
}
