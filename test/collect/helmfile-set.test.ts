import { expect, test } from 'vitest'
import { setValues } from '../../src/collect/helmfile-set.ts'
import type { Json } from '../../src/model.ts'

const set = (...entries: { [key: string]: Json }[]) => setValues({ set: entries })
const plain = (value: unknown) => value && JSON.parse(JSON.stringify(value))

test.each<[string, Json, Json]>([
  ['a text', 'v1.2', 'v1.2'],
  ['a number', 8080, 8080],
  ['a number as text', '8080', 8080],
  ['a negative one', '-1', -1],
  ['a number that begins with zero', '0123', '0123'],
  ['a decimal', '1.5', '1.5'],
  ['a boolean', true, true],
  ['a boolean as text, in any case', 'False', false],
  ['null takes away', 'null', null],
  ['commas and braces', '{a,b}', '{a,b}'],
])('helm reads %s', (_, value, expected) => {
  expect(plain(set({ name: 'image.tag', value }))).toEqual({ image: { tag: expected } })
})

test('a list, an escaped dot, texts that stay texts, and the last one', () => {
  expect(plain(set({ name: 'a', values: ['x', 1, 'true'] }))).toEqual({ a: ['x', 1, true] })
  expect(plain(set({ name: 'a\\.b.c', value: 1 }))).toEqual({ 'a.b': { c: 1 } })
  expect(plain(setValues({ setString: [{ name: 'a', value: '1' }] }))).toEqual({ a: '1' })
  expect(plain(set({ name: 'a.b', value: 1 }, { name: 'a.b', value: 2 }, { name: 'a.c', value: 3 }))).toEqual({
    a: { b: 2, c: 3 },
  })
  expect(plain(setValues({}))).toEqual({})
})

test.each<[string, { [key: string]: Json }[]]>([
  ['a file', [{ name: 'a', file: 'x.txt' }]],
  ['a secret of elsewhere', [{ name: 'a', value: 'ref+vault://x#y' }]],
  ['an item of a list', [{ name: 'a[0]', value: 1 }]],
  ['no name', [{ value: 1 }]],
  ['nothing', [{ name: 'a' }]],
  ['a mapping', [{ name: 'a', value: { b: 1 } }]],
  ['an escape', [{ name: 'a', value: 'x\\,y' }]],
  [
    'below what is a text',
    [
      { name: 'a', value: 'x' },
      { name: 'a.b', value: 1 },
    ],
  ],
  ['a name without end', [{ name: 'a.'.repeat(40) + 'a', value: 1 }]],
])('only helmfile can tell: %s', (_, entries) => {
  expect(set(...entries)).toBeNull()
})

test('a hostile name is a name', () => {
  const values = set({ name: '__proto__.polluted', value: 1 })
  expect(Object.keys(values ?? {})).toEqual(['__proto__'])
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})
