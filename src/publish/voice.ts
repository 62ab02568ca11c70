import type { Context } from '../forge/index.ts'
import type { Language, Report, Reports, Voice } from '../model.ts'

/** Characters of a comment, less the marker: GitHub refuses 65,537, GitLab 1,000,001. */
const limits = { github: 65_000, gitlab: 999_000 } as const

/** How a report is told where its merge request is discussed: links lead to head's commit on the forge, and nowhere else. */
export function forgeVoice(report: Report | Reports, context: Context, language: Language): Voice {
  const [first] = projectsOf(report)
  const { pages, target, url, forge } = context
  return {
    language,
    links: linksOf(report, context),
    baseName: shortened(target ?? first?.base?.ref ?? first?.base?.revision ?? ''),
    fullReport: url,
    rulePages: pages === null ? null : `${pages}/${language === 'en' ? 'README' : 'LISEZMOI'}.md`,
    prefix: folderOf(report),
    limit: limits[forge],
    colour: false,
  }
}

export function projectsOf(report: Report | Reports): readonly Report[] {
  return 'projects' in report ? report.projects : [report]
}

/** PATH below the repository's root, `''` at the root: of several projects, the folder that they are all in. */
export function folderOf(report: Report | Reports): string {
  const path = projectsOf(report)[0]?.project.path ?? ''
  const key = 'projects' in report ? (report.projects[0]?.project.key ?? '') : ''
  return path.endsWith(key) ? path.slice(0, path.length - key.length).replace(/\/$/, '') : path
}

/** Null where no commit was judged. */
function linksOf(report: Report | Reports, { server, slug, forge }: Context): string | null {
  const revision = projectsOf(report).find(({ head }) => head?.revision)?.head?.revision
  if (!revision) return null
  const path = folderOf(report)
  const folder = path === '' ? '' : `${path.split('/').map(encodeURIComponent).join('/')}/`
  return `${server}/${slug}${forge === 'gitlab' ? '/-' : ''}/blob/${revision}/${folder}`
}

/** A commit that is written in full is too long to be read. */
export function shortened(name: string): string {
  return name.replace(/\b[0-9a-f]{40}(?:[0-9a-f]{24})?\b/gu, (commit) => commit.slice(0, 7))
}
