import { describe, expect, test } from 'vitest'
import { byCodeUnit, decoded, glob, nearest, oneLine, position } from '../../src/lib/text.ts'

test.each<[string, string, number?]>([
  ['  a\n\tb  ', 'a b'],
  ['\u001b[31mred\u001b[0m', '\uFFFD[31mred\uFFFD[0m'],
  ['\u202eabc\u2066\u200b', '\uFFFDabc\uFFFD\uFFFD'],
  ['abcdef', 'abc…', 4],
  ['abcd', 'abcd', 4],
  ['ab😀😀', 'ab…', 4],
  ['', ''],
  ['::error::x\r\n::set-output', '::error::x ::set-output'],
])('%j on one line is %j', (text, line, max) => expect(oneLine(text, max)).toBe(line))

test.each<[string, string, string]>([
  ['UTF-8', '6bc3a9', 'ké'],
  ['UTF-8 with its mark, which the YAML reader skips', 'efbbbf6b', '\uFEFFk'],
  ['UTF-16, low byte first', 'fffe6b00e900', 'ké'],
  ['UTF-16, high byte first', 'feff006b00e9', 'ké'],
  ['UTF-16, cut in the middle of a character', 'feff006b00', 'k'],
  ['the mark alone', 'fffe', ''],
  ['nothing', '', ''],
])('%s is text', (_, bytes, text) => expect(decoded(Buffer.from(bytes, 'hex'))).toBe(text))

test('sorts by code unit', () => {
  expect(['b', 'é', 'B', 'a', 'Z'].sort(byCodeUnit)).toEqual(['B', 'Z', 'a', 'b', 'é'])
})

test.each<[string, string[], string | undefined]>([
  ['commitmnt', ['gate', 'commitment'], 'commitment'],
  ['COMMITMENT', ['commitment'], 'commitment'],
  ['gaet', ['gate', 'grid'], 'gate'],
  ['a', ['b', 'c'], 'b'],
  ['mian', ['main', 'mean'], 'main'],
  ['production', ['recette', 'dev'], undefined],
  ['x', [], undefined],
  ['lang', ['language', 'label'], 'language'],
  ['com', ['comment', 'commitment'], undefined],
  ['ke', ['keyword'], undefined],
])('the nearest to %s among %j is %s', (word, candidates, expected) => expect(nearest(word, candidates)).toBe(expected))

describe('a glob', () => {
  test.each<[string, string[], string[]]>([
    ['*.yaml', ['a.yaml', '.yaml', 'é.yaml'], ['a/b.yaml', 'a.yml', 'a.yaml/']],
    ['**/*.yaml', ['a.yaml', 'a/b/c.yaml'], ['a.yml']],
    ['docs/**', ['docs/a', 'docs/a/b'], ['docs', 'docsx/a', 'a/docs/b']],
    ['docs/', ['docs/a/b'], ['docs']],
    ['a/**/b', ['a/b', 'a/x/b', 'a/x/y/b'], ['ab', 'a/xb', 'a/b/c']],
    ['**', ['a', 'a/b', ''], []],
    ['a**b', ['ab', 'a/x/b'], ['a/x']],
    ['?.txt', ['a.txt'], ['.txt', 'ab.txt', '/.txt']],
    ['{a,b/{c,d}}.y{a,}ml', ['a.yaml', 'a.yml', 'b/c.yml', 'b/d.yaml'], ['c.yml']],
    ['./k8s/*.yaml', ['k8s/a.yaml'], ['./k8s/a.yaml']],
    ['a[b].+(c)$^|\\', ['a[b].+(c)$^|\\'], ['ab.c']],
    ['{a', ['{a'], ['a']],
    ['{a}', ['{a}'], ['a']],
    ['', [''], ['a']],
  ])('%s', (pattern, good, bad) => {
    expect([...good, ...bad].filter(glob(pattern))).toEqual(good)
  })

  test.each([
    ['stars', `${'*a'.repeat(50)}b`, 'a'.repeat(5000)],
    ['folders', `${'**/'.repeat(50)}b`, 'a/'.repeat(2500)],
    ['braces', '{a,b}'.repeat(40), 'a'.repeat(40)],
    ['nested braces', '{'.repeat(5000), 'a'],
  ])('of hostile %s is quick', (_, pattern, path) => {
    const start = performance.now()
    expect(glob(pattern)(path)).toBe(false)
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

test.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [6, 3, 1],
  [8, 4, 1],
  [9, 4, 2],
])('offset %i is at %i:%i', (offset, line, column) => {
  expect(position('ab\nc\r\nd\re', offset)).toEqual({ line, column })
})

test.each([
  [0, 1, 1],
  [2, 1, 3],
  [3, 2, 1],
  [4, 3, 1],
  [6, 4, 1],
])('offset %i of lines that end by a newline alone is at %i:%i', (offset, line, column) => {
  expect(position('ab\n\nc\n', offset)).toEqual({ line, column })
})
