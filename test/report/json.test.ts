import Ajv2020 from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { json, severalJson } from '../../src/report/json.ts'
import { jsonPieces, jsonText } from '../../src/report/json-text.ts'
import { reportJsonSchema, reportSchema } from '../../src/report/report-schema.ts'
import { cases } from './cases.ts'

const validate = new Ajv2020.default({ strict: true, allErrors: true }).compile(reportJsonSchema())

describe.each(Object.entries(cases))('%s', (_, report) => {
  test('obeys the published schema', () => {
    validate(JSON.parse(json(report)))
    expect(validate.errors ?? []).toEqual([])
  })

  test('comes back as it was', () => {
    expect(reportSchema.parse(JSON.parse(json(report)))).toEqual(JSON.parse(JSON.stringify(report)))
  })
})

test('the reports of several projects obey the published schema too, and nothing else does', () => {
  const projects = [cases['gain'], cases['refused-lost']].flatMap((report) => report ?? [])
  const several = JSON.parse(severalJson({ version: 1, palier: '1.0.0', projects, verdict: null }))
  expect([validate(several), validate.errors ?? []]).toEqual([true, []])
  expect(validate({ ...several, projects: [{ ...several.projects[0], verdict: 'yes' }] })).toBe(false)
  expect(validate({ version: 1, palier: '1.0.0' })).toBe(false)
})

test('keys stand in the order of the contract, whatever order they were made in', () => {
  const report = cases['refused-lost']
  if (!report) throw new Error('no case')
  const { version, verdict, ...others } = report
  expect(json({ verdict, ...others, version })).toBe(json(report))
  expect(Object.keys(JSON.parse(json(report)))).toEqual(
    'version palier asOf grid project policy base head changes nextSteps verdict'.split(' '),
  )
})

test('two spaces and a newline at the end', () => {
  const text = json(cases['gain'] ?? fail())
  expect(text.startsWith('{\n  "version": 1,\n')).toBe(true)
  expect(text.endsWith('}\n')).toBe(true)
})

test.each([
  [
    'objects and lists',
    { a: [1, { b: '##[group]', c: [] }], d: {} },
    new Map<string, unknown>([
      ['a', [1, { b: '##[group]', c: [] }].values()],
      ['d', new Map()],
    ]),
  ],
  ['an empty list', { a: [] }, new Map([['a', new Set()]])],
  ['maps in lists', [{ 'é"': 'line\nline' }, null, {}], new Set([new Map([['é"', 'line\nline']]), null, {}])],
])('in pieces it is the same text: %s', (_, whole, parts) => {
  expect([...jsonPieces(parts)].join('')).toBe(jsonText(whole))
})

test('a long list is several pieces of the same text', () => {
  const items = Array.from({ length: 9000 }, (_, index) => ({ name: `item ${index}` }))
  const list = [...items, ...items, 'a', 'a', null]
  const value = [{ list }, { inside: { list } }]
  const parts = [new Map([['list', list.values()]]), new Map([['inside', new Map([['list', list.values()]])]])]
  const pieces = [...jsonPieces(parts.values())]
  expect(pieces.length).toBeGreaterThan(5)
  expect(pieces.join('')).toBe(jsonText(value))
})

test.each([
  ['nothing', [null, undefined, Number.NaN]],
  ['numbers', [0, -1, 1e21, 0.1]],
  ['empty and nested', [[], {}, [[]], { a: {}, b: [{}] }, { a: undefined }]],
  ['texts', ['', '"', '\\', '\n', '\u2028', '\uD800', '##[group]', '##vso[', '__proto__']],
  ['names', { '': 1, '##[group]': 2, 1: 3, 'a"b': [true, false] }],
])('a leaf is what `JSON.stringify` makes of it: %s', (_, value) => {
  expect([...jsonPieces(value)].join('')).toBe(jsonText(value))
})

test('a finding is what the schema makes of it, whatever order and whatever else it was made with', () => {
  const report = cases['refused-lost'] ?? fail()
  const head = report.head ?? fail()
  const at = { column: 2, line: 1, file: 'a.yaml' }
  const whole = { message: { en: 'e', fr: 'f' }, removed: true as const, setBy: at, at, by: 'repository' as const }
  const finding = { ...whole, extra: 1, environment: 'e', source: 's', subject: 'S/a', outcome: 'fail' as const }
  const [first] = head.rules
  const rules = [{ ...(first ?? fail()), findings: [finding] }]
  const text = json({ ...report, head: { ...head, rules } })
  const parsed = reportSchema.parse({ ...report, head: { ...head, rules } })
  expect(JSON.stringify(JSON.parse(text))).toBe(JSON.stringify(parsed))
})

test('what is wrong with a rule is found when it is written', () => {
  const report = cases['gain'] ?? fail()
  const head = report.head ?? fail()
  const wrong = { ...report, head: { ...head, rules: head.rules.map((rule) => ({ ...rule, level: -1 })) } }
  expect(() => json(wrong)).toThrow('level')
})

test.each([
  ['another version', { version: 2 }],
  ['a day that is none', { asOf: 'yesterday' }],
  [
    'a negative line',
    { nextSteps: [{ rule: 'x', level: 1, effort: 'minutes', subjects: 1, at: { file: 'a', line: -1 } }] },
  ],
  ['a chart that is no text', { head: withCause({ code: 'helm-failed', chart: { toString: 'x' } }) }],
])('a saved report is refused: %s', (_, part) => {
  expect(reportSchema.safeParse({ ...cases['gain'], ...part }).success).toBe(false)
})

function withCause(cause: unknown): unknown {
  const head = cases['refused-broken']?.head
  return { ...head, blindSpots: head?.blindSpots.map((spot) => Object.assign({}, spot, { cause })) }
}

function fail(): never {
  throw new Error('no case')
}
