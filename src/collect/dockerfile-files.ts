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
  if (/^(dockerfile|containerfile)([._-].+)?$/i.test(name)) return true
  return /^(?:Docker|Container)file[A-Z0-9][\w-]*$/.test(name) || /.\.(dockerfile|containerfile)$/i.test(name)
}

/** Images of a developer's workshop and of the forge's own actions, which must run as root: not what is deployed. */
const tooling = /(?:^|\/)\.devcontainer\/|^\.github\//

/** Those that a pipeline builds; if none builds any, or one builds what cannot be read, all but those of tests, examples and tooling. */
export function findDockerfiles(tree: Tree, builds: readonly ImageBuild[]): { files: string[]; leftOut: string[] } {
  const made = builds.filter((build) => build.pipeline)
  const built = made
    .map(({ dockerfile }) => belowPath(tree, dockerfile ?? ''))
    .filter((file) => file !== null && tree.has(file)) as string[]
  const named = tree.files.filter((file) => isDockerfileName(file) && !built.includes(file))
  const leftOut = named.filter(isLeftOut)
  const unread = made.some(({ dockerfile }) => dockerfile === undefined)
  const others = built.length > 0 && !unread ? [] : named.filter((file) => !isLeftOut(file) && !tooling.test(file))
  return { files: [...new Set([...built, ...others])].sort(byCodeUnit), leftOut }
}
