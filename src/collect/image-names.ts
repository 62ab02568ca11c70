/** Stands for what cannot be known in a reference. */
const hole = '\0'

/**
 * Name of a pushed image without host, tag, digest, and the leading parts that only a run knows (`$IMAGE_REPOSITORY/api:$TAG` → `api`);
 * undefined when the name itself is not written.
 */
export function pushedName(reference: string): string | undefined {
  const text = reference
    .trim()
    .replace(/\$\{\{[^{}]*\}\}|\$\{[^{}]*\}|\$\([^()]*\)|\$\w+/g, hole)
    .replace(/^(docker|oci|docker-daemon):\/\//, '')
    .split('@')[0] as string
  const parts = text.split('/')
  const first = parts[0] ?? ''
  if (parts.length > 1 && (/[.:]/.test(first) || first === 'localhost')) parts.shift()
  while (parts.length > 1 && parts[0]?.includes(hole)) parts.shift()
  const last = parts.length - 1
  parts[last] = (parts[last] ?? '').replace(/:[^:]*$/, '')
  const name = parts.filter((part) => part !== '').join('/')
  return name === '' || name.includes(hole) || /\s/.test(name) ? undefined : name
}

/** Names of several references, each once; undefined when there is none or when one cannot be known. */
export function pushedNames(references: readonly string[]): string[] | undefined {
  const names = references.filter((reference) => reference.trim() !== '').map(pushedName)
  const known = names.filter((name) => name !== undefined)
  return known.length === 0 || known.length < names.length ? undefined : [...new Set(known)]
}

/** `name:tag` of the references whose tag is written once for all: each run of the pipeline pushes it again. */
export function fixedTags(references: readonly string[]): string[] {
  return references.flatMap((reference) => {
    const name = pushedName(reference)
    const tag = /:([\w][\w.-]*)$/.exec(reference.trim())?.[1]
    return name === undefined || tag === undefined ? [] : [`${name}:${tag}`]
  })
}
