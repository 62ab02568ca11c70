import { isOpen } from './expand.ts'

/** `a/./b/../c` → `a/c`; `''` for the root; null when it leaves the root. */
export function normalize(path: string): string | null {
  const parts: string[] = []
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return null
  }
  return parts.join('/')
}

/** Absolute path of `path` seen from `folder`; undefined when a variable is left in it. */
export function absolute(path: string, folder: string): string | undefined {
  const joined = path.startsWith('/') ? path : `${folder}/${path}`
  const normal = isOpen(joined) || joined.includes('~') ? null : normalize(joined)
  return normal === null ? undefined : `/${normal}`
}

export function isBelow(path: string, folder: string): boolean {
  return path === folder || folder === '/' || path.startsWith(`${folder}/`)
}

export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/')
  return slash < 0 ? '' : path.slice(0, slash)
}

/** Folders, in lower case, of tests, examples and copies of others' work. */
export const leftOutNames: ReadonlySet<string> = new Set([
  'test',
  'tests',
  'testdata',
  'fixtures',
  'examples',
  'exemples',
  'samples',
  'node_modules',
  'vendor',
])

/** Below such a folder. */
export function isLeftOut(path: string): boolean {
  return path
    .split('/')
    .slice(0, -1)
    .some((part) => leftOutNames.has(part.toLowerCase()))
}
