import type { BlindSpot, Message, Tree } from '../model.ts'
import { locator, readYaml } from '../lib/yaml.ts'
import { fromPath } from './builds.ts'
import type { GitlabDocument } from './gitlab-load.ts'
import { isRecord } from './reading.ts'
import { includeOf } from './task-actions.ts'
import type { Chore } from './tasks.ts'
import { textOf } from './text-file.ts'

/** The pipeline in which a job stands. */
export interface Around {
  file: string
  dso: boolean
  document: GitlabDocument
}

/** What is included from GitLab itself and is known. */
export function includeChores({ file, document }: Around, tree: Tree): Chore[] {
  const chore = {
    at: { file: fromPath(tree, file), line: 1 },
    pipeline: file,
    manual: false,
    loose: '',
    builds: false,
    schedules: [],
  }
  return document.unresolved.flatMap((name) => {
    const deeds = includeOf(name) ?? []
    return deeds.length === 0 ? [] : [{ ...chore, subject: `${file}#${name}`, job: name, deeds }]
  })
}

/** An include of another project may do anything, unless it is a known one. */
export function includeSpots({ file, document }: Around, tree: Tree): BlindSpot[] {
  const unknown = document.unresolved.filter((name) => includeOf(name) === undefined)
  if (unknown.length === 0) return []
  const cause: Message = { code: 'pipeline-includes-elsewhere', file, includes: unknown.slice(0, 3).join(', ') }
  return [{ kinds: ['task', 'rescan'], at: { file: fromPath(tree, file), line: 1 }, cause, fault: false }]
}

type Place = { file: string; line: number }

/** Where a job is written, and what in it lets it fail. */
export interface JobPlace {
  at: Place
  loose?: Place
}

/** Where each job is written; the last file that writes it decides. */
export async function placesOf(document: GitlabDocument, tree: Tree): Promise<Map<string, JobPlace>> {
  const places = new Map<string, JobPlace>()
  for (const file of [...document.files].reverse()) {
    const text = await textOf(tree.root, file)
    const find = locator(text, 'gitlab')
    readYaml(text, 'gitlab').documents.forEach((content, index) => {
      const placeOf = (path: readonly string[]): Place | undefined => {
        const found = find(index, path)
        return found && { file: fromPath(tree, file), line: found.line }
      }
      for (const [name, job] of isRecord(content) ? Object.entries(content) : []) {
        const at = placeOf([name])
        const loose = isRecord(job) && 'allow_failure' in job ? placeOf([name, 'allow_failure']) : undefined
        if (at !== undefined) places.set(name, { at, ...(loose && { loose }) })
      }
    })
  }
  return places
}
