import type { AnyFact, BlindSpot, FactKind, Message, Tree } from '../model.ts'
import { tooLarge } from '../lib/unreadable.ts'
import { belowPath, fromPath } from './builds.ts'
import { isDockerfileName } from './dockerfile-files.ts'
import type { Broken, Outcome } from './outcome.ts'
import { renderedKinds } from './render-facts.ts'
import { isIn } from './workspace.ts'

const imageKinds: FactKind[] = [
  'dockerfile',
  'baseImage',
  'bakedCertificate',
  'imageSource',
  'port',
  'credential',
  'logOutput',
  'remoteAccess',
  'tlsSetting',
]
const pipelineKinds: FactKind[] = ['job', 'pipeline', 'task', 'rescan', 'tlsSetting']
const pipeline = /^(?:\.gitlab-ci[^/]*\.ya?ml|\.github\/(?:workflows|actions)\/.+\.ya?ml)$/
const document = /\.(?:md|adoc|rst|txt|docx?|odt|pdf|drawio|puml|mmd)$/i

/** Why a file could not be read, as a cause; null when it was. What is too large to be read says so as well. */
export function unreadCause(tree: Tree, file: string): Extract<Message, { code: 'file-unreadable' }> | null {
  const problem = tree.unread().get(file)
  return problem === undefined ? null : { code: 'file-unreadable', file, problem }
}

/** A document that a file would have held. */
export function unreadDocument(tree: Tree, file: string): Broken | null {
  const cause = unreadCause(tree, file)
  return cause && { at: { file }, document: 0, problem: cause.problem, cause, fault: false }
}

/** A source of which a file could not be read is not judged: neither what renders without it, nor that it does not. */
export function forgiven(tree: Tree, outcome: Outcome): Outcome {
  const lost = [...tree.unread()].find(
    ([file, reason]) => reason !== tooLarge && (isIn(file, outcome.path) || outcome.covers.has(file)),
  )
  const cause = lost && unreadCause(tree, lost[0])
  if (!cause) return outcome
  return {
    ...outcome,
    objects: [],
    broken: [],
    failure: { cause, fault: false, problem: '', at: { file: cause.file } },
  }
}

/** What is seen and hidden once what could not be read is known: an empty text in its place shows nothing. */
export function withUnread(
  tree: Tree,
  { facts, blindSpots }: { facts: AnyFact[]; blindSpots: BlindSpot[] },
): { facts: AnyFact[]; blindSpots: BlindSpot[] } {
  const concerns = ([file]: [string, string]) => pipeline.test(file) || belowPath(tree, file) !== null
  const unread = [...tree.root.unread()].filter(concerns)
  const lost = new Map(unread.map(([file, reason]) => [fromPath(tree, file), { file, reason }]))
  if (lost.size === 0) return { facts, blindSpots }
  const told = new Set(blindSpots.flatMap(({ cause }) => (cause.code === 'file-unreadable' ? [cause.file] : [])))
  const more = [...lost].flatMap(([file, { file: path, reason }]): BlindSpot[] => {
    const kinds = hidden(path, reason)
    if (told.has(file) || kinds.length === 0) return []
    return [{ kinds, at: { file }, fault: false, cause: { code: 'file-unreadable', file, problem: reason } }]
  })
  // What a source gave says for itself that it is doubtful.
  const stands = ({ kind, at }: AnyFact) => kind === 'source' || kind === 'environment' || !lost.has(at.file)
  return { facts: facts.filter(stands), blindSpots: [...blindSpots, ...more] }
}

/** Kinds of fact that a file may show by its name. Data, papers and media may be that large, and no collector reads them then. */
function hidden(path: string, reason: string): FactKind[] {
  const large = reason === tooLarge
  const secrets: FactKind[] = large ? [] : ['secretMaterial']
  if (pipeline.test(path)) return [...pipelineKinds, ...secrets]
  if (isDockerfileName(path)) return [...imageKinds, ...secrets]
  if (/\.ya?ml$/.test(path)) return [...renderedKinds, ...secrets]
  if (large) return []
  if (/\.(?:json|tpl)$/.test(path)) return [...renderedKinds, ...secrets]
  return document.test(path) ? ['document', ...secrets] : secrets
}
