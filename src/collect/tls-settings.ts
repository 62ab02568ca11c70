import type { AnyFact, Fact, TlsSetting } from '../model.ts'
import type { Entry, Holder } from './entries.ts'
import type { ContainerNode } from './pods.ts'
import { list, record, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { shellCommands, unwrap } from './shell.ts'
import { makeFact, type Path } from './subject.ts'
import { templatedSecrets } from './templated-secrets.ts'
import { unverifiedBy, unverifiedOptions } from './unverified-commands.ts'
import { stopsVerification, unverifiedIn } from './unverified-names.ts'
import type { ChartValues } from './values-leaves.ts'
import type { ReadWorkload } from './workload.ts'

interface Found {
  /** The variable or the key that holds it, `''` for a command. */
  holder: string
  setting: string
  path: Path
}

/** What in containers, ConfigMaps and templates of Secrets stops the verification of certificates; where one has nothing, that. */
export function tlsSettingFacts(scene: Scene, holders: readonly Holder[]): AnyFact[] {
  const all = [...holders, ...templatedSecrets(scene)]
  return all.flatMap((holder) => scene.memory.once(holder, 'tls', () => inHolder(holder)))
}

function inHolder({ rendered, subject, place, path, entries, container }: Holder): AnyFact[] {
  const found = [...entries.flatMap(inEntry), ...(container === undefined ? [] : inCommand(container))]
  const all = found.length > 0 ? distinct(found) : [{ holder: '', setting: '', path }]
  return all.map((one) =>
    makeFact('tlsSetting', rendered, {
      subject: one.setting === '' ? subject : `${subject}[${one.holder || one.setting}]`,
      path: one.path,
      within: one.setting,
      value: valueOf(one.setting, place),
    }),
  )
}

/** What annotations of pods ask of those who complete them: Vault's agent, a mesh. */
export function annotationTlsFacts(workloads: readonly ReadWorkload[]): AnyFact[] {
  return workloads.flatMap(({ pods, subject }) => {
    const path = [...pods.template, 'metadata', 'annotations']
    return Object.entries(record(pods.rendered.object, ...path))
      .filter(([name, value]) => stopsVerification(name, value))
      .map(([name]) =>
        makeFact('tlsSetting', pods.rendered, {
          subject: `${subject}[${name}]`,
          path: [...path, name],
          value: valueOf(name, 'annotation'),
        }),
      )
  })
}

function valueOf(setting: string, place: string): TlsSetting {
  return { setting, place, disablesVerification: setting !== '' }
}

function distinct(found: readonly Found[]): Found[] {
  return [...new Map(found.map((one) => [one.holder || one.setting, one])).values()]
}

function inEntry({ name, value, path }: Entry): Found[] {
  if (stopsVerification(name, value)) return [{ holder: name, setting: name, path }]
  const text = string(value)
  const settings = isScript(name, text) ? shellCommands(text).flatMap(unverifiedBy) : settingsIn(name, text)
  return settings.slice(0, 1).map((setting) => ({ holder: name, setting, path }))
}

function settingsIn(name: string, text: string): string[] {
  const options = unverifiedOptions(name, text).map((option) => `${name}: ${option}`)
  return [...options, ...unverifiedIn(text).map((one) => one.name)]
}

function isScript(name: string, text: string): boolean {
  return /\.(?:ba)?sh$/.test(name) || text.startsWith('#!')
}

function inCommand({ node, path }: ContainerNode): Found[] {
  const key = node['args'] === undefined ? 'command' : 'args'
  const words = ['command', 'args'].flatMap((one) => list(node[one]).map(string))
  const commands = unwrap(node['command'] === undefined ? ['entrypoint', ...words] : words)
  return commands.flatMap(unverifiedBy).map((setting) => {
    const index = list(node[key]).findIndex((word) => string(word) !== '' && setting.endsWith(string(word)))
    return {
      holder: '',
      setting: setting.replace(/^entrypoint /, ''),
      path: [...path, key, ...(index < 0 ? [] : [index])],
    }
  })
}

/** The same in the values of charts. */
export function valuesTlsSettings(values: readonly ChartValues[]): Fact<'tlsSetting'>[] {
  return values.flatMap(({ source, environment, files, leaves }) => {
    const common = { kind: 'tlsSetting', source, environment } as const
    const found = leaves.flatMap(({ file, path, name, value }): Fact<'tlsSetting'>[] => {
      const [setting] = stopsVerification(name, value) ? [name] : settingsIn(name, string(value))
      if (setting === undefined) return []
      const origin = { document: 0, path, form: 'raw' } as const
      return [
        { ...common, subject: `${file}[${path.join('.')}]`, at: { file }, origin, value: valueOf(setting, 'values') },
      ]
    })
    const nothing = files
      .slice(-1)
      .map((file) => ({ ...common, subject: file, at: { file, line: 1 }, value: valueOf('', 'values') }))
    return found.length > 0 ? found : nothing
  })
}
