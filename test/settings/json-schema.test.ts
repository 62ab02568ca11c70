import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { configuration } from '../../src/init/configuration.ts'
import { readYaml } from '../../src/lib/yaml.ts'
import { ruleJsonSchemas } from '../../src/rules/json-schema.ts'
import { settingsJsonSchema } from '../../src/settings/json-schema.ts'
import { readFolder } from '../rules/support/folder.ts'

const ajv = new Ajv2020({ strict: false, formats: { date: true } })
const accepts = (schema: object, text: string): boolean =>
  ajv.compile(schema)(JSON.parse(JSON.stringify(readYaml(text, 'core').documents[0])))

test('editors accept every rule and every grid that palier ships', () => {
  const { rule, grid } = ruleJsonSchemas()
  for (const [file, text] of readFolder('rules')) {
    if (!file.startsWith('data/')) expect(accepts(file.includes('/') ? rule : grid, text), file).toBe(true)
  }
  expect(accepts(rule, 'title: Title')).toBe(false)
})

test('editors accept what init writes, and refuse an unknown key', () => {
  const schema = settingsJsonSchema()
  const text = configuration({
    language: 'en',
    today: '2026-11-24',
    grid: 'cloud-pi-native',
    technical: 3,
    highest: 5,
    name: 'shop',
    half: null,
    environments: [],
    declared: [],
  })
  expect(accepts(schema, text)).toBe(true)
  expect(accepts(schema, 'policy: { comitment: { level: 3 } }')).toBe(false)
  expect(accepts(schema, 'policy: { commitment: { level: 3, since: soon } }')).toBe(false)
})
