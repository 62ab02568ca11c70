import { expect, test } from 'vitest'
import { kubernetesFacts } from '../../src/collect/kubernetes.ts'
import { createMemory } from '../../src/collect/memory.ts'
import type { Rendered, Surroundings } from '../../src/collect/object.ts'
import { deployment, environment, objects, of, project, surroundings } from './kubernetes.fixture.ts'

const workload = deployment(
  `{ containers: [{ name: main, image: shop/web:1.2, env: [{ name: DB_PASSWORD, value: kX9-secret }],
     ports: [{ containerPort: 8080 }] }] }`,
)
const service = `apiVersion: v1\nkind: Service\nmetadata: { name: web }\nspec: { selector: { app: web }, ports: [{ port: 80, targetPort: 8080 }] }`

/** Two revisions of one environment, read one after the other by one run: their documents are parsed once. */
function twice(base: readonly Rendered[], head: readonly Rendered[], around: Partial<Surroundings> = {}) {
  const memory = createMemory()
  const facts = (from: readonly Rendered[], over: Partial<Surroundings>) =>
    kubernetesFacts(
      from.map((one) => ({ ...one })),
      surroundings({ memory, ...over }),
    )
  return [facts(base, {}), facts(head, around)] as const
}

test.each(['credential', 'port', 'securityContext', 'tlsSetting', 'remoteAccess'] as const)(
  'an object of two revisions gives both the same %s facts',
  (kind) => {
    const both = objects(`${workload}---\n${service}`)
    const [base, head] = twice(both, both)
    expect(of(base, kind).length).toBeGreaterThan(0)
    for (const [index, fact] of of(head, kind).entries()) expect(fact).toBe(of(base, kind)[index])
  },
)

test('what stands around an object is read anew', () => {
  const all = objects(`${workload}---\n${service}`)
  const [base, head] = twice(all, all.slice(0, 1))
  const services = (facts: typeof base) => of(facts, 'securityContext')[0]?.value.workload.services
  expect(services(base)).toEqual(['web'])
  expect(services(head)).toEqual([])
})

test.each<[string, Partial<Rendered>]>([
  ['in another environment', { environment: 'production' }],
  ['from another source', { source: 'chart' }],
  ['from another file', { at: { file: 'other.yaml' } }],
  ['in another document', { document: 3 }],
  ['elsewhere in a list', { path: ['items', 1] }],
  ['with another patch', { patches: ['overlay/patch.yaml'] }],
  ['from a template', { form: 'template' }],
])('the same object %s has facts of its own', (_, over) => {
  const one = objects(workload)
  const other = one.map((rendered) => ({ ...rendered, ...over }))
  const [base, head] = twice(one, other, { environment: environment(), project: project() })
  const alone = kubernetesFacts(other, surroundings())
  expect(JSON.stringify(head)).toBe(JSON.stringify(alone))
  expect(of(head, 'port')[0]).not.toBe(of(base, 'port')[0])
})

test('facts are the same with a memory as without', () => {
  const all = objects(`${workload}---\n${service}`)
  const [, head] = twice(all, all)
  expect(JSON.stringify(head)).toBe(JSON.stringify(kubernetesFacts(all, surroundings())))
})
