import type { Message } from '../model.ts'
import type { Context } from './context.ts'
import { readEvent } from './event.ts'
import type { Access, Forge } from './forge.ts'
import { githubContext } from './github-context.ts'
import { gitlabContext } from './gitlab-context.ts'
import { forgeErrorIn } from './problem.ts'

export type { Context } from './context.ts'
export type { Forge } from './forge.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** Where this process runs; null outside the pipelines of a known forge. */
export async function findContext(environment: Environment): Promise<Context | null> {
  if (environment.GITHUB_ACTIONS === 'true')
    return githubContext(environment, await readEvent(environment.GITHUB_EVENT_PATH))
  return environment.GITLAB_CI === 'true' ? gitlabContext(environment) : null
}

/** The token that writes; null without one. A pipeline's own GitLab token may not write notes, so it is never tried. */
export function tokenOf({ forge }: Context, environment: Environment): string | null {
  const own = forge === 'github' ? environment.GITHUB_TOKEN : environment.GITLAB_TOKEN
  return environment.PALIER_TOKEN?.trim() || own?.trim() || null
}

/** What to say where there is no token. */
export function tokenMissing({ forge, restricted }: Context): Message {
  if (restricted && forge === 'github') return { code: 'forge-fork' }
  return { code: forge === 'github' ? 'forge-token-missing-github' : 'forge-token-missing-gitlab' }
}

/** The client of one forge is loaded only here. */
export async function openForge(access: Access): Promise<Forge> {
  if (access.context.forge === 'github') return (await import('./github.ts')).github(access)
  return (await import('./gitlab.ts')).gitlab(access)
}

/** The merge request's number: the event's, else (GitHub) of the open one with this head; null when there is none now. */
export async function findNumber(access: Omit<Access, 'number'>): Promise<number | null> {
  const { number, forge } = access.context
  if (number !== null || forge !== 'github') return number
  return (await import('./github.ts')).findPullRequest(access)
}

/** What to say of something that a forge refused; rethrows what is not the forge's. */
export function sayRefusal(error: unknown, { restricted }: Context): Message {
  const refusal = forgeErrorIn(error)?.refusal
  if (!refusal) throw error
  return restricted && refusal.status === 403 ? { code: 'forge-fork' } : refusal.message
}
