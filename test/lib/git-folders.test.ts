import { expect, test } from 'vitest'
import { followFolders } from '../../src/lib/git-folders.ts'

test.each([
  ['beside the files that moved', { 'a/x': 'b/x' }, ['a/Dockerfile'], ['b/Dockerfile'], 'a/Dockerfile → b/Dockerfile'],
  ['in a folder below', { 'a/x': 'b/x' }, ['a/c/y'], ['b/c/y'], 'a/c/y → b/c/y'],
  ['where a file of a folder below went', { 'a/c/x': 'b/c/x' }, ['a/y'], ['b/y'], 'a/y → b/y'],
  ['from the root', { x: 'b/x' }, ['Dockerfile'], ['b/Dockerfile'], 'Dockerfile → b/Dockerfile'],
  ['to the root', { 'a/x': 'x' }, ['a/Dockerfile'], ['Dockerfile'], 'a/Dockerfile → Dockerfile'],
  ['the nearest folder decides', { 'a/c/x': 'd/x', 'a/x': 'b/x' }, ['a/c/y'], ['d/y', 'b/c/y'], 'a/c/y → d/y'],
  ['the next one where nothing is there', { 'a/c/x': 'd/x', 'a/x': 'b/x' }, ['a/c/y'], ['b/c/y'], 'a/c/y → b/c/y'],
  ['most of them', { 'a/x': 'b/x', 'a/y': 'b/y', 'a/z': 'c/z' }, ['a/f'], ['b/f', 'c/f'], 'a/f → b/f'],
  ['not where they disagree', { 'a/x': 'b/x', 'a/z': 'c/z' }, ['a/f'], ['b/f', 'c/f'], ''],
  ['not where nothing was added', { 'a/x': 'b/x' }, ['a/f'], ['b/g'], ''],
  ['not what is known to have moved', { 'a/x': 'b/x', 'a/f': 'c/f' }, ['a/f'], ['b/f'], ''],
  ['not to where something else moved', { 'a/x': 'b/x', 'c/f': 'b/f' }, ['a/f'], ['b/f'], ''],
  ['a renamed file says nothing of its folder', { 'a/x': 'b/y' }, ['a/f'], ['b/f'], ''],
  ['two never to one place', { 'a/x': 'b/x', 'c/x': 'b/x2', 'c/y': 'b/y' }, ['a/f', 'c/f'], ['b/f'], 'a/f → b/f'],
  ['names of every sort', { '__proto__/x': 'b/x' }, ['__proto__/f'], ['b/f'], '__proto__/f → b/f'],
] as const)('a file is followed %s', (_, renames, deleted, added, expected) => {
  const followed = [...followFolders(renames, deleted, added)]
  expect(followed.map(([from, to]) => `${from} → ${to}`).join(', ')).toBe(expected)
})
