import { readYaml } from '../lib/yaml.ts'
import { list, record, records, string } from './reading.ts'
import { isAtLeast } from './versions.ts'

/** What one version of Kubernetes says of an API version. */
export interface ApiState {
  /** served | deprecated | removed */
  state: string
  /** The API version that replaces it, `''` when none does or none is needed. */
  replacement: string
}
export type ApiVersions = (apiVersion: string, kind: string) => ApiState

const served: ApiState = { state: 'served', replacement: '' }

/** Reads the text of `rules/data/kubernetes-apis.yaml` for one version, `1.33`. The file is ours: a broken one throws. */
export function readApiVersions(text: string, version: string): ApiVersions {
  const { documents, problems } = readYaml(text, 'core')
  if (problems.length > 0) throw new Error(`kubernetes apis: ${problems[0]?.reason}`)
  const entries = records(record(documents[0])['apis']).map(({ item }) => ({
    api: string(item['api']),
    kinds: list(item['kinds']).map(string),
    since: string(item['since']),
    gone: string(item['gone']),
    replacement: string(item['use']),
  }))
  return (apiVersion, kind) => {
    const entry = entries.find(({ api, kinds }) => api === apiVersion && (kinds.length === 0 || kinds.includes(kind)))
    if (entry === undefined) return served
    const { since, gone, replacement } = entry
    if (gone !== '' && isAtLeast(version, gone)) return { state: 'removed', replacement }
    return isAtLeast(version, since) ? { state: 'deprecated', replacement } : served
  }
}
