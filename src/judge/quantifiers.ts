import type { AnyFact, Finding, Location, Text } from '../model.ts'
import type { Hearing, Judged, Ruling } from './evaluate.ts'
import { byKeys } from './order.ts'
import type { Opinion } from './opinion.ts'
import type { Shade } from './scope.ts'

/** One finding for each fact, and one unknown for each thing that may hide others: joined, they are the truth table. */
export function judgeEvery(hearing: Hearing): Ruling[] {
  const { judged, scope } = hearing
  return [...judged.map((one) => ofFact(one, hearing)), ...scope.shades.map((one) => ofShade(one, hearing))]
}

function ofFact({ fact, opinion }: Judged, hearing: Hearing): Ruling {
  if (opinion.value === 'good') return { finding: once(hearing, fact, () => passing(fact)) }
  if (opinion.value === 'doubt')
    return { finding: once(hearing, opinion, () => doubtful(fact, opinion.doubt && hearing.words(opinion.doubt))) }
  const at = placeOf(fact.at)
  const about = { subject: fact.subject, ...within(fact), by: 'repository' as const }
  const outcome = hearing.waived(fact.subject) ? 'waived' : 'fail'
  return { finding: { outcome, ...about, ...(at && { at }), message: opinion.message }, fact }
}

/** The same object wherever the same is found: it is then compared, redacted and written once. */
function once({ findings }: Hearing, about: AnyFact | Opinion, make: () => Finding): Finding {
  const finding = findings.get(about) ?? make()
  findings.set(about, finding)
  return finding
}

/** Nearly all findings are of this sort: made without copies. */
function passing({ subject, source, environment, at }: AnyFact): Finding {
  const finding: Finding = { outcome: 'pass', subject, by: 'repository' }
  if (source !== undefined) finding.source = source
  if (environment !== undefined) finding.environment = environment
  if (at.file !== '') finding.at = { file: at.file }
  return finding
}

function doubtful(fact: AnyFact, message: Text | undefined): Finding {
  const at = placeOf(fact.at)
  const about = { subject: fact.subject, ...within(fact), by: 'repository' as const }
  return { outcome: 'unknown', ...about, ...(at && { at }), ...(message && { message }) }
}

function ofShade({ spot, message }: Shade, hearing: Hearing): Ruling {
  const at = spot && placeOf(spot.at)
  const about = { subject: at?.file ?? 'project', ...within(spot ?? {}), by: 'repository' as const }
  return { finding: { outcome: 'unknown', ...about, ...(at && { at }), message: hearing.words(message) } }
}

/** One finding for each environment of the rule's class, or a single one for kinds that live in none. */
export function judgeSome(hearing: Hearing): Ruling[] {
  return groupsOf(hearing).map((environment) => {
    const here = (one: string | undefined) => environment === undefined || one === undefined || one === environment
    const judged = ordered(hearing.judged.filter(({ fact }) => here(fact.environment)))
    const shade = hearing.scope.shades.find((one) => here(one.environment))
    return ofGroup({ environment, judged, shade }, hearing)
  })
}

/** Without any environment at all, `default` is judged: nothing there, it fails there. */
function groupsOf({ scope }: Hearing): (string | undefined)[] {
  if (!scope.placed || scope.shades.some((shade) => shade.cause === 'environment-class-missing')) return [undefined]
  return scope.environments.length > 0 ? scope.environments : ['default']
}

interface Group {
  environment: string | undefined
  judged: Judged[]
  shade: Shade | undefined
}

function ofGroup({ environment, judged, shade }: Group, hearing: Hearing): Ruling {
  const about = { subject: 'project', ...within({ environment }), by: 'repository' as const }
  const good = judged.find(({ opinion }) => opinion.value === 'good')
  if (good) {
    const at = placeOf(good.fact.at)
    return { finding: { outcome: 'pass', ...about, ...(at && { at: { file: at.file } }) } }
  }
  const doubtful = judged.find(({ opinion }) => opinion.value === 'doubt')
  if (doubtful || shade) return { finding: { outcome: 'unknown', ...about, ...doubtOf(doubtful, shade, hearing) } }
  const outcome = hearing.waived('project') ? 'waived' : 'fail'
  return { finding: { outcome, ...about, ...faultOf(judged, hearing) }, fact: judged[0]?.fact }
}

function doubtOf(doubtful: Judged | undefined, shade: Shade | undefined, hearing: Hearing): Partial<Finding> {
  const said = doubtful?.opinion.value === 'doubt' ? doubtful.opinion.doubt : undefined
  const message = said ?? shade?.message
  const at = placeOf(said || !shade ? doubtful?.fact.at : shade.spot?.at)
  return { ...(at && { at }), ...(message && { message: hearing.words(message) }) }
}

/** One fact that does not hold is told in its own words; none or several, in words of absence. */
function faultOf(judged: readonly Judged[], { rule }: Hearing): Partial<Finding> {
  const [first] = judged
  const at = placeOf(first?.fact.at)
  const alone = judged.length === 1 && first?.opinion.value === 'bad' ? first.opinion.message : rule.missing
  return { ...(at && { at }), message: alone }
}

/** The same first fact whatever the order in which facts were collected. */
export function ordered(judged: readonly Judged[]): Judged[] {
  return judged
    .map((one) => ({ one, keys: keysOf(one) }))
    .sort((a, b) => byKeys(a.keys, b.keys))
    .map(({ one }) => one)
}

function keysOf({ fact, opinion }: Judged): string[] {
  const line = String(fact.at.line ?? 0).padStart(9, '0')
  return [fact.environment ?? '', fact.source ?? '', fact.subject, fact.at.file, line, JSON.stringify(opinion)]
}

export function placeOf(at: Location | undefined): Location | undefined {
  return at?.file ? at : undefined
}

function within({ source, environment }: Partial<Pick<AnyFact, 'source' | 'environment'>>): Partial<Finding> {
  return { ...(source === undefined ? {} : { source }), ...(environment === undefined ? {} : { environment }) }
}
