import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { pipeline } from '../../src/init/pipeline.ts'
import { readYaml } from '../../src/lib/yaml.ts'
import { commands } from '../../src/options/commands.ts'
import { readOptions } from '../../src/options.ts'
import { reporters } from '../../src/report/index.ts'
import { settingsJsonSchema } from '../../src/settings/json-schema.ts'
import { readSettings } from '../../src/settings/read.ts'
import { catalogue } from '../support/example.ts'

const root = new URL('../../', import.meta.url)
const read = (file: string): string => readFileSync(new URL(file, root), 'utf8')
const fenced = (text: string): string => /```yaml\n(.*?)```/s.exec(text)?.[1] ?? ''

/** Names of every key that a schema knows, at any depth. */
function keysOf(schema: unknown, found = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return found
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') for (const name of Object.keys(value as object)) found.add(name)
    keysOf(value, found)
  }
  return found
}

test('every key of .palier.yml is documented, and the example is sound', () => {
  const page = read('docs/palier-yml.md')
  const example = fenced(page)
  for (const key of keysOf(settingsJsonSchema())) expect(page, key).toMatch(new RegExp(`\\b${key}\\b`))
  const { notes, policy } = readSettings(
    { file: '.palier.yml', text: example },
    { file: '.palier.yml', catalogue, has: () => true },
  )
  expect(policy.waivers).toHaveLength(2)
  expect(notes).toEqual({ policy: [], project: [] })
})

test('README names every command and every format', () => {
  const page = read('README.md')
  for (const [name, { later }] of Object.entries(commands)) if (!later) expect(page).toContain(`palier ${name}`)
  for (const name of Object.keys(reporters)) expect(page).toContain(`\`${name}\``)
})

test('init writes the GitHub workflow that is documented', () => {
  const documents = [fenced(read('docs/github.md')), pipeline('github', 'fr').text].map((text) =>
    readYaml(text, 'core'),
  )
  expect(documents[1]?.documents).toEqual(documents[0]?.documents)
})

/** Commands as they are printed: between backticks, or on a line of a shell or of a pipeline. */
function commandsOf(page: string): string[] {
  const quoted = [...page.matchAll(/`palier ([^`]+)`/g)].map(([, rest]) => rest ?? '')
  const lines = [...page.matchAll(/^\s*(?:- |\$ )palier ([a-z].*)$/gm)].map(([, rest]) => rest ?? '')
  return [...quoted, ...lines].map((rest) => rest.replace(/\s+#.*$/, '').replace(/[[\]]/g, ''))
}

test('every command that is printed is read as it is printed', () => {
  const names = readdirSync(new URL('docs/', root)).map((name) => `docs/${name}`)
  const printed = ['README.md', 'CONTRIBUTING.md', ...names].flatMap((page) => commandsOf(read(page)))
  expect(printed.length).toBeGreaterThan(20)
  for (const command of printed) {
    expect(() => readOptions(command.split(' ').filter(Boolean), {}), `palier ${command}`).not.toThrow()
  }
})

test('no page leads nowhere', () => {
  const pages = ['README.md', 'CONTRIBUTING.md', ...readdirSync(new URL('docs/', root)).map((name) => `docs/${name}`)]
  for (const page of pages) {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, to]) => to ?? '')
    for (const to of links)
      expect(() => readFileSync(new URL(to, new URL(page, root))), `${page} → ${to}`).not.toThrow()
  }
})
