import type { Finding, Outcome, Rule } from '../model.ts'
import { type Ground, sourceAfter, type Veil, veilOf } from './ground.ts'
import { join } from './order.ts'
import { renamePath, renameSubject } from './subject.ts'

export type State = Outcome | 'hidden' | 'absent'

/** One subject on both sides; several findings of one subject count as their worst. */
export interface Pair {
  base: Finding[]
  head: Finding[]
  from: State
  to: State
  /** What hides it on head. */
  veil: Veil | null
  /** What hid it on base. */
  hidden: Veil | null
}

/** What one rule found on both sides. */
export interface Findings {
  base: readonly Finding[]
  head: readonly Finding[]
}

/** Pairs the findings of one rule by source, subject and environment, the change's renames applied. */
export function pairFindings(rule: Rule, findings: Findings, ground: Ground): Pair[] {
  const still = ground.moved.size === 0 && Object.keys(ground.difference.renames).length === 0
  const here = (finding: Finding) => keyOf(finding, finding.source, finding.subject)
  const { base, head } = still ? withoutUnmoved(findings) : findings
  const heads = group(head, here)
  const bases = group(base, still ? here : (finding) => keyAfter(finding, heads, ground))
  const keys = new Set([...bases.keys(), ...heads.keys()])
  return [...keys].map((key) => pairOf(rule, { base: bases.get(key) ?? [], head: heads.get(key) ?? [] }, ground))
}

/** Leaves out subjects of which both sides show the very same findings, none of them a fail: nothing is ever told of them. */
function withoutUnmoved({ base, head }: Findings): Findings {
  const before = new Set(base)
  const shared = new Set(head.filter((finding) => before.has(finding) && finding.outcome !== 'fail'))
  const others = [...base, ...head].filter((finding) => !shared.has(finding))
  const moved = new Set(others.map(({ subject }) => subject))
  const kept = (finding: Finding) => moved.has(finding.subject)
  return { base: base.filter(kept), head: head.filter(kept) }
}

function pairOf(rule: Rule, { base, head }: Pick<Pair, 'base' | 'head'>, ground: Ground): Pair {
  const { moved, known } = ground
  const [before] = base
  const [after] = head
  const hidden = !before && after ? veilOf(rule, after, { plot: ground.base, moved }) : null
  const there = before && !after ? moveTo(before, ground) : null
  const veil = there && veilOf(rule, there, { plot: ground.head, moved, except: known })
  return { base, head, from: stateOf(base, hidden), to: stateOf(head, veil), veil, hidden }
}

function stateOf(findings: readonly Finding[], veil: Veil | null): State {
  if (findings.length === 0) return veil ? 'hidden' : 'absent'
  return join(findings.map(({ outcome }) => outcome))
}

/** The same finding at the place where the change put its source and its file; a source may itself be the subject. */
export function moveTo(finding: Finding, { moved, difference }: Ground): Finding {
  const source = finding.source === undefined ? undefined : (moved.get(finding.source) ?? finding.source)
  const itself = source !== undefined && finding.subject === finding.source
  const subject = itself ? source : renameSubject(finding.subject, difference.renames)
  const at = finding.at && { ...finding.at, file: renamePath(finding.at.file, difference.renames) }
  return { ...finding, subject, ...(source === undefined ? {} : { source }), ...(at && { at }) }
}

function keyAfter(finding: Finding, heads: ReadonlyMap<string, unknown>, ground: Ground): string {
  const there = moveTo(finding, ground)
  const places = [finding.source, sourceByFile(finding, ground), there.source]
  const keys = places.map((source) => keyOf(finding, source, there.subject))
  return keys.find((key) => heads.has(key)) ?? keyOf(finding, there.source, there.subject)
}

/** The object's own file may have moved while its old source stays. */
function sourceByFile({ source, at }: Finding, { difference }: Ground): string | undefined {
  if (source === undefined || !at) return source
  return sourceAfter(source, at.file, difference.renames) ?? source
}

function keyOf({ environment }: Finding, source: string | undefined, subject: string): string {
  return JSON.stringify([environment ?? null, source ?? null, subject])
}

function group(findings: readonly Finding[], key: (finding: Finding) => string): Map<string, Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const name = key(finding)
    const same = groups.get(name)
    if (same) same.push(finding)
    else groups.set(name, [finding])
  }
  return groups
}
