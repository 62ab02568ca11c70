import type { ImageReference, Message } from '../model.ts'
import { type BaseImages, isWindows } from './base-images.ts'
import type { DockerStage } from './dockerfile-read.ts'
import { unquote } from './dockerfile-read.ts'
import { expand, firstOpen, isOpen } from './expand.ts'

export interface EffectiveUser {
  /** As written after ARG resolution, `''` when no USER is written. */
  user: string
  root: boolean | undefined
  /** Why `root` is absent. */
  doubt?: Message
  /** Line of the USER that decides. */
  line?: number
}

/** The user of the last USER in the chain of local stages; else that of the base image. */
export function effectiveUser(chain: readonly DockerStage[], base: ImageReference, table: BaseImages): EffectiveUser {
  for (const stage of [...chain].reverse()) {
    const written = stage.instructions.findLast((instruction) => instruction.keyword === 'USER')
    if (written !== undefined) return { ...writtenUser(written.text, stage), line: written.line }
  }
  return { user: '', ...baseUser(base, chain[0]?.platform ?? '', table) }
}

function writtenUser(text: string, stage: DockerStage): EffectiveUser {
  const user = unquote(expand(text, stage.variables)).trim()
  const name = user.split(':')[0] ?? ''
  if (isOpen(name)) return { user, root: undefined, doubt: { code: 'variable-unknown', variable: firstOpen(name) } }
  return { user, root: name === '' || isRootName(name) }
}

/** `root`, or zero in any writing. */
export function isRootName(name: string): boolean {
  return name.toLowerCase() === 'root' || /^[+-]?0+$/.test(name)
}

function baseUser(base: ImageReference, platform: string, table: BaseImages): Omit<EffectiveUser, 'user'> {
  if (base.text === 'scratch') return { root: true }
  const doubt: Message = { code: 'base-image-unknown', image: base.text }
  if (isWindows(base, platform) || base.host === undefined || isOpen(`${base.host}/${base.path}`))
    return { root: undefined, doubt }
  const known = table(isOpen(base.tag ?? '') ? { ...base, tag: '' } : base)
  if (known === undefined || known.user === 'unknown') return { root: undefined, doubt }
  return { root: known.user === 'root' }
}
