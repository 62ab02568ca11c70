import { readFileSync } from 'node:fs'
import type { AnyFact, Environment, Fact, FactKind, SourceDefinition, Tree } from '../../src/model.ts'
import { createCache } from '../../src/collect/cache.ts'
import { checked, render, type RenderOptions } from '../../src/collect/render.ts'
import { memoryTree } from '../../src/lib/tree.ts'
import { findTools, type Tools } from '../../src/lib/tools.ts'
import { undeclared } from './support.ts'

/** The real programs, as palier finds them. */
export const tools: Tools = await findTools(process.env)
export const noTools: Tools = { git: null, helm: null, kustomize: null, kubeconform: null }

export const deployment = (name: string, spec = '') =>
  `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  replicas: 1
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      containers:
        - name: web
          image: registry.example.org/web:1.0
${spec}`

const kubernetesApis = readFileSync('rules/data/kubernetes-apis.yaml', 'utf8')

export const chart = (name: string, more = '') => `apiVersion: v2\nname: ${name}\nversion: 0.1.0\n${more}`

/** Renders one environment `production` of a tree in memory, without schemas unless given. */
export async function renderOne(
  files: Readonly<Record<string, string>>,
  sources: SourceDefinition[],
  more: Partial<RenderOptions> & { links?: Readonly<Record<string, string>> } = {},
) {
  const tree = memoryTree(files, { links: more.links ?? {} })
  const environment: Environment = { name: 'production', class: 'production', declared: true, sources }
  const result = await renderIn(tree, [environment], more)
  return { tree, ...result }
}

/** Without schemas. */
export function renderOptions(): RenderOptions {
  return { project: undeclared, tools, cache: createCache(), schemas: null, kubernetesApis }
}

export async function renderIn(tree: Tree, environments: readonly Environment[], more: Partial<RenderOptions> = {}) {
  return checked(await render(tree, environments, { ...renderOptions(), ...more }))
}

export function ofKind<K extends FactKind>(facts: readonly AnyFact[], kind: K): Fact<K>[] {
  return facts.filter((fact) => fact.kind === kind) as Fact<K>[]
}

/** Blind spots as `code fault`, those about schemas left out. */
export function blindness(blindSpots: Awaited<ReturnType<typeof checked>>['blindSpots']): string[] {
  return blindSpots
    .filter(({ cause }) => !/kubeconform|schemas/.test(cause.code))
    .map(({ cause, fault }) => `${cause.code} ${fault}`)
}
