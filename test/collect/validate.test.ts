import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createCache } from '../../src/collect/cache.ts'
import { readSweep, readVerdicts } from '../../src/collect/kubeconform-output.ts'
import { createLocator } from '../../src/collect/locate.ts'
import { nearestVersion, shippedVersions, targetVersion } from '../../src/collect/versions.ts'
import { checked, render } from '../../src/collect/render.ts'
import { memoryTree } from '../../src/lib/tree.ts'
import { deployment, noTools, ofKind, renderOne, renderOptions, tools } from './render.fixture.ts'
import { undeclared } from './support.ts'

let schemas = ''
beforeAll(() => {
  schemas = mkdtempSync(join(tmpdir(), 'palier-schemas-'))
  execFileSync(process.execPath, ['build/schemas.mjs', schemas])
})
afterAll(() => rmSync(schemas, { recursive: true, force: true }))

const source = [{ type: 'manifests' as const, files: ['a.yaml'] }]
const check = (text: string, more = {}) => renderOne({ 'a.yaml': text }, source, { schemas, ...more })

test('of objects in one file only what is certain is answered', () => {
  const object = (kind: string, name: string) => JSON.stringify({ apiVersion: 'v1', kind, metadata: { name } })
  const row = (kind: string, name: string, status: string) => ({ kind, name, version: 'v1', status, msg: '' })
  const given = new Map([
    ['valid', object('Service', 'a')],
    ['skipped', object('Own', 'a')],
    ['invalid', object('Service', 'b')],
    ['twice', object('Service', 'c')],
    ['again', object('Service', 'c')],
    ['twin', object('Service', 'd')],
    ['other twin', object('Service', 'd')],
    ['unheard', object('Service', 'e')],
  ])
  const resources = [
    row('Service', 'a', 'statusValid'),
    row('Own', 'a', 'statusSkipped'),
    row('Service', 'b', 'statusInvalid'),
    row('Service', 'c', 'statusValid'),
    row('Service', 'c', 'statusValid'),
    row('Service', 'd', 'statusValid'),
    row('Service', 'd', 'statusInvalid'),
    { ...row('', '', 'statusError'), version: '' },
  ]
  const verdicts = readSweep(JSON.stringify({ resources }), given)
  expect([...verdicts].map(([key, { skipped }]) => [key, skipped])).toEqual([
    ['valid', false],
    ['skipped', true],
    ['twice', false],
    ['again', false],
  ])
  expect(readSweep('not JSON', given).size).toBe(0)
})

test.skipIf(tools.kubeconform === null)('many objects have the verdicts that each has alone', async () => {
  const names = Array.from({ length: 60 }, (_, index) => `web-${index}`)
  const texts = names.map((name, index) => deployment(name, index % 20 === 7 ? '          imagePullPolic: x\n' : ''))
  const { facts } = await check(texts.join('---\n'))
  const invalid = ofKind(facts, 'validation').filter(({ value }) => !value.valid)
  expect(facts.filter(({ kind }) => kind === 'validation')).toHaveLength(60)
  expect(invalid.map(({ subject }) => subject)).toEqual(['Deployment/web-7', 'Deployment/web-27', 'Deployment/web-47'])
  expect(invalid[0]?.value.errors).toEqual([expect.stringMatching(/containers\[0\]: .*imagePullPolic/)])
})

test('versions', async () => {
  const shipped = await shippedVersions(schemas)
  expect(shipped).toEqual(['1.36', '1.34', '1.33', '1.32'])
  expect(['1.36', '1.35', '1.33', '1.20'].map((version) => nearestVersion(version, shipped))).toEqual([
    '1.36',
    '1.34',
    '1.33',
    '1.32',
  ])
  expect([targetVersion(null, shipped), targetVersion('v1.33.4', shipped), targetVersion(null, [])]).toEqual([
    '1.36',
    '1.33',
    '1.36',
  ])
})

