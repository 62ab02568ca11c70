import type { Environment, EnvironmentClass, Message, Project, RuleId, RuleResult } from '../model.ts'

const classes: readonly (EnvironmentClass | null)[] = ['sandbox', 'prod-like', 'production']
type Easing = Extract<Message, { code: 'project-eased' }>

/**
 * What a change writes in `project:` that asks less of it: never refused, always shown. Nothing where base declared no project.
 * `renamed`: environments that only took another name.
 */
export function easedProject(base: Project, head: Project, renamed: ReadonlyMap<string, string> = new Map()): Easing[] {
  if (!base.declared) return []
  return [
    ...base.environments.flatMap((one) => {
      const name = renamed.get(one.name) ?? one.name
      return easedEnvironment(
        one,
        head.environments.find((other) => other.name === name),
      )
    }),
    ...changed('cluster.kind', base.cluster.kind === 'openshift', [base.cluster.kind, head.cluster.kind]),
    ...halves(base, head),
    ...elsewhere(base, head),
    ...changed('users', base.users === true, [String(base.users), String(head.users)]),
    ...changed('data.classification', base.data.classification === 'dr', [
      String(base.data.classification),
      String(head.data.classification),
    ]),
    ...changed('data.personal', base.data.personal === true, [String(base.data.personal), String(head.data.personal)]),
  ]
}

function easedEnvironment(before: Environment, after: Environment | undefined): Easing[] {
  const key = `environments.${before.name}`
  if (!after) return [easing(key, before.class ?? '', '∅')]
  const lower = classes.indexOf(after.class) < classes.indexOf(before.class)
  return [
    ...(lower ? [easing(`${key}.class`, before.class ?? '', after.class ?? '')] : []),
    ...changed(`${key}.tls`, after.tls === 'platform', [before.tls ?? '∅', after.tls ?? '∅']),
  ]
}

function halves(base: Project, head: Project): Easing[] {
  const [before, after] = [base.repository ?? [], head.repository ?? []]
  const gone = before.some((half) => !after.includes(half)) || (before.length === 0 && after.length === 1)
  return gone && head.declared ? changed('repository', true, [told(before), told(after)]) : []
}

function elsewhere(base: Project, head: Project): Easing[] {
  const kinds = ['secrets', 'configMaps', 'services', 'serviceAccounts', 'images'] as const
  return kinds.flatMap((kind) => {
    const added = head.elsewhere[kind].filter((name) => !base.elsewhere[kind].includes(name))
    return added.length > 0 ? [easing(`elsewhere.${kind}`, told(base.elsewhere[kind]), told(head.elsewhere[kind]))] : []
  })
}

function changed(key: string, strict: boolean, [from, to]: [string, string]): Easing[] {
  return strict && from !== to ? [easing(key, from, to)] : []
}

function told(values: readonly string[]): string {
  return values.length > 0 ? values.join(', ') : '∅'
}

function easing(key: string, from: string, to: string): Easing {
  return { code: 'project-eased', key: `project.${key}`, from, to }
}

/** Rules that base answered and that head no longer asks; `leftOut` are those that a declared half puts elsewhere. */
export function unasked(
  base: readonly RuleResult[],
  head: readonly RuleResult[],
  leftOut: ReadonlySet<RuleId>,
): RuleId[] {
  const answered = new Set(base.filter(({ outcome }) => outcome === 'pass' || outcome === 'fail').map(({ id }) => id))
  const silent = ({ id, outcome, cause }: RuleResult) =>
    outcome === 'not-applicable' || cause === 'environment-class-missing' || (cause === 'hidden' && leftOut.has(id))
  return head.filter((result) => answered.has(result.id) && silent(result)).map(({ id }) => id)
}
