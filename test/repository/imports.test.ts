import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const source = new URL('../../src/', import.meta.url).pathname
/** Who may import whom; a folder may always import itself, and everyone the model. */
const allowed: Record<string, readonly string[]> = {
  model: [],
  texts: [],
  judge: [],
  report: ['texts'],
  rules: ['lib', 'texts'],
  lib: [],
  collect: ['lib'],
  settings: ['lib', 'options'],
  palier: ['judge'],
  init: [],
  options: ['lib'],
}
const pure = ['model', 'texts', 'judge', 'report', 'palier', 'init']
const impure = /^node:|\bprocess\.|\bconsole\.|\bfetch\(|\bDate\.now\(|new Date\(\)/

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
const roomOf = (path: string): string => path.split('/')[0]?.replace(/\.ts$/, '') ?? ''
const importsOf = (text: string): string[] =>
  [...text.matchAll(/from '([^']+)'|import\('([^']+)'\)/g)].map((match) => match[1] ?? match[2] ?? '')

test.each(files.filter((file) => Object.hasOwn(allowed, roomOf(file))))('%s imports only what its room may', (file) => {
  const room = roomOf(file)
  const text = readFileSync(join(source, file), 'utf8')
  const rooms = importsOf(text)
    .filter((path) => path.startsWith('.'))
    .map((path) => roomOf(new URL(path, `file:///${file}`).pathname.slice(1)))
  expect(rooms.filter((other) => other !== room && other !== 'model' && !allowed[room]?.includes(other))).toEqual([])
})

test.each(files.filter((file) => pure.includes(roomOf(file))))('%s is pure', (file) => {
  const text = readFileSync(join(source, file), 'utf8')
  expect(importsOf(text).filter((path) => path.startsWith('node:'))).toEqual([])
  expect(text.split('\n').filter((line) => impure.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line))).toEqual([])
})
