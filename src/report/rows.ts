import type { Change, Finding, Report, RuleResult } from '../model.ts'
import type { MoveKind } from '../texts/phrases.ts'
import { type Consequence, partChanges, type Told } from './consequences.ts'
import { familiesOf } from './families.ts'
import { joinHidden, joinRules, type Row, shorter } from './grouping.ts'

/** One fault, one row: of two ways to tell what nobody is held to, by rule or by object, the shorter one. */
export function rowsOf(report: Report, isHeld: (rule: RuleResult) => boolean): Row[] {
  const rules = new Map([...(report.base?.rules ?? []), ...(report.head?.rules ?? [])].map((rule) => [rule.id, rule]))
  const { changes, consequences } = partChanges(report)
  const rows = changes.flatMap((change) => {
    const rule = rules.get(change.rule)
    return rule ? rowsOfRule(change, rule, isHeld(rule)) : []
  })
  const families = familiesOf(report)
  const take = (holds: (row: Row) => boolean): Row[] => rows.filter(holds)
  const told = [
    ...joinRules(take(({ kind, held }) => kind === 'lost' || kind === 'gained' || (kind === 'new' && held))),
    ...shorter(take(({ kind, held }) => kind === 'new' && !held)),
    ...shorter(take(({ kind, unseen }) => kind === 'unclear' && unseen)),
    ...joinHidden(
      take(({ kind, unseen }) => kind === 'unclear' && !unseen),
      families,
    ),
    ...joinHidden(
      take((row) => row.kind === 'gone' && row.findings[0]?.message !== undefined),
      families,
    ),
    ...shorter(take((row) => row.kind === 'gone' && row.findings[0]?.message === undefined)),
  ]
  for (const one of consequences) told.find((row) => isRootOf(row, one))?.entails.push(one)
  return told
}

const kinds: Record<Told, readonly MoveKind[]> = {
  introduced: ['lost', 'new'],
  fixed: ['gained'],
  unclear: ['unclear'],
  gone: ['gone'],
}

function isRootOf({ kind, rules }: Row, { verb, roots }: Consequence): boolean {
  return kinds[verb].includes(kind) && rules.some(({ id }) => roots.includes(id))
}

function rowsOfRule({ introduced, fixed, unclear, gone }: Change, rule: RuleResult, counts: boolean): Row[] {
  const row = (kind: MoveKind, findings: Finding[]): Row => {
    const held = counts && (kind === 'lost' || kind === 'new')
    return {
      kind,
      by: 'rule',
      rules: [rule],
      findings,
      held,
      unseen: findings[0]?.outcome === 'fail',
      entails: [],
      likewise: [],
    }
  }
  const each = (kind: MoveKind, findings: readonly Finding[]) => byCause(findings).map((one) => row(kind, one))
  return [
    ...each(
      'lost',
      introduced.filter(({ kind }) => kind === 'lost'),
    ),
    ...each(
      'new',
      introduced.filter(({ kind }) => kind === 'new'),
    ),
    ...(fixed.length > 0 ? [row('gained', fixed)] : []),
    ...each(
      'unclear',
      unclear.filter(({ outcome }) => outcome === 'fail'),
    ),
    ...unclear.filter(({ outcome }) => outcome !== 'fail').map((one) => row('unclear', [one])),
    ...gone.filter(({ message }) => message).map((one) => row('gone', [one])),
    ...each(
      'gone',
      gone.filter(({ message }) => !message),
    ),
  ]
}

/** One group for each source, and one for sources that the same line feeds: overlays of one base, containers of one template. */
function byCause(findings: readonly Finding[]): Finding[][] {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { source, at } = finding
    const keys = [
      JSON.stringify([source ?? null]),
      ...(at?.line === undefined ? [] : [JSON.stringify([at.file, at.line])]),
    ]
    const group = keys.map((key) => groups.get(key)).find((known) => known !== undefined) ?? []
    group.push(finding)
    for (const key of keys) if (!groups.has(key)) groups.set(key, group)
  }
  return [...new Set(groups.values())]
}
