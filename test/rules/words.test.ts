import { expect, test } from 'vitest'
import type { AnyFact, Text } from '../../src/model.ts'
import { readYaml } from '../../src/lib/yaml.ts'
import { loadRules } from '../../src/rules/load.ts'
import { readFolder } from './support/folder.ts'

/** Each text of the folder's rules, grids and sheets, by its file and its keys. */
const texts = [...readFolder('rules')].flatMap(([file, text]) =>
  readYaml(text, 'core').documents.flatMap((document) => textsIn(document, file)),
)

function textsIn(value: unknown, path: string): [path: string, text: Text][] {
  if (typeof value !== 'object' || value === null || path.endsWith(' examples')) return []
  const { fr, en } = value as Partial<Text>
  if (typeof fr === 'string' && typeof en === 'string') return [[path, { fr, en }]]
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${path} ${key}`))
}

const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{[a-zA-Z][^{}\s]*\}/g)].map(([whole]) => whole).sort()
/** A sentence without what is typed: placeholders, and `"` around a value of YAML. */
const prose = (text: string): string => text.replace(/\{[^{}]*\}/g, 'X').replace(/"[\d *a-z]*"/g, '')

test('there is something to read', () => {
  expect(texts.length).toBeGreaterThan(600)
})

test('both languages show the same values', () => {
  for (const [path, { fr, en }] of texts) expect(new Set(placeholders(fr)), path).toEqual(new Set(placeholders(en)))
})

test.each<[name: string, language: keyof Text, wrong: RegExp]>([
  ['a space before what is high', 'fr', /[\p{L}\d)»][;!?](?=\s|$)/u],
  ['a space before %', 'fr', /\d%/],
  ['French quotes, straight apostrophes', 'fr', /[“”’‘]/],
  ['guillemets with their spaces', 'fr', /«\S|\S»/],
  ['one gender for ConfigMap', 'fr', /\b(?:un|le|du|au|ce) ConfigMap/],
  ['no space before punctuation', 'en', /\s[:;!?](?=\s|$)/],
  ['no space before %', 'en', /\d %/],
  ['straight quotes and apostrophes', 'en', /[«»“”’‘]/],
])('%s, in %s', (_, language, wrong) => {
  const written = texts.filter(([path]) => !/^cloud-pi-native\.yaml .*(?:question|achievement)$/.test(path))
  for (const [path, text] of written) expect(prose(text[language]), path).not.toMatch(wrong)
})

const render = { path: 'deploy', place: 'a.yaml:2', detail: 'x', problem: '', missing: false }
const manifest = { name: 'Web', nameValid: false, invalidQuantities: [] }
test.each<[rule: string, value: object, fr: string]>([
  ['infra-renders', { ...render, reason: 'value' }, "deploy ne se rend pas : a.yaml:2 lit x, qui n'a pas de valeur"],
  ['infra-renders', { ...render, reason: 'other' }, 'deploy ne se rend pas : a.yaml:2 (« x »)'],
  ['infra-renders', { ...render, reason: '', missing: true, problem: 'deploy' }, "deploy n'est pas dans le dépôt"],
  [
    'infra-renders',
    { ...render, reason: '', missing: true, problem: 'b.yaml' },
    "deploy cite ce qui n'est pas dans le dépôt : `b.yaml`",
  ],
  ['manifests-parse', { ...manifest, name: '', problem: 'metadata.name is missing' }, 'Il manque metadata.name'],
  ['manifests-parse', { ...manifest, problem: 'name of 64 characters, 63 at most' }, 'Nom trop long : Web'],
  [
    'manifests-parse',
    { ...manifest, problem: 'Web is no DNS name' },
    'Nom refusé : Web (minuscules, chiffres et tirets, sans tiret aux deux bouts)',
  ],
])('%s says one cause once: %j', (id, value, fr) => {
  const rule = loadRules(readFolder('rules')).get(id)
  const fact = { kind: rule?.given, subject: 'x', at: { file: 'x' }, value } as AnyFact
  expect(rule?.says(fact).fr).toBe(fr)
})

test('a gesture and a title end without a full stop, a reason with one', () => {
  for (const [path, text] of texts)
    for (const sentence of [text.fr, text.en]) {
      expect(sentence, path).not.toMatch(/ {2}|^\s|\s$/)
      if (/ (?:fix|title)$/.test(path)) expect(sentence, path).not.toMatch(/\.$/)
      if (/ (?:why|linters)$/.test(path)) expect(sentence, path).toMatch(/\.$/)
    }
})
