import type { Reason, Report, Voice } from '../model.ts'
import { type Phrases, phrases } from '../texts/phrases.ts'
import { partChanges } from './consequences.ts'
import { componentsOf } from './movement.ts'
import { type Breakage, breakages } from './breakage.ts'
import { heldLevel } from './held.ts'
import { reasonOf } from './reason.ts'

/** Why the merge is refused: what is broken before what follows from it. */
export function refusal(report: Report, voice: Voice): string {
  const words = phrases(voice.language)
  if (reasonOf(report, 'blind-spot-introduced')) return broken(report, voice)
  const dropped = reasonOf(report, 'level-dropped')
  if (dropped) return words.dropped(dropped.from, dropped.to, heldLevel(report))
  const introduced = reasonOf(report, 'introduced-below-commitment')
  if (introduced) return introducedBelow(introduced, report, words)
  return belowByState(report, voice)
}

function broken(report: Report, { language }: Voice): string {
  const words = phrases(language)
  const [first, ...others] = breakages(report)
  if (!first) return words.unreadable([])
  const told = nameOf(first, report, words)
  return others.length > 0 ? `${told} · ${words.others(others.length)}` : told
}

function nameOf({ spot, environments }: Breakage, { base }: Report, words: Phrases): string {
  const { cause, at } = spot
  const before = new Set(base?.environments.flatMap(({ sources }) => sources))
  const chart = (path: string): string => words.chartBroken(path, environments, before.has(path))
  const kustomization = (path: string): string => words.kustomizationBroken(path, environments, before.has(path))
  if (cause.code === 'helm-failed') return chart(cause.chart)
  if (cause.code === 'kustomize-failed') return kustomization(cause.kustomization)
  if (cause.code === 'source-file-missing') {
    if (at.file.endsWith('Chart.yaml')) return chart(cause.source)
    return /helmfile[^/]*$/u.test(cause.source) ? chart(cause.file) : kustomization(cause.source)
  }
  return at.file ? words.fileBroken(at.file) : words.unreadable(environments)
}

type Introduced = Extract<Reason, { code: 'introduced-below-commitment' }>

function introducedBelow({ level, commitment, rules }: Introduced, report: Report, words: Phrases): string {
  const changes = partChanges(report).changes.filter(({ rule }) => rules.includes(rule))
  const lost = changes.filter(({ introduced }) => introduced.some(({ kind }) => kind === 'lost')).length
  const components = componentsOf(changes, report)
  if (lost === 0)
    return components > 0
      ? words.newBelow(components, commitment)
      : words.newRulesBelow(changes.length || rules.length, commitment)
  const now = `(${words.levelNow(level, level === (report.base?.score.possible ?? level))})`
  if (components > 0) return `${words.lostAndNewBelow(lost, components, commitment)} ${now}`
  return `${words.lostBelow(lost, commitment)} ${now}`
}

function belowByState(report: Report, { language, baseName }: Voice): string {
  const words = phrases(language)
  const below = reasonOf(report, 'below-commitment')
  const level = below?.level ?? report.head?.score.possible ?? 0
  const told = words.belowByState(level, below?.commitment ?? heldLevel(report))
  const before = report.base !== null && report.base.score.possible <= level
  return before ? `${told}, ${words.alreadyOn(baseName)}` : told
}
