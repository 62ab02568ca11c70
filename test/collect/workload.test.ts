import { describe, expect, it } from 'vitest'
import { kubernetesFacts } from '../../src/collect/kubernetes.ts'
import type { Surroundings } from '../../src/collect/object.ts'
import { builds, collect, deployment, objects, of, project, surroundings, unseen } from './kubernetes.fixture.ts'

const container = '{ name: app, image: harbor.x.fr/p/app:1 }'
const template = `{ metadata: { labels: { app: web } }, spec: { containers: [${container}] } }`
const object = (kind: string, apiVersion: string, spec: string) =>
  `{ apiVersion: ${apiVersion}, kind: ${kind}, metadata: { name: web }, spec: ${spec} }`

describe('workloads', () => {
  it.each([
    ['Pod', object('Pod', 'v1', `{ containers: [${container}] }`), true, true],
    ['a Pod that ends', object('Pod', 'v1', `{ restartPolicy: Never, containers: [${container}] }`), false, true],
    ['Deployment without selector', object('Deployment', 'apps/v1', `{ template: ${template} }`), true, false],
    [
      'Deployment, empty selector',
      object('Deployment', 'apps/v1', `{ selector: {}, template: ${template} }`),
      true,
      false,
    ],
    [
      'StatefulSet',
      object('StatefulSet', 'apps/v1', `{ selector: { matchLabels: { app: web } }, template: ${template} }`),
      true,
      true,
    ],
    [
      'DaemonSet',
      object('DaemonSet', 'apps/v1', `{ selector: { matchLabels: { app: x } }, template: ${template} }`),
      true,
      false,
    ],
    [
      'ReplicaSet',
      object('ReplicaSet', 'apps/v1', `{ selector: { matchLabels: { app: web } }, template: ${template} }`),
      true,
      true,
    ],
    ['ReplicationController', object('ReplicationController', 'v1', `{ template: ${template} }`), true, true],
    [
      'DeploymentConfig',
      object('DeploymentConfig', 'apps.openshift.io/v1', `{ selector: { app: web }, template: ${template} }`),
      true,
      true,
    ],
    ['Job', object('Job', 'batch/v1', `{ template: ${template} }`), false, true],
    ['CronJob', object('CronJob', 'batch/v1', `{ jobTemplate: { spec: { template: ${template} } } }`), false, true],
    [
      'Rollout',
      object('Rollout', 'argoproj.io/v1alpha1', `{ selector: { matchLabels: { app: web } }, template: ${template} }`),
      true,
      true,
    ],
    ['Knative', object('Service', 'serving.knative.dev/v1', `{ template: ${template} }`), true, true],
  ])('%s', (_, yaml, longLived, selectorMatches) => {
    const facts = collect(yaml)
    const [workload] = of(facts, 'workload')
    expect(workload?.value).toMatchObject({ name: 'web', longLived, selectorMatches, harborImages: true })
    expect(of(facts, 'container').map(({ subject }) => subject)).toEqual([`${workload?.subject}:app`])
  })

  it.each([
    ['a Service', object('Service', 'v1', '{}')],
    ['a Deployment of someone else', object('Deployment', 'acme.io/v1', `{ template: ${template} }`)],
    [
      'what a controller owns',
      object('ReplicaSet', 'apps/v1', `{ template: ${template} }`).replace(
        'name: web }',
        'name: web, ownerReferences: [{ controller: true }] }',
      ),
    ],
    [
      'a test hook',
      object('Pod', 'v1', `{ containers: [${container}] }`).replace(
        'name: web }',
        'name: web, annotations: { helm.sh/hook: test } }',
      ),
    ],
  ])('%s is none', (_, yaml) => {
    expect(of(collect(yaml), 'workload')).toEqual([])
  })
})

describe('ownership', () => {
  const postgres = deployment('{ containers: [{ name: db, image: postgres:16 }] }', { name: 'db' })
  const both = `${deployment(`{ containers: [${container}] }`)}---\n${postgres}`
  it.each([
    ['built by name', builds({ any: true, images: [{ name: 'p/app', by: 'Dockerfile' }] }), [true, false]],
    ['nothing is built here', builds(), [true, true]],
    ['a build without a name', builds({ any: true, unnamed: true }), [true, false]],
    ['builds of other names', builds({ any: true, images: [{ name: 'tool', by: 'Dockerfile' }] }), [true, false]],
    ['the other half', builds({ here: false }), [true, true]],
  ])('%s', (_, built, own) => {
    expect(of(collect(both, { builds: built }), 'workload').map(({ value }) => value.own)).toEqual(own)
  })

  it("counts what comes from the developer's own registry, whatever else is built here by name", () => {
    const local = deployment('{ containers: [{ name: app, image: "localhost:5001/renamed:latest" }] }', {
      name: 'local',
    })
    const built = builds({ any: true, images: [{ name: 'p/app', by: 'Dockerfile' }] })
    const facts = of(collect(`${local}---\n${both}`, { builds: built }), 'workload')
    expect(facts.map(({ value }) => [value.name, value.own])).toEqual([
      ['local', true],
      ['web', true],
      ['db', false],
    ])
  })

  it('leaves subcharts out when nothing is built here', () => {
    const facts = kubernetesFacts(objects(both, { subchart: true }), surroundings())
    expect(of(facts, 'workload').map(({ value }) => value.own)).toEqual([false, false])
  })
})

describe('ServiceAccount', () => {
  const account =
    '{ apiVersion: v1, kind: ServiceAccount, metadata: { name: robot }, imagePullSecrets: [{ name: registry-pull-secret }] }'
  const robot = deployment(`{ serviceAccountName: robot, containers: [${container}] }`)
  const elsewhere = project({ elsewhere: { ...project().elsewhere, serviceAccounts: ['robot'] } })
  it.each<[string, string, Partial<Surroundings>, boolean | undefined]>([
    ['default', deployment(`{ containers: [${container}] }`), {}, true],
    ['in the render', `${robot}---\n${account}`, {}, true],
    ['elsewhere', robot, { project: elsewhere }, true],
    ['nowhere', robot, {}, false],
    ['hidden', robot, { hidden: unseen }, undefined],
  ])('%s', (_, yaml, over, found) => {
    expect(of(collect(yaml, over), 'workload')[0]?.value.serviceAccountFound).toBe(found)
  })

  it('gives its pull secrets to its pods', () => {
    const facts = collect(`${robot}---\n${account}`)
    expect(of(facts, 'workload')[0]?.value.pullSecrets).toEqual(['registry-pull-secret'])
    expect(of(facts, 'reference')[0]?.value).toMatchObject({ name: 'registry-pull-secret', via: 'pull', found: true })
  })
})

it('the Harbor of `registries` asks for no pull secret of the platform', () => {
  const facts = collect(deployment('{ containers: [{ name: app, image: registry.team.fr/app:1 }] }'), {
    project: project({ registries: ['registry.team.fr'] }),
  })
  expect(of(facts, 'workload')[0]?.value.harborImages).toBe(false)
  expect(of(facts, 'container')[0]?.value.image.harbor).toBe(true)
})

it('what is hidden cannot scale what nothing scales', () => {
  const job = object('Job', 'batch/v1', `{ template: ${template} }`)
  const web = deployment(`{ containers: [${container}] }`)
  const facts = of(collect(`${web}---\n${job}`, { hidden: unseen }), 'workload')
  expect(facts.map(({ value }) => [value.kind, value.autoscalers])).toEqual([
    ['Deployment', undefined],
    ['Job', []],
  ])
})
