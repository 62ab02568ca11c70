import { classOf } from './environment-class.ts'
import { leftOutNames } from './paths.ts'

/** What these hold is shown to readers, not deployed. */
const papers = new Set(['doc', 'docs', 'documentation'])
const layouts = new Set(['overlays', 'environments', 'environment', 'envs', 'env', 'values', 'clusters'])
const hidden = new Set(['.git', '.github', '.gitlab', '.devcontainer', '.vscode'])

export interface LeftOut {
  /** The left-out folder that holds a file; null when it is judged. */
  of(file: string): string | null
}

/** Folders that a repository keeps for documentation, tests, examples and others' work; an overlay of such a name is an environment. */
export function leftOutFolders(files: readonly string[]): LeftOut {
  const siblings = childrenByFolder(files)
  const isOverlay = (parent: string, name: string) =>
    classOf(name) !== null &&
    (layouts.has(parent.slice(parent.lastIndexOf('/') + 1)) ||
      [...(siblings.get(parent) ?? [])].some((other) => other !== name && isLayoutName(other)))
  return {
    of: (file) => {
      const parts = file.split('/')
      for (let index = 0; index < parts.length - 1; index++) {
        const name = parts[index] as string
        const parent = parts.slice(0, index).join('/')
        if (hidden.has(name) || isChartTest(parts, index)) return parts.slice(0, index + 1).join('/')
        const plain = name.toLowerCase()
        if (papers.has(plain) || (leftOutNames.has(plain) && !isOverlay(parent, name)))
          return parts.slice(0, index + 1).join('/')
      }
      return null
    },
  }
}

export function isDocumentation(folder: string): boolean {
  return papers.has(folder.slice(folder.lastIndexOf('/') + 1).toLowerCase())
}

const isLayoutName = (name: string) => name === 'base' || name === 'bases' || classOf(name) !== null

/** `charts/<name>/ci`: values that a chart's own tests use. */
function isChartTest(parts: readonly string[], index: number): boolean {
  return parts[index] === 'ci' && index >= 2 && parts[index - 2] === 'charts'
}

function childrenByFolder(files: readonly string[]): Map<string, Set<string>> {
  const children = new Map<string, Set<string>>()
  for (const file of files) {
    const parts = file.split('/')
    for (let index = 0; index < parts.length - 1; index++) {
      const parent = parts.slice(0, index).join('/')
      const known = children.get(parent)
      if (known) known.add(parts[index] as string)
      else children.set(parent, new Set([parts[index] as string]))
    }
  }
  return children
}
