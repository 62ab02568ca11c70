import type { AnyFact, Environment, Fact, Location, Tree } from '../model.ts'
import type { Holder } from './entries.ts'
import { isLeftOut } from './paths.ts'
import { at, list, record, records, string } from './reading.ts'
import type { Rendered } from './object.ts'
import type { Scene } from './scene.ts'
import { isFilled, isSignIn, signInOfFile, turnsSignInOff } from './sign-in-names.ts'
import { makeFact, type Path } from './subject.ts'
import { textOf } from './text-file.ts'
import type { ChartValues } from './values-leaves.ts'

interface Found {
  rendered: Rendered
  setting: string
  path: Path
}

/** The first setting in an environment that leaves sign-in to an identity provider; nothing where there is none. */
export function signInFacts(scene: Scene, holders: readonly Holder[]): AnyFact[] {
  const found = holders.flatMap(inHolder)[0] ?? scene.objects.flatMap(inSecret)[0]
  if (found === undefined) return []
  const { rendered, setting, path } = found
  return [makeFact('signIn', rendered, { subject: 'project', path, value: { setting } })]
}

/** Containers of an identity provider itself are passed over. */
function inHolder({ rendered, entries, container }: Holder): Found[] {
  const image = string(container?.node['image'])
  if (/keycloak|(?:^|\/)dex[:@]|authelia|mock/.test(image)) return []
  if (entries.some(({ name, value }) => turnsSignInOff(name, value))) return []
  const written = entries.flatMap(({ name, value, secret, path }) => {
    const named = isSignIn(name) && (secret !== '' || isFilled(value) || path.at(-1) !== 'value')
    const setting = named ? name : string(value).includes('\n') ? signInOfFile(string(value)) : undefined
    return setting === undefined ? [] : [{ rendered, setting, path }]
  })
  const options = list(container?.node['args']).flatMap((word, index) => {
    const name = /^--?([a-z][\w-]+)(?:=\S|$)/.exec(string(word))?.[1] ?? ''
    return isSignIn(name) ? [{ rendered, setting: `--${name}`, path: [...(container?.path ?? []), 'args', index] }] : []
  })
  return [...written, ...options]
}

/** Keys of Secrets and of SopsSecrets are names of variables. */
function inSecret(rendered: Rendered): Found[] {
  const { object } = rendered
  if (object.kind !== 'Secret' && object.kind !== 'SopsSecret') return []
  const templates = records(at(object, 'spec', 'secretTemplates')).map(({ item, index }) => ({
    holder: item,
    path: ['spec', 'secretTemplates', index] as Path,
  }))
  return [{ holder: object, path: [] as Path }, ...templates].flatMap(({ holder, path }) =>
    ['data', 'stringData'].flatMap((field) =>
      Object.keys(record(holder[field]))
        .filter(isSignIn)
        .map((setting) => ({ rendered, setting, path: [...path, field, setting] })),
    ),
  )
}

export interface SignInSources {
  environments: readonly Environment[]
  /** Facts of all environments. */
  cluster: readonly AnyFact[]
  values: readonly ChartValues[]
}

/** For each environment that shows none: what its values or the application's own settings say, else that nothing does. */
export async function otherSignIns(
  tree: Tree,
  { environments, cluster, values }: SignInSources,
): Promise<Fact<'signIn'>[]> {
  const seen = new Set(cluster.flatMap((fact) => (fact.kind === 'signIn' ? [fact.environment] : [])))
  const lacking = environments.filter(({ name }) => !seen.has(name))
  const own = lacking.length === 0 ? null : await inSettings(tree)
  return lacking.map(({ name }): Fact<'signIn'> => {
    const common = { kind: 'signIn', subject: 'project', environment: name } as const
    const value = values.filter(({ environment }) => environment === name).flatMap(inValues)[0]
    if (value !== undefined) return { ...common, ...value }
    if (own !== null) return { ...common, at: own.at, value: { setting: own.setting } }
    return { ...common, at: { file: '' }, value: { setting: '' } }
  })
}

/** Values below something that is turned off, or of an identity provider that the chart brings, count for nothing. */
function inValues({ leaves }: ChartValues): Pick<Fact<'signIn'>, 'at' | 'origin' | 'value'>[] {
  const off = leaves
    .filter(({ name, value }) => name === 'enabled' && value === false)
    .map(({ path }) => path.slice(0, -1))
  const isOff = (path: Path) => off.some((parent) => parent.every((key, index) => path[index] === key))
  return leaves.flatMap(({ file, path, name, value }) => {
    const setting = isSignIn(name) ? name : path.filter((key) => typeof key === 'string').join('.')
    if (path[0] === 'keycloak' || !isSignIn(setting) || !isFilled(value) || isOff(path)) return []
    return [{ at: { file }, origin: { document: 0, path, form: 'raw' as const }, value: { setting } }]
  })
}

const settingsFile = /(?:^|\/)(?:application|bootstrap)(?:[-.][\w-]+)?\.(?:ya?ml|properties)$/
const leftOut =
  /(?:^|\/)(?:src\/test|tests?|__tests__|fixtures|examples?|samples|docs|target|dist)\/|[-.](?:dev|local|test)\./

async function inSettings(tree: Tree): Promise<{ at: Location; setting: string } | null> {
  const files = tree.files.filter((file) => settingsFile.test(file) && !leftOut.test(file) && !isLeftOut(file))
  await tree.load(files)
  for (const file of files) {
    const text = await textOf(tree, file)
    const setting = signInOfFile(text)
    if (setting === undefined) continue
    const line = text.split('\n').findIndex((one) => one.includes(setting)) + 1
    return { at: { file, line: Math.max(1, line) }, setting }
  }
  return null
}