test('schemas accept quantities as numbers and refer to nothing outside themselves', () => {
  const text = readFileSync(join(schemas, 'v1.36.0-standalone-strict/deployment-apps-v1.json'), 'utf8')
  expect(text).not.toMatch(/"\$ref":"(?!#)/)
  const schema = JSON.parse(text)
  expect(schema.$defs.V1ResourceRequirements.properties.limits.additionalProperties.type).toContain('number')
})

describe('kubeconform', () => {
  test.each([
    ['good', deployment('web', '          resources: { limits: { cpu: 1, memory: 1Gi } }\n'), []],
    ['null fields', deployment('web', '          env:\n').replace('replicas: 1', 'replicas: 1\n  strategy:'), []],
    [
      'unknown key',
      deployment('web', '          imagePullPolic: x\n'),
      [/^spec\.template\.spec\.containers\[0\]: .*imagePullPolic/],
    ],
    ['wrong type', deployment('web').replace('replicas: 1', 'replicas: "1"'), [/^spec\.replicas: /]],
    ['a key that is missing', deployment('web').replace(/ {2}selector:.*\n/, ''), [/^spec: .*selector/]],
    ['a key twice', deployment('web').replace('replicas: 1', 'replicas: 1\n  replicas: 2'), [/duplicate/]],
  ])('%s', async (_, text, errors) => {
    const { facts } = await check(text)
    const [fact] = ofKind(facts, 'validation')
    expect(fact?.value.errors).toEqual(errors.map((error) => expect.stringMatching(error)))
    expect(fact?.value.valid).toBe(errors.length === 0)
  })

  test('the line of what is refused', async () => {
    const { facts, tree } = await check(deployment('web', '          imagePullPolic: x\n'))
    const [fact] = ofKind(facts, 'validation')
    expect(await createLocator(tree)(fact as never, ['valid'])).toMatchObject({ file: 'a.yaml', line: 14 })
  })

  test('the line of a key written twice', async () => {
    const { facts, tree } = await check(deployment('web').replace('replicas: 1', 'replicas: 1\n  replicas: 2'))
    const [fact] = ofKind(facts, 'validation')
    const line = 1 + (await tree.read('a.yaml')).toString().split('\n').indexOf('  replicas: 2')
    expect(await createLocator(tree)(fact as never, ['valid'])).toMatchObject({ file: 'a.yaml', line })
  })

  test('a kind without schema is skipped, and said', async () => {
    const { facts, notes } = await check('apiVersion: example.org/v1\nkind: X\nmetadata: { name: x }')
    expect(ofKind(facts, 'validation')).toMatchObject([{ value: { valid: true, skipped: true, errors: [] } }])
    expect(notes).toEqual([{ code: 'kinds-without-schema', count: 1, kinds: 'example.org/v1/X' }])
  })

  test('a version that is not shipped: the one before it, and that is said', async () => {
    const project = { ...undeclared, cluster: { kind: 'kubernetes' as const, kubernetes: '1.35' } }
    const { notes } = await check(deployment('web'), { project })
    expect(notes).toEqual([{ code: 'schemas-nearest', asked: '1.35', used: '1.34' }])
  })

  test('the same object twice in one file and again elsewhere: each has its fact, one is checked', async () => {
    const cache = createCache()
    const { facts } = await check(`${deployment('web')}---\n${deployment('web')}`, { cache })
    expect(ofKind(facts, 'validation')).toHaveLength(2)
    expect(cache.verdicts.size).toBe(1)
  })
})

test.each([
  ['kubeconform', { tools: noTools }, 'kubeconform-missing'],
  ['schemas', { schemas: null }, tools.kubeconform === null ? 'kubeconform-missing' : 'schemas-missing'],
])('without %s: a blind spot, no facts', async (_, more, code) => {
  const { facts, blindSpots } = await check(deployment('web'), more)
  expect(ofKind(facts, 'validation')).toEqual([])
  expect(blindSpots).toMatchObject([
    { kinds: ['validation'], environment: 'production', fault: false, cause: { code } },
  ])
})

test.skipIf(process.platform === 'win32')('rendering does not wait for the checks', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'palier-slow-'))
  const go = join(folder, 'go')
  const path = join(folder, 'kubeconform')
  writeFileSync(path, `#!/bin/sh\nwhile [ ! -e '${go}' ]; do sleep 0.02; done\n`, { mode: 0o755 })
  const slow = { name: 'kubeconform' as const, path, version: '', from: 'path' }
  const options = { ...renderOptions(), schemas, tools: { ...noTools, kubeconform: slow } }
  const production = { name: 'production', class: 'production' as const, declared: true, sources: source }
  const rendering = await render(memoryTree({ 'a.yaml': deployment('web') }), [production], options)
  expect(ofKind(rendering.result.facts, 'manifest')).toHaveLength(1)
  writeFileSync(go, '')
  const { blindSpots } = await checked(rendering)
  expect(blindSpots).toMatchObject([{ cause: { code: 'kubeconform-incomplete', count: 1 } }])
  rmSync(folder, { recursive: true, force: true })
})

test('reasons are kept without the folder of the schemas, also where only the form of the schema is told', () => {
  const told = (msg: string) => {
    const resources = [{ filename: '/tmp/a.json', status: 'statusInvalid', msg }]
    return readVerdicts(JSON.stringify({ resources, summary: { invalid: 1 } }), new Map([['a', '']])).get('a')?.errors
  }
  const head =
    "problem validating schema. Check JSON formatting: jsonschema validation failed with 'file:///opt/s.json#' "
  expect(told(`${head}- at '/spec': 'oneOf' failed - at '/spec/a': got null, want string`)).toEqual([
    'spec.a: got null, want string',
  ])
  expect(told(`${head}- at '/spec': 'not' failed`)).toEqual(["spec: 'not' failed"])
})

test.each([
  ['not JSON', 'x'],
  [
    'one answer for two objects',
    JSON.stringify({ resources: [{ filename: 'a.json', status: 'statusValid' }], summary: { valid: 1 } }),
  ],
])('%s is no verdict', (_, text) => {
  expect(
    readVerdicts(
      text,
      new Map([
        ['a', ''],
        ['b', ''],
      ]),
    ).size,
  ).toBe(0)
})
