import type { AnyFact, Environment, Fact } from '../model.ts'
import type { Entry, Holder } from './entries.ts'
import { vaultEntries } from './external-secrets.ts'
import type { Rendered } from './object.ts'
import { isRecord, scalar, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { makeFact, type Path, subjectOf } from './subject.ts'

type Use = { type: string; name: string; path: Path; subject: string; rendered: Rendered }

/** Buckets, databases and entries of vaults that one environment uses, before environments are compared. A short name is the namespace's own. */
export function resourceFacts(scene: Scene, holders: readonly Holder[]): Fact<'sharedResource'>[] {
  const entries = vaultEntries(scene).map((one) => ({ ...one, type: 'vault-path', subject: subjectOf(one.rendered) }))
  const { memory } = scene
  const uses = [
    ...holders.flatMap((holder) => memory.once(holder, 'resources', () => inHolder(holder))),
    ...scene.objects.flatMap((rendered) => memory.once(rendered, 'resources', () => inObject(rendered))),
    ...entries,
  ]
  const facts = uses.map(({ type, name, path, subject, rendered }) =>
    makeFact('sharedResource', rendered, {
      subject: `${subject}[${name}]`,
      path,
      value: { type, name, sharedWith: [] },
    }),
  )
  return facts.filter((fact) => fact.kind === 'sharedResource')
}

const sizeLimit = 64 * 1024
const address =
  /(?:jdbc:)?(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|valkeys?|amqps?|sqlserver)(?:\+\w+)?:\/\/(?:[^\s@/"']*@)?([\w.-]+)(?::\d+)?(\/[\w.-]*)?/gi
const bucketKey = /(?:^|[_.-])bucket(?:[_.-]?name)?$|bucketName$/i
const hostKey = /^(.*?)(?:_)?(?:HOST|HOSTNAME|SERVER)$/i
const storeKey =
  /(?:^|_)(?:database|db|datasource|postgres(?:ql)?|pg|mysql|mariadb|mongo(?:db)?|redis|rabbit(?:mq)?|amqp)(?=_|host|$)/i

function inHolder({ rendered, subject, entries }: Holder): Use[] {
  return entries.flatMap((entry) => {
    const text = scalar(entry.value).trim()
    const use = (type: string) => (name: string) => ({ type, name, path: entry.path, subject, rendered })
    const named = bucketKey.test(entry.name) && /^[a-z0-9][a-z0-9.-]{2,62}$/.test(text) ? [text] : []
    return [
      ...databasesOf(entry, text, entries).map(use('database')),
      ...[...named, ...bucketsOf(text)].map(use('bucket')),
    ]
  })
}

/** `host/name` of the databases outside the namespace that a setting names, without user nor password. */
function databasesOf({ name }: Entry, text: string, entries: readonly Entry[]): string[] {
  const written = text.includes('://') && text.length <= sizeLimit ? [...text.matchAll(address)] : []
  const found = written.flatMap(([, host = '', path = '']) => (isOutside(host) ? [`${host}${path}`] : []))
  if (found.length > 0 || !storeKey.test(name) || !isOutside(text)) return found
  const prefix = hostKey.exec(name)?.[1]
  if (prefix === undefined) return []
  const base = entries.find((one) =>
    [`${prefix}_NAME`, `${prefix}_DATABASE`, `${prefix}DATABASE`, `${prefix}_DB`].includes(one.name.toUpperCase()),
  )
  return [base === undefined ? text : `${text}/${scalar(base.value)}`]
}

/** A name of a Service is resolved in its own namespace, which each environment has. */
function isOutside(host: string): boolean {
  return /^[\w-]+(?:\.[\w-]+)+$/.test(host) && !/\.svc(?:\.|$)|\.local$|^127\./.test(host)
}

function bucketsOf(text: string): string[] {
  if (!text.includes('s3://') || text.length > sizeLimit) return []
  return [...text.matchAll(/\bs3:\/\/([a-z0-9][a-z0-9.-]{2,62})/g)].map((match) => match[1] ?? '')
}

const settings = new Set(['ConfigMap', 'Secret', 'SopsSecret', 'CustomResourceDefinition', 'Deployment', 'StatefulSet'])
const depthLimit = 20

/** Buckets that operators are given: `destinationPath: s3://…`, `bucket: …`. */
function inObject(rendered: Rendered): Use[] {
  const { object } = rendered
  if (settings.has(object.kind)) return []
  const found: Use[] = []
  const walk = (value: unknown, path: Path): void => {
    if (path.length > depthLimit || typeof value !== 'object' || value === null) return
    for (const [key, item] of Object.entries(value)) {
      const own = [...path, Array.isArray(value) ? Number(key) : key]
      const text = typeof item === 'string' ? item : ''
      const names = bucketKey.test(key) && /^[a-z0-9.-]{3,63}$/.test(text) ? [text] : bucketsOf(text)
      for (const name of names) found.push({ type: 'bucket', name, path: own, subject: subjectOf(rendered), rendered })
      walk(item, own)
    }
  }
  walk(isRecord(object.spec ?? null) ? object.spec : null, ['spec'])
  return found
}

/** What production shares with each environment that is not production; nothing when production is alone. */
export function isolationOfProduction(
  facts: readonly AnyFact[],
  environments: readonly Environment[],
): Fact<'sharedResource'>[] {
  const production = environments.filter((one) => one.class === 'production')
  const others = environments.filter((one) => one.class === 'sandbox' || one.class === 'prod-like')
  if (others.length === 0) return []
  const uses = facts.flatMap(useOf)
  const unread = others.find(({ name }) => !renders(facts, name))
  return production.flatMap(({ name: environment }) => {
    const own = uses.filter((one) => one.environment === environment)
    const compared = own.map((one) => compare(one, uses, others))
    const shared = compared.filter(({ value }) => (value.sharedWith ?? []).length > 0)
    return unread === undefined ? [...compared, whole(environment)] : [...shared, unknown(environment, unread.name)]
  })
}

function renders(facts: readonly AnyFact[], environment: string): boolean {
  return facts.some(
    (fact) => fact.kind === 'environment' && fact.environment === environment && fact.value.rendered === true,
  )
}

function whole(environment: string): Fact<'sharedResource'> {
  return {
    kind: 'sharedResource',
    subject: 'project',
    environment,
    at: { file: '' },
    value: { type: '', name: '', sharedWith: [] },
  }
}

function unknown(environment: string, other: string): Fact<'sharedResource'> {
  return {
    ...whole(environment),
    value: { type: '', name: '', sharedWith: undefined },
    doubts: { sharedWith: { code: 'environment-not-rendered', environment: other } },
  }
}

/** Hosts, paths of Vault and recipients of SOPS as resources too. */
function useOf(fact: AnyFact): Fact<'sharedResource'>[] {
  if (fact.kind === 'sharedResource') return [fact]
  const { subject, source, environment, at, origin } = fact
  const common = {
    kind: 'sharedResource',
    subject,
    at,
    ...(source === undefined ? {} : { source }),
    ...(environment === undefined ? {} : { environment }),
    ...(origin === undefined ? {} : { origin }),
  } as const
  const of = (type: string, name: string): Fact<'sharedResource'>[] =>
    name === '' ? [] : [{ ...common, value: { type, name, sharedWith: [] } }]
  if (fact.kind === 'exposedHost') return of('host', fact.value.host)
  if (fact.kind === 'vaultSecret')
    return of('vault-path', string(fact.value.path) && `${fact.value.mount}/${fact.value.path}`)
  if (fact.kind === 'sopsSecret') return of('age-recipient', fact.value.ageRecipients.toSorted().join(' '))
  return []
}

function compare(
  use: Fact<'sharedResource'>,
  uses: readonly Fact<'sharedResource'>[],
  others: readonly Environment[],
): Fact<'sharedResource'> {
  const { type, name } = use.value
  const there = uses.filter((one) => one.value.type === type && others.some((other) => other.name === one.environment))
  if (type !== 'age-recipient') {
    const same = there.filter((one) => one.value.name === name).map(({ environment }) => environment ?? '')
    return { ...use, value: { type, name, sharedWith: [...new Set(same)] } }
  }
  const keys = name.split(' ')
  const foreign = new Set(there.flatMap((one) => one.value.name.split(' ')))
  const open = keys.every((key) => foreign.has(key))
  const holders = there.filter((one) => keys.some((key) => one.value.name.split(' ').includes(key)))
  const sharedWith = open ? [...new Set(holders.map(({ environment }) => environment ?? ''))] : []
  return { ...use, value: { type, name: use.subject, sharedWith } }
}
