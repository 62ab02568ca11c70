import type { BlindSpot, Tree } from '../model.ts'
import { fromPath } from './builds.ts'

/** Files of continuous integration that palier does not read, at the repository's root. */
const others =
  /^(?:\.circleci\/config\.ya?ml|\.travis\.ya?ml|Jenkinsfile|azure-pipelines\.ya?ml|bitbucket-pipelines\.ya?ml|\.drone\.ya?ml|\.woodpecker(?:\.ya?ml|\/[^/]+\.ya?ml)|\.(?:forgejo|gitea)\/workflows\/[^/]+\.ya?ml|\.buildkite\/pipeline\.ya?ml|appveyor\.ya?ml)$/

/** What jobs do elsewhere than on GitHub and GitLab is not seen: each file hides it, and says so once. */
export function otherPipelines(tree: Tree): BlindSpot[] {
  return tree.root.files
    .filter((file) => others.test(file))
    .map((file) => ({
      kinds: ['task', 'rescan'],
      at: { file: fromPath(tree, file) },
      cause: { code: 'pipeline-unread', file },
      fault: false,
    }))
}
