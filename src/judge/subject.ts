/**
 * Subjects as the contract writes them: `Kind/name`, `Kind/namespace/name`, `:container` behind; a path, `path#job`;
 * `project`; and `[entry]` behind any of them.
 */

export type Renames = Readonly<Record<string, string>>

interface Cut {
  /** Path of a file, or `Kind/…/name:container`. */
  path: string
  /** `#job`, `[entry]` or both, as written. */
  tail: string
}

function cut(subject: string): Cut {
  const entry = subject.endsWith(']') ? subject.lastIndexOf('[') : -1
  const inside = subject.indexOf('#')
  const end = Math.min(...[inside, entry, subject.length].filter((place) => place >= 0))
  return { path: subject.slice(0, end), tail: subject.slice(end) }
}

/** Where git says that this path is now; itself when it did not move. */
export function renamePath(path: string, renames: Renames): string {
  return Object.hasOwn(renames, path) ? (renames[path] ?? path) : path
}

/** The same subject after the renames; what is no file keeps its name. */
export function renameSubject(subject: string, renames: Renames): string {
  const whole = renamePath(subject, renames)
  if (whole !== subject) return whole
  const { path, tail } = cut(subject)
  return renamePath(path, renames) + tail
}

/** Object name and container, or file name, with what stands behind. */
export function lastSegment(subject: string): string {
  const { path, tail } = cut(subject)
  return path.slice(path.lastIndexOf('/') + 1) + tail
}

/** `#job`, `[entry]` or both, as written behind a path or an object. */
export function tailOf(subject: string): string {
  return cut(subject).tail
}

/** A file's subject without the job or the stage, its entry kept. */
export function withoutPart(subject: string): string {
  const { path, tail } = cut(subject)
  return path + tail.replace(/^#[^[]*/u, '')
}

/** The subject is this file, or something inside it. */
export function isFile(subject: string, file: string): boolean {
  return cut(subject).path === file
}

interface Named {
  kind: string
  namespace: string
  name: string
  container: string | null
  tail: string
}

/** The parts of an object's subject, or null for a file and for `project`. */
function named(subject: string, file: string | undefined): Named | null {
  const { path, tail } = cut(subject)
  const found = /^([A-Z][A-Za-z0-9]*)\/(?:([^/:]*)\/)?([^/:]+)(?::(.*))?$/.exec(path)
  if (!found || path === file) return null
  const [, kind = '', namespace = '', name = '', container = null] = found
  return { kind, namespace, name, container, tail }
}

/** What is left of an object's subject without kind and name. */
export function shape(subject: string, file: string | undefined): string | null {
  const parts = named(subject, file)
  if (!parts) return null
  const { namespace, name, container, tail } = parts
  return JSON.stringify([namespace, container === name ? ':' : (container ?? ''), tail])
}

/** What is left without kind and namespace. */
export function segment(subject: string, file: string | undefined): string | null {
  const parts = named(subject, file)
  return parts && JSON.stringify([parts.name, parts.container, parts.tail])
}

/** What is left of a container's subject without the container. */
export function owner(subject: string, file: string | undefined): string | null {
  const parts = named(subject, file)
  return parts && parts.container !== null
    ? JSON.stringify([parts.kind, parts.namespace, parts.name, parts.tail])
    : null
}

/** `*` stands for any characters; everything else for itself. Linear in the subject's length. */
export function matches(pattern: string, subject: string): boolean {
  const parts = pattern.split('*')
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (parts.length === 1) return subject === pattern
  if (!subject.startsWith(first) || !subject.endsWith(last)) return false
  let from = first.length
  for (const part of parts.slice(1, -1)) {
    const found = subject.indexOf(part, from)
    if (found < 0) return false
    from = found + part.length
  }
  return from <= subject.length - last.length
}
