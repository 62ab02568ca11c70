import type { AnyFact, BlindSpot, Environment, Fact, FactKind, Message } from '../model.ts'
import { podKinds } from './elsewhere.ts'
import type { Broken, Outcome } from './outcome.ts'

/** All that a source gives when it renders, and hides when it does not. */
export const renderedKinds: FactKind[] = [
  'manifest',
  'validation',
  ...podKinds,
  'alerting',
  'dashboard',
  'secret',
  'sopsSecret',
  'vaultSecret',
  'authorization',
]

/** Facts about rendering itself, and what it hides, in one environment. */
export function renderFacts(
  environment: Environment,
  outcomes: readonly Outcome[],
): { facts: AnyFact[]; blindSpots: BlindSpot[] } {
  const sources = outcomes.filter(({ type, failure }) => type !== 'manifests' || failure !== null)
  const broken = outcomes.flatMap((outcome) => outcome.broken.map((one) => ({ one, outcome })))
  const facts: AnyFact[] = [
    environmentFact(environment, outcomes),
    ...sources.map((outcome) => sourceFact(outcome, environment.name)),
    ...broken.flatMap(({ one, outcome }) =>
      one.fault ? [brokenFact(one, { outcome, environment: environment.name })] : [],
    ),
  ]
  const failed = outcomes.flatMap(({ failure, path }) => {
    const kinds = failure === null ? [] : [...(failure.hides ?? renderedKinds)]
    return failure === null || kinds.length === 0
      ? []
      : [{ kinds, environment: environment.name, source: path, ...spot(failure) }]
  })
  const unread = broken.map(({ one, outcome }) => {
    const kinds = one.fault ? renderedKinds.filter((kind) => kind !== 'manifest') : renderedKinds
    return { kinds, environment: environment.name, source: outcome.path, ...spot(one) }
  })
  return { facts, blindSpots: [...failed, ...unread] }
}

const spot = ({ at, cause, fault }: Pick<BlindSpot, 'at' | 'cause' | 'fault'>) => ({ at, cause, fault })

function sourceFact({ type, path, at, failure }: Outcome, environment: string): Fact<'source'> {
  const fact = { kind: 'source', subject: path, source: path, environment, at: failure?.at ?? at } as const
  const value = { type, path, problem: '', reason: '', place: '', detail: '', missing: failure?.missing === true }
  if (failure === null) return { ...fact, value: { ...value, rendered: true } }
  const { problem, stumble } = failure
  if (failure.fault) return { ...fact, value: { ...value, problem, ...stumble, rendered: false } }
  return {
    ...fact,
    value: { ...value, rendered: undefined },
    doubts: { rendered: failure.cause },
  }
}

function environmentFact(environment: Environment, outcomes: readonly Outcome[]): Fact<'environment'> {
  const { name, declared } = environment
  const failures = outcomes.flatMap(({ failure, broken }) => [...(failure === null ? [] : [failure]), ...broken])
  const doubt: Message | undefined = failures.find((one) => !one.fault)?.cause
  const isBroken = failures.some((one) => one.fault) || outcomes.length === 0
  const rendered = isBroken ? false : doubt === undefined ? true : undefined
  const at = failures[0]?.at ?? outcomes[0]?.at ?? { file: '.palier.yml' }
  return {
    kind: 'environment',
    subject: name,
    environment: name,
    at,
    value: { name, class: environment.class ?? '', declared, rendered, exposure: environment.exposure ?? '' },
    ...(rendered === undefined && doubt !== undefined && { doubts: { rendered: doubt } }),
  }
}

function brokenFact(
  { at, document, problem }: Broken,
  { outcome, environment }: { outcome: Outcome; environment: string },
): Fact<'manifest'> {
  const nothing = {
    apiVersion: '',
    apiState: '',
    apiReplacement: '',
    kind: '',
    name: '',
    namespace: '',
    clusterScoped: false,
  }
  return {
    kind: 'manifest',
    subject: document === 0 ? at.file : `${at.file}[${document}]`,
    source: outcome.path,
    environment,
    at,
    ...(at.line === undefined && outcome.type === 'manifests' && { origin: { document, path: [], form: 'raw' } }),
    value: { ...nothing, parses: false, nameValid: true, invalidQuantities: [], problem },
  }
}
