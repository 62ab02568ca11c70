import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CORE_SCHEMA, load, loadAll } from 'js-yaml'
import { describe, expect, test } from 'vitest'
import { inputNames } from '../../src/action/inputs.ts'
import { outputsOf } from '../../src/action/outputs.ts'
import { readOptions } from '../../src/options.ts'
import { together } from '../../src/run/projects.ts'

const root = new URL('../../', import.meta.url).pathname
const text = (file: string): string => readFileSync(join(root, file), 'utf8')
const yaml = (file: string): unknown => load(text(file), { schema: CORE_SCHEMA })
const manifest = JSON.parse(text('package.json')) as { version: string }

describe('action.yml', () => {
  const action = yaml('action.yml') as {
    inputs: Record<string, { description: string; default?: string }>
    outputs: Record<string, { description: string }>
    runs: Record<string, string>
  }
  test('declares what the code reads and writes, and nothing else', () => {
    expect(Object.keys(action.inputs).sort()).toEqual([...inputNames].sort())
    expect(Object.keys(action.outputs).sort()).toEqual(Object.keys(outputsOf(together([], '1'), null, 'x')).sort())
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action.js' })
  })
  test('its defaults are those of the contract', () => {
    const defaults = Object.entries(action.inputs).flatMap(([name, { default: value }]) =>
      value === undefined ? [] : [[name, value]],
    )
    expect(Object.fromEntries(defaults)).toEqual({
      path: '.',
      strict: 'false',
      token: '${{ github.token }}',
      comment: 'auto',
      annotations: 'true',
      tools: 'install',
    })
  })
})

describe('templates/palier.yml', () => {
  const [header, jobs] = loadAll(text('templates/palier.yml'), { schema: CORE_SCHEMA }) as [
    { spec: { inputs: Record<string, { default: unknown; options?: string[] }> } },
    Record<
      string,
      { variables: Record<string, string>; rules: { variables: { PALIER_ASK: string } }[]; script: string[] }
    >,
  ]
  const { inputs } = header.spec
  test('takes the inputs of the contract, all with a default, and this version', () => {
    expect(Object.keys(inputs)).toEqual([
      'stage',
      'job-prefix',
      'image',
      'version',
      'language',
      'gate',
      'strict',
      'comment',
      'reports',
    ])
    expect(Object.values(inputs).every((input) => input.default !== undefined)).toBe(true)
    expect(inputs['version']?.default).toBe(manifest.version)
  })
  const given = (value: string): string =>
    value.replace(/\$\[\[ inputs\.([\w-]+) \]\]/g, (_, name: string) => String(inputs[name]?.default))
  test.each([0, 1])('rule %i asks for a command that palier takes', (index) => {
    const [job] = Object.values(jobs)
    const words = job?.rules[index]?.variables.PALIER_ASK.split(' ') ?? []
    const variables = Object.fromEntries(
      Object.entries(job?.variables ?? {}).map(([name, value]) => [name, given(value)]),
    )
    const request = readOptions(words, variables)
    expect(request).toMatchObject({
      kind: 'run',
      options: { command: words[0], argument: '.', language: 'fr', strict: false, comment: 'auto', gate: null },
    })
    expect(request.kind === 'run' && request.options.formats.map(({ format }) => format)).toEqual([
      'terminal',
      'json',
      'code-quality',
      'junit',
      'metrics',
      'badge',
    ])
  })
  test('no placeholder names an input that is not there', () => {
    for (const [, name] of text('templates/palier.yml').matchAll(/\$\[\[ inputs\.([\w-]+) \]\]/g))
      expect(inputs).toHaveProperty([name ?? ''])
  })
})

describe('the documentation', () => {
  const pages = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))
  test.each(pages)('%s: both languages, examples that parse, inputs that exist, links that lead somewhere', (page) => {
    const body = text(`docs/${page}`)
    expect(body).toMatch(/## Français[\s\S]+## English/)
    for (const [, block = ''] of body.matchAll(/```yaml\n([\s\S]*?)```/g)) {
      const example = load(block, { schema: CORE_SCHEMA }) as {
        jobs?: Record<string, { steps?: { uses?: string; with?: object }[] }>
      }
      const steps = Object.values(example.jobs ?? {}).flatMap((job) => job.steps ?? [])
      const ours = steps.filter(({ uses }) => uses?.startsWith('cloud-pi-native/palier@'))
      for (const step of ours) for (const name of Object.keys(step.with ?? {})) expect(inputNames).toContain(name)
    }
    for (const [, file = ''] of body.matchAll(/\]\(([^)#:]+)\)/g))
      expect(() => text(join('docs', file)), file).not.toThrow()
  })
})

test('the Containerfile names a user that is not root, in group 0', () => {
  const lines = text('Containerfile').split('\n')
  expect(lines.filter((line) => line.startsWith('USER '))).toEqual(['USER 1001:0'])
  expect(text('Containerfile')).toContain('chgrp -R 0 /opt/palier')
})

test('the packed tarball works from an empty folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'palier-pack-'))
  try {
    const packed = execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
    }).trim()
    execFileSync('tar', ['xzf', join(folder, packed), '-C', folder])
    cpSync(join(root, 'test/demo/base'), join(folder, 'project'), { recursive: true })
    writeFileSync(join(folder, 'project/.keep'), '')
    const palier = (...args: string[]): string =>
      execFileSync(process.execPath, [join(folder, 'package/dist/cli.js'), ...args], {
        cwd: join(folder, 'project'),
        encoding: 'utf8',
      })
    expect(palier('--version').trim()).toBe(manifest.version)
    const report = JSON.parse(palier('score', '.', '--format', 'json')) as { head: { score: { technical: number } } }
    expect(report.head.score.technical).toBeGreaterThan(0)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})
