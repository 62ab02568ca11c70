import { assessmentOf } from './judge/assessment.ts'
import { blindedRules } from './judge/blindness.ts'
import { compare } from './judge/compare.ts'
import { unasked } from './judge/eased.ts'
import { type Conditions, evaluate, type FailingFact } from './judge/evaluate.ts'
import { gate } from './judge/gate.ts'
import type { Side } from './judge/ground.ts'
import { heldTo } from './judge/held.ts'
import { renamedSide } from './judge/renamed.ts'
import { type PolicyBrief, reportedPolicy } from './judge/policy.ts'
import { leftOut, score } from './judge/score.ts'
import { nextSteps } from './judge/steps.ts'
import type { Catalogue, Change, Collection, Difference, Message, Report, Text, Verdict } from './model.ts'

/** One revision, judged. The lines of `failing` may be filled in before the report is made. */
export interface Judged extends Side {
  failing: FailingFact[]
}

/** `held` is head as the gate holds it: head itself, unless the change makes a class or the cluster easier. */
export interface Trial {
  base: Judged | null
  head: Judged
  held: Judged
}

/** What a report needs besides the judgement. `difference` is the change from base to head. */
export interface Brief extends PolicyBrief {
  /** Version of palier. */
  version: string
  project: Report['project']
  /** What the change writes in `project:` that asks less of it. */
  eased: readonly Message[]
  difference: Difference
  /** What keeps head from being evaluated: everything is judged and shown all the same, and nothing is accepted. */
  problems: readonly Text[]
}

/** Collections → judgements. `conditions.renames` are the change's; base is judged without them. */
export function judge(
  base: Collection | null,
  head: Collection,
  brief: Pick<Brief, 'catalogue' | 'conditions'>,
): Trial {
  const { catalogue, conditions } = brief
  const judged = (collection: Collection, on: Conditions): Judged => ({
    collection,
    ...evaluate(collection, catalogue, on),
  })
  const after = judged(head, conditions)
  const held = base ? heldTo(base, head) : head
  return {
    base: base && judged(base, { ...conditions, renames: {} }),
    head: after,
    held: held === head ? after : judged(held, conditions),
  }
}

/** Judgements → comparison, verdict and report: all that a reporter may know. Without base: no changes, no verdict. */
export function report({ base, head, held }: Trial, brief: Brief): Report {
  const { catalogue, conditions, policy } = brief
  const { words, today } = conditions
  const muted = new Set(policy?.mute)
  const before = base && renamedSide(base, brief.difference.environments)
  const moved = before ? compare(before, held, { ...brief, words }) : []
  const changes = moved.filter(({ rule }) => !muted.has(rule))
  const assessment = assessmentOf(head, catalogue, conditions)
  const horizon = { score: assessment.score, leftOut: leftOut(catalogue, head.collection) }
  return {
    version: 1,
    palier: brief.version,
    asOf: today,
    grid: gridOf(catalogue),
    project: brief.project,
    policy: reportedPolicy(head, brief, easings(base, head, brief)),
    base: base && assessmentOf(base, catalogue, conditions),
    head: assessment,
    changes,
    nextSteps: nextSteps(head.results, { ...horizon, mute: policy?.mute ?? [] }),
    verdict: unevaluated(brief) ?? (before && verdictOf(before, held, { ...brief, changes })),
  }
}

/** Rules that are named where many are silenced. */
const named = 8

/** What asks less of the project, and the rules that it silences. */
function easings(base: Judged | null, head: Judged, { eased, catalogue }: Brief): Message[] {
  if (!base || eased.length === 0) return []
  const rules = unasked(base.results, head.results, leftOut(catalogue, head.collection))
  const told = rules.slice(0, named).join(', ')
  const silenced: Message = { code: 'project-eased-rules', rules: told, more: Math.max(0, rules.length - named) }
  return rules.length > 0 ? [...eased, silenced] : [...eased]
}

/** The report of a change of which nothing could be judged. */
export function blank(brief: Brief): Report {
  const { catalogue, conditions, version, project } = brief
  return {
    version: 1,
    palier: version,
    asOf: conditions.today,
    grid: gridOf(catalogue),
    project,
    policy: reportedPolicy(null, brief),
    base: null,
    head: null,
    changes: [],
    nextSteps: [],
    verdict: unevaluated(brief),
  }
}

function unevaluated({ problems }: Brief): Verdict | null {
  if (problems.length === 0) return null
  return { accepted: false, verified: false, reasons: problems.map((message) => ({ code: 'not-evaluated', message })) }
}

function verdictOf(base: Judged, head: Judged, brief: Brief & { changes: Change[] }): Verdict {
  const { catalogue, conditions, difference } = brief
  const stand = ({ collection, results }: Judged) => ({
    results,
    score: score(results, catalogue, collection),
  })
  return gate({
    ...brief,
    base: stand(base),
    head: stand(head),
    blinded: blindedRules(base, head, { catalogue, difference }),
    leftOut: leftOut(catalogue, head.collection),
    today: conditions.today,
  })
}

function gridOf({ grid: { id, version, title, levels } }: Catalogue): Report['grid'] {
  return { id, version, title, levels: levels.map(({ level, title, criteria }) => ({ level, title, criteria })) }
}
