/** Words that name whatever was built last. */
const moving = new Set(
  `latest snapshot nightly edge canary unstable main master trunk develop development dev devel head next current rolling
  stable lts mainline integration int staging stage preprod qualif recette prod production test testing formation sandbox demo`
    .trim()
    .split(/\s+/),
)
/** Words that keep a tag moving whatever version stands beside them. */
const restless = new Set(['latest', 'snapshot'])
/** A number behind one of these counts merge requests or tickets: each push writes the same tag again. */
const recurring = new Set([
  'pr',
  'mr',
  'pull',
  'merge',
  'feature',
  'feat',
  'fix',
  'bugfix',
  'hotfix',
  'issue',
  'branch',
])

/**
 * Whether a tag names one content for good: a version, a commit, a build or a date, and no name of a branch or of an
 * environment.
 */
export function isImmutableTag(tag: string): boolean {
  const segments = tag.toLowerCase().split(/[-_+]/).filter(Boolean)
  if (segments.some(isCommit) || /\d{4}-?\d{2}-?\d{2}|\d{8,}/.test(tag)) return true
  if (segments.length === 0 || segments.some((segment) => restless.has(segment) || /\.snapshot$/.test(segment)))
    return false
  if (segments.every((segment) => moving.has(segment))) return false
  if (recurring.has(segments[0] ?? '')) return false
  if (segments.some((segment) => /^v?\d+(\.\w+)+$/.test(segment) || /^[a-z]{1,8}\d+\.\d+/.test(segment))) return true
  return /^v?\d/.test(segments[0] ?? '') || /^[a-z]?\d+$/.test(segments.at(-1) ?? '')
}

/** Seven hexadecimal digits or more, of which some are figures. */
function isCommit(segment: string): boolean {
  const digits = /^g?([0-9a-f]{7,64})$/.exec(segment)?.[1]
  return digits !== undefined && /\d/.test(digits)
}
