import { resolve } from 'node:path'
import type { Report, Reports } from '../model.ts'
import type { Publication } from '../publish/publish.ts'
import { projectsOf } from '../publish/voice.ts'

/** Every output that action.yml declares; a test compares. What is not known is empty; of several projects, the lowest level. */
export function outputsOf(report: Report | Reports, publication: Publication | null, file: string) {
  const projects = projectsOf(report)
  const { verdict } = report
  const changes = projects.flatMap((one) => one.changes)
  const count = (wanted: string): string => String(changes.filter(({ trend }) => trend === wanted).length)
  const lowest = (reading: 'technical' | 'proved' | 'possible'): string => {
    const levels = projects.map(({ head }) => head?.score[reading])
    return levels.some((level) => level === undefined) ? '' : String(Math.min(...levels.map(Number)))
  }
  return {
    level: lowest('technical'),
    'proved-level': lowest('proved'),
    'possible-level': lowest('possible'),
    accepted: String(verdict?.accepted ?? ''),
    verified: String(verdict?.verified ?? ''),
    regressions: count('worse'),
    gains: count('better'),
    report: resolve(file),
    'comment-url': publication?.url ?? '',
  }
}
