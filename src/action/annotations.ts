import type { AnnotationProperties } from '@actions/core'
import type { Difference, IntroducedFinding, Language, Report, RuleResult } from '../model.ts'
import { partChanges } from '../report/consequences.ts'
import { heldLevel } from '../report/held.ts'
import { oneLine } from '../texts/clean.ts'

export interface Annotation {
  sort: 'error' | 'warning'
  message: string
  at: AnnotationProperties
}

/** The runner keeps ten of each sort, the first; one more error says the verdict. */
const most = { error: 9, warning: 10 }
/** Characters that the runner keeps of a message. */
const longest = 4096

interface Introduced {
  report: Report
  rule: RuleResult
  finding: IntroducedFinding
  /** From the repository's root. */
  file: string
  line: number | undefined
}

/** What the change introduced, lines that it wrote (by path from the repository's root) first: held against it as errors, else as warnings. */
export function annotationsOf(
  reports: readonly Report[],
  language: Language,
  lines: Difference['lines'],
): Annotation[] {
  const found = reports
    .flatMap((report) => introducedIn(report, lines))
    .map((one, index) => ({ one, index, written: isWritten(one, lines) }))
  found.sort((a, b) => Number(b.written) - Number(a.written) || a.index - b.index)
  const all = found.map(({ one }) => annotationOf(one, language))
  const distinct = [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
  const left = { ...most }
  return distinct.filter(({ sort }) => left[sort]-- > 0)
}

function introducedIn(report: Report, lines: Difference['lines']): Introduced[] {
  const rules = new Map((report.head?.rules ?? []).map((rule) => [rule.id, rule]))
  const { path } = report.project
  return partChanges(report).changes.flatMap((change) => {
    const rule = rules.get(change.rule)
    const placed = change.introduced.filter(({ at, removed }) => at && !removed)
    const below = path ? `${path}/` : ''
    return rule ? placed.map((finding) => ({ report, rule, finding, ...placeOf(finding, { below, lines }) })) : []
  })
}

/** Its line; of a value that a values file sets, the line there when the change wrote that and not the template's. */
function placeOf(
  { at, setBy }: IntroducedFinding,
  { below, lines }: { below: string; lines: Difference['lines'] },
): Pick<Introduced, 'file' | 'line'> {
  const [place, value] = [at, setBy].map((one) => ({ file: `${below}${one?.file ?? ''}`, line: one?.line }))
  const known = place ?? { file: below, line: undefined }
  return value && isWritten(value, lines) && !isWritten(known, lines) ? value : known
}

function isWritten({ file, line }: Pick<Introduced, 'file' | 'line'>, lines: Difference['lines']): boolean {
  if (line === undefined || !Object.hasOwn(lines, file)) return false
  return lines[file]?.some(([first, last]) => first <= line && line <= last) === true
}

function annotationOf({ report, rule, finding, file, line }: Introduced, language: Language): Annotation {
  const { message, subject } = finding
  const held =
    rule.required && rule.proof === 'repository' && rule.outcome === 'fail' && rule.level <= heldLevel(report)
  const said = [message?.[language] ?? rule.title[language], subject === 'project' ? '' : subject, rule.fix[language]]
  return {
    sort: report.verdict?.accepted === false && held ? 'error' : 'warning',
    message: oneLine(said.filter(Boolean).join(' · '), longest),
    at: {
      title: oneLine(`${rule.title[language]} (${rule.id})`, 200),
      file,
      ...(line === undefined ? {} : { startLine: line }),
    },
  }
}
