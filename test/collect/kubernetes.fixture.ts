import { load, loadAll } from 'js-yaml'
import { kubernetesFacts } from '../../src/collect/kubernetes.ts'
import type { Builds, KubernetesObject, Rendered, Surroundings } from '../../src/collect/object.ts'
import type { AnyFact, Environment, Fact, FactKind, Message, Project } from '../../src/model.ts'

export function project(over: Partial<Project> = {}): Project {
  return {
    declared: false,
    name: '',
    language: null,
    repository: null,
    environments: [],
    cluster: { kind: 'openshift', kubernetes: null },
    registries: [],
    elsewhere: { secrets: [], configMaps: [], services: [], serviceAccounts: [], images: [] },
    users: null,
    data: { classification: null, personal: null },
    attestations: [],
    companions: [],
    ignore: [],
    ...over,
  }
}

export function builds(over: Partial<Builds> = {}): Builds {
  return { images: [], any: false, unnamed: false, here: true, ...over }
}

export function environment(over: Partial<Environment> = {}): Environment {
  return { name: 'default', class: null, declared: false, sources: [], ...over }
}

/** Why objects of the environment may be missing. */
export const unseen: Message = { code: 'helm-failed', chart: 'chart', problem: 'broken' }

export function surroundings(over: Partial<Surroundings> = {}): Surroundings {
  return {
    environment: environment(),
    project: project(),
    builds: builds(),
    dockerfiles: [],
    logs: { appenders: [], encoder: null },
    ...over,
  }
}

/** Objects of one file of several documents, as a folder of manifests gives them. */
export function objects(yaml: string, over: Partial<Rendered> = {}): Rendered[] {
  return (loadAll(yaml) as (KubernetesObject | null)[]).flatMap((object, document) =>
    object === null ? [] : [rendered(object, { document, ...over })],
  )
}

export function rendered(object: KubernetesObject, over: Partial<Rendered> = {}): Rendered {
  return {
    object,
    source: 'k8s',
    environment: 'default',
    at: { file: 'k8s/all.yaml' },
    document: 0,
    path: [],
    form: 'raw',
    subchart: false,
    generated: false,
    patches: [],
    ...over,
  }
}

export function collect(yaml: string, over: Partial<Surroundings> = {}): AnyFact[] {
  return kubernetesFacts(objects(yaml), surroundings(over))
}

export function of<K extends FactKind>(facts: AnyFact[], kind: K): Fact<K>[] {
  return facts.filter((fact): fact is AnyFact & Fact<K> => fact.kind === kind)
}

/** A Deployment `web` with label `app: web`: pod spec and pod labels are given as YAML of flow style. */
export function deployment(pod: string, over: { name?: string; labels?: string; spec?: string } = {}): string {
  const { name = 'web', labels = '{ app: web }', spec = '{}' } = over
  const object = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name },
    spec: {
      selector: { matchLabels: { app: name } },
      ...(load(spec) as object),
      template: { metadata: { labels: load(labels) }, spec: load(pod) },
    },
  }
  return `${JSON.stringify(object)}\n`
}
