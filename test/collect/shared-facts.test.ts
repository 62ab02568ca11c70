import { expect, test } from 'vitest'
import { shareFacts } from '../../src/collect/shared-facts.ts'
import type { AnyFact, Collection } from '../../src/model.ts'

const port = (subject: string, value: object) =>
  ({
    kind: 'port',
    subject,
    source: '.',
    environment: 'production',
    at: { file: 'a.yaml' },
    value,
  }) as unknown as AnyFact
const collection = (...facts: AnyFact[]) => ({ facts }) as unknown as Collection

test('head has base’s own fact wherever both show the same one, in its own order', () => {
  const base = collection(port('a', { number: '80', list: ['x'] }), port('b', { number: '80' }))
  const changed = port('b', { number: '81' })
  const head = collection(changed, port('c', { number: '80' }), port('a', { number: '80', list: ['x'] }))
  const { facts } = shareFacts(base, head)
  expect(facts).toEqual(head.facts)
  expect(facts.map((fact) => base.facts.indexOf(fact))).toEqual([-1, -1, 0])
})

test.each([
  [{ list: ['x'] }, { list: ['x', 'y'] }],
  [{ list: ['x'] }, { list: { 0: 'x' } }],
  [{ a: undefined }, { b: undefined }],
  [{ a: null }, { a: {} }],
])('%j and %j are not the same', (one, other) => {
  const head = collection(port('a', other))
  expect(shareFacts(collection(port('a', one)), head).facts[0]).toBe(head.facts[0])
})

test.each([
  ['the same place', 'image', true],
  ['another place', 'env', false],
])('a fact whose field is written at %s', (_, key, shared) => {
  const placed = (field: string) => ({
    ...port('a', { number: '80' }),
    origin: { document: 0, path: [], fields: () => ({ number: [['spec', field]] }), form: 'raw' as const },
  })
  const base = collection(placed('image'))
  expect(shareFacts(base, collection(placed(key))).facts[0] === base.facts[0]).toBe(shared)
})
