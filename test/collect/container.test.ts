import { describe, expect, it } from 'vitest'
import type { EffectiveSecurity } from '../../src/model.ts'
import { builds, collect, deployment, of } from './kubernetes.fixture.ts'

const withSecurity = (pod: string, container: string) =>
  of(
    collect(
      deployment(
        `{ securityContext: ${pod}, containers: [{ name: app, image: a.fr/a:1, securityContext: ${container} }] }`,
      ),
    ),
    'container',
  )[0]?.value.security

describe('effective security', () => {
  it.each<[string, string, string, Partial<EffectiveSecurity>]>([
    ['the container overrides', '{ runAsNonRoot: true }', '{ runAsNonRoot: false }', { runAsNonRoot: false }],
    ['the pod is inherited', '{ runAsNonRoot: true, runAsUser: 5 }', '{}', { runAsNonRoot: true, runAsUser: 5 }],
    ['null is no value', '{ runAsUser: 5 }', '{ runAsUser: null }', { runAsUser: 5 }],
    ['null contexts', 'null', 'null', {}],
    ['wrong types', 'root', '[1]', {}],
    ['read-only exists on containers', '{ readOnlyRootFilesystem: true, privileged: true }', '{}', {}],
    ['seccomp of the pod', '{ seccompProfile: { type: RuntimeDefault } }', '{}', { seccomp: 'RuntimeDefault' }],
    [
      'seccomp of the container',
      '{ seccompProfile: { type: RuntimeDefault } }',
      '{ seccompProfile: { type: Unconfined } }',
      { seccomp: 'Unconfined' },
    ],
    [
      'capabilities',
      '{}',
      '{ capabilities: { add: [NET_ADMIN], drop: [ALL] } }',
      { capabilitiesAdded: ['NET_ADMIN'], capabilitiesDropped: ['ALL'] },
    ],
  ])('%s', (_, pod, container, expected) => {
    expect(withSecurity(pod, container)).toEqual({ capabilitiesAdded: [], capabilitiesDropped: [], ...expected })
  })
})

describe('containers', () => {
  const pod = `{
    volumes: [{ name: tmp, emptyDir: {} }, { name: conf, configMap: { name: c } }],
    initContainers: [{ name: once, image: a.fr/a:1 }, { name: proxy, image: a.fr/a:1, restartPolicy: Always }],
    containers: [
      { name: app, image: a.fr/a:1, imagePullPolicy: Always, env: [{ name: A, value: secret }],
        resources: { limits: { cpu: 0.5, memory: 1Gi }, requests: { cpu: 100m, memory: null } },
        livenessProbe: { httpGet: { path: /live, port: http } }, readinessProbe: { exec: { command: [a] } },
        volumeMounts: [{ name: tmp, mountPath: /tmp }, { name: conf, mountPath: /etc }] },
      { name: side, image: a.fr/a:1, volumeMounts: [{ name: conf, mountPath: /etc }] }] }`
  const facts = collect(deployment(pod))
  const values = new Map(of(facts, 'container').map(({ value }) => [value.name, value]))

  it('reads what is written', () => {
    expect(values.get('app')).toMatchObject({
      limits: { cpu: '0.5', memory: '1Gi' },
      requests: { cpu: '100m' },
      probes: [
        { role: 'liveness', handler: 'httpGet', path: '/live', port: 'http' },
        { role: 'readiness', handler: 'exec', path: '', port: '' },
      ],
      env: ['A'],
      configured: true,
      imagePullPolicy: 'Always',
      writableMounts: ['/tmp'],
    })
    expect(JSON.stringify(facts)).not.toContain('secret"')
  })

  it.each([
    ['once', true, false, false],
    ['proxy', false, true, false],
    ['side', false, false, true],
  ])('%s: init %s, sidecar %s, configured %s', (name, init, sidecar, configured) => {
    expect(values.get(name)).toMatchObject({ init, sidecar, configured })
  })

  it('has one security context for the pod and one per container', () => {
    expect(of(facts, 'securityContext').map(({ subject }) => subject)).toEqual([
      'Deployment/web',
      'Deployment/web:app',
      'Deployment/web:side',
      'Deployment/web:once',
      'Deployment/web:proxy',
    ])
  })

  it('says why a build is not known', () => {
    const [fact] = of(collect(deployment(pod), { builds: builds({ here: false }) }), 'container')
    expect(fact?.doubts?.['image.builtBy']).toMatchObject({ code: 'builds-elsewhere' })
  })

  it('leads to the line of each field, best place first', () => {
    const origin = of(facts, 'container')[0]?.origin
    expect(origin?.path).toEqual(['spec', 'template', 'spec', 'containers', 0])
    expect(origin?.fields?.()['security.runAsUser']).toEqual([
      ['spec', 'template', 'spec', 'containers', 0, 'securityContext', 'runAsUser'],
      ['spec', 'template', 'spec', 'securityContext', 'runAsUser'],
    ])
  })
})

describe('ports', () => {
  const ports = (container: string) =>
    of(collect(deployment(`{ containers: [{ name: app, image: a.fr/a:1, ${container} }] }`)), 'port').map((fact) => [
      fact.subject,
      fact.value.number,
      fact.value.origin,
    ])
  it.each([
    ['listed', 'ports: [{ containerPort: 80 }]', [['80', 80, 'container']]],
    ['digits', 'ports: [{ containerPort: "80" }]', [['80', 80, 'container']]],
    ['a probe of its own', 'livenessProbe: { tcpSocket: { port: 81 } }', [['81', 81, 'probe']]],
    [
      'a probe of a listed port',
      'ports: [{ name: http, containerPort: 80 }], livenessProbe: { httpGet: { port: http } }',
      [['80', 80, 'container']],
    ],
    ['a name that is not listed', 'livenessProbe: { httpGet: { port: http } }', [['http', undefined, 'probe']]],
    ['nonsense', 'ports: { containerPort: 80 }, livenessProbe: [1]', []],
  ])('%s', (_, container, expected) => {
    expect(ports(container)).toEqual(expected.map(([entry, ...rest]) => [`Deployment/web:app[${entry}]`, ...rest]))
  })
})
