import { byCodeUnit } from '../lib/text.ts'
import type { Tree } from '../model.ts'
import { belowPath, type ImageBuild } from './builds.ts'
import { isLeftOut } from './paths.ts'
import { baseName } from './shell.ts'

const otherFormats =
  /\.(dockerignore|md|adoc|rst|txt|html?|j2|jinja2?|tmpl|tpl|template|erb|mustache|in|orig|bak|swp|patch|ya?ml|json|sh|py|js|ts)$/i

export function isDockerfileName(file: string): boolean {
  const name = baseName(file)
  if (otherFormats.test(name)) return false
  return /^(dockerfile|containerfile)([._-].+)?$/i.test(name) || /.\.(dockerfile|containerfile)$/i.test(name)
}

/** Those that a pipeline builds; if none builds any, all but those of tests, examples and `.devcontainer`. */
export function findDockerfiles(tree: Tree, builds: readonly ImageBuild[]): { files: string[]; leftOut: string[] } {
  const built = builds
    .filter((build) => build.pipeline && build.dockerfile !== undefined)
    .map((build) => belowPath(tree, build.dockerfile ?? ''))
    .filter((file) => file !== null && tree.has(file)) as string[]
  const named = tree.files.filter((file) => isDockerfileName(file) && !built.includes(file))
  const leftOut = named.filter(isLeftOut)
  if (built.length > 0) return { files: [...new Set(built)].sort(byCodeUnit), leftOut }
  const files = named.filter((file) => !isLeftOut(file) && !/(^|\/)\.devcontainer\//.test(file))
  return { files, leftOut }
}
