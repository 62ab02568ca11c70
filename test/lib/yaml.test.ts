import { describe, expect, test } from 'vitest'
import { type Dialect, locate, readYaml } from '../../src/lib/yaml.ts'

const value = (text: string, dialect: Dialect) => {
  const { documents, problems } = readYaml(`v: ${text}\n`, dialect)
  expect(problems).toEqual([])
  return (documents[0] as { v: unknown }).v
}

/** What Go's yaml.v2 reads, then what YAML 1.2 reads where it differs. */
const scalars: [string, unknown, unknown?][] = [
  ['0644', 420, 644],
  ['0o644', 420],
  ['0O17', 15, '0O17'],
  ['00', 0],
  ['08', 8],
  ['0x1F', 31],
  ['0X1f', 31, '0X1f'],
  ['-0x1F', -31, '-0x1F'],
  ['0b11', 3, '0b11'],
  ['+0B1', 1, '+0B1'],
  ['0b12', '0b12'],
  ['0xG', '0xG'],
  ['1_000', 1000, '1_000'],
  ['1__0', 10, '1__0'],
  ['_1', '_1'],
  ['0x_f', 15, '0x_f'],
  ['+12', 12],
  ['-0', 0, -0],
  ['12:30', '12:30'],
  ['1:2:3', '1:2:3'],
  ['1e3', 1000],
  ['1E+3', 1000],
  ['1.5', 1.5],
  ['1.', 1],
  ['.5', 0.5],
  ['.5e1', 5],
  ['._5', '._5'],
  ['1_0.5', 10.5, '1_0.5'],
  ['1e999', '1e999'],
  ['.inf', Number.POSITIVE_INFINITY],
  ['-.INF', Number.NEGATIVE_INFINITY],
  ['.NaN', Number.NaN],
  ['1.2.3', '1.2.3'],
  ['1.33', 1.33],
  ['18446744073709551615', 18446744073709552000],
  ['0xFFFFFFFFFFFFFFFF', 18446744073709552000],
  ['0x10000000000000000', '0x10000000000000000', 18446744073709552000],
  ['2024-01-02', '2024-01-02'],
  ['2001-12-14t21:59:43.10-05:00', '2001-12-14t21:59:43.10-05:00'],
  ['yes', true, 'yes'],
  ['No', false, 'No'],
  ['on', true, 'on'],
  ['OFF', false, 'OFF'],
  ['y', true, 'y'],
  ['N', false, 'N'],
  ['true', true],
  ['True', true],
  ['tRUE', 'tRUE'],
  ['null', null],
  ['Null', null],
  ['~', null],
  ['', null],
  ['nil', 'nil'],
  ['"0644"', '0644'],
  ["'yes'", 'yes'],
  ['!!str 12', '12'],
  ['!!int "12"', 12],
  ['!custom 12', '12'],
  ['=', '='],
  ['500m', '500m'],
  ['1Gi', '1Gi'],
]

describe('scalars', () => {
  test.each(scalars)('%s as Kubernetes', (text, expected) => expect(value(text, 'kubernetes')).toEqual(expected))
  test.each(scalars)('%s as YAML 1.2', (text, kubernetes, core = kubernetes) =>
    expect(value(text, 'core')).toEqual(core),
  )
})

describe('dialects', () => {
  test('keys are text: `on` is true for Kubernetes, itself for GitHub', () => {
    const keys = (dialect: Dialect) => Object.keys(readYaml('on: 1\n1: 2\nnull: 3\n', dialect).documents[0] as object)
    expect(keys('kubernetes')).toEqual(['1', 'true', 'null'])
    expect(keys('core')).toEqual(['1', 'on', 'null'])
  })

  test('GitLab merges, and its references are kept as they are written', () => {
    const text = '.a: &a { script: [x], stage: t }\njob:\n  <<: *a\n  stage: u\n  rules: !reference [.a, script]\n'
    expect((readYaml(text, 'gitlab').documents[0] as { job: unknown }).job).toEqual({
      script: ['x'],
      stage: 'u',
      rules: { '!reference': ['.a', 'script'] },
    })
    expect(locate(text, 'gitlab', 0, ['job', 'rules', '!reference', 1])).toEqual({ line: 5, column: 26, depth: 4 })
  })

  test('tags that nobody defined are ignored', () => {
    expect(value('!Sub { a: [!Ref b] }', 'kubernetes')).toEqual({ a: ['b'] })
  })

  test('JSON is read too', () => {
    expect(readYaml('{\n\t"a": "\\u00e9\\ud83d\\ude00\\/",\n\t"b": [1e2, null]\n}\n', 'kubernetes')).toEqual({
      documents: [{ a: 'é😀/', b: [100, null] }],
      problems: [],
    })
  })
})

describe('documents', () => {
  test.each<[string, string, unknown[]]>([
    ['nothing', '', []],
    ['comments only', '# nothing\n', []],
    ['a leading marker', '---\na: 1\n', [{ a: 1 }]],
    ['comments before the marker', '# c\n---\na: 1\n---\n', [{ a: 1 }, null]],
    ['empty ones', '---\n---\n# c\n---\na: 1\n', [null, null, { a: 1 }]],
    ['an end mark', 'a: 1\n...\n---\nb: 2\n', [{ a: 1 }, { b: 2 }]],
    ['a byte order mark and CRLF', '\uFEFFa: 1\r\n---\r\nb: 2\r\n', [{ a: 1 }, { b: 2 }]],
    ['text beside the marker', '--- a\n--- {b: 1}\n', ['a', { b: 1 }]],
  ])('%s', (_, text, documents) => expect(readYaml(text, 'kubernetes')).toEqual({ documents, problems: [] }))

  test('those around a broken one are kept in their places', () => {
    const text = '# first\n---\na: 1\n---\nb: [\n---\nimage: {{ .Values.image }}\n---\nd: 4\n'
    const { documents, problems } = readYaml(text, 'kubernetes')
    expect(documents).toEqual([{ a: 1 }, null, null, { d: 4 }])
    expect(problems.map(({ line, column, fatal }) => [line, column, fatal])).toEqual([
      [6, 1, true],
      [7, 9, true],
    ])
    expect(locate(text, 'kubernetes', 3, ['d'])).toEqual({ line: 9, column: 1, depth: 1 })
    expect(locate(text, 'kubernetes', 1, [])).toBeUndefined()
  })

  test('of two equal keys the last wins, as for the API server, and that is said', () => {
    const { documents, problems } = readYaml('a: 1\nb: 2\na: 3\n', 'kubernetes')
    expect(documents).toEqual([{ a: 3, b: 2 }])
    expect(problems).toEqual([{ reason: 'duplicated mapping key', line: 3, column: 1, fatal: false }])
  })

  test('no key reaches a prototype', () => {
    const read = readYaml('__proto__: {polluted: 1}\nconstructor: 2\n', 'kubernetes').documents[0] as object
    expect(Object.keys(read)).toEqual(['__proto__', 'constructor'])
    expect('polluted' in read || 'toString' in read || 'polluted' in {}).toBe(false)
  })
})

describe('hostile text is refused at once, in one problem', () => {
  const laughs = ['a: &a [x, x, x, x, x, x, x, x, x, x]']
  for (const [index, name] of [...'bcdefghij'].entries()) {
    laughs.push(`${name}: &${name} [${Array(10).fill(`*${'abcdefghi'[index]}`).join(', ')}]`)
  }
  const chain = [
    'a0: &a0 [x]',
    ...Array.from({ length: 600 }, (_, index) => `a${index + 1}: &a${index + 1} [*a${index}]`),
  ]
  const merges = ['a0: &a0 {x: 1}']
  for (let index = 1; index < 200; index++) merges.push(`a${index}: &a${index} {<<: *a${index - 1}, k${index}: 1}`)
  test.each([
    ['billion laughs', laughs.join('\n'), 'aliases expand to more than'],
    ['an alias of itself', 'a: &a [*a]', 'contains itself'],
    ['an alias of its mapping', 'a: &a\n  <<: *a\n', 'contains itself'],
    ['aliases that nest', chain.join('\n'), 'aliases nest too deep'],
    ['an unknown alias', 'a: *nobody', 'unidentified alias'],
    ['merges of merges', merges.join('\n'), 'merge keys exceeded'],
    ['depth', '['.repeat(20_000), 'nesting exceeded'],
    [
      'depth in blocks',
      Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      'nesting exceeded',
    ],
    ['size', `a: ${'x'.repeat(8 * 1024 * 1024)}`, 'more than 8388608 characters'],
    ['a null byte', 'a: \0', 'null byte'],
    ['a control character', 'a: "\x07"', ''],
  ])('%s', (_, text, reason) => {
    const start = performance.now()
    const { problems } = readYaml(text, 'kubernetes')
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ fatal: true, reason: expect.stringContaining(reason) })
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test.each([
    ['20,000 keys', Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['20,000 anchors', Array.from({ length: 20_000 }, (_, index) => `- &a${index} 1`).join('\n')],
    ['20,000 aliases', `a: &a 1\nb: [${Array(20_000).fill('*a').join(', ')}]`],
    ['20,000 documents', '---\na: 1\n'.repeat(20_000)],
    ['20,000 broken documents', '---\na: [\n'.repeat(20_000)],
  ])('%s cost no more than they weigh', (_, text) => {
    const start = performance.now()
    readYaml(text, 'kubernetes')
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

const sample = `# a comment
apiVersion: v1
"quoted key": 'text'
spec:
  containers:
    - name: web
      image: &image nginx
      env: [{ name: A, value: "1" }, { name: B }]
    - &second
      name: other
      image: *image
    -
  text: |
    hello
  items:
    - "double"
    - |
      block
base: &base
  replicas: 1
  labels: { a: b }
both: &both
  replicas: 2
merged:
  <<: [*both, *base]
  own: 1
again: *base
on: 1
0x10: sixteen
empty:
twice: 1
twice: 2
---
kind: Second
`

describe('places', () => {
  test.each<[(string | number)[], string, number?]>([
    [[], '2:1'],
    [['apiVersion'], '2:1'],
    [['quoted key'], '3:1'],
    [['spec', 'containers'], '5:3'],
    [['spec', 'containers', 0], '6:7'],
    [['spec', 'containers', 0, 'image'], '7:7'],
    [['spec', 'containers', 0, 'env', 1], '8:38'],
    [['spec', 'containers', 0, 'env', 1, 'name'], '8:40'],
    [['spec', 'containers', 0, 'env', 0, 'value'], '8:24'],
    [['spec', 'containers', 1], '10:7'],
    [['spec', 'containers', 1, 'image'], '11:7'],
    [['spec', 'containers', 0, 'securityContext', 'runAsUser'], '6:7', 3],
    [['spec', 'containers', 2], '5:3'],
    [['spec', 'containers', 9], '5:3', 2],
    [['spec', 'containers', 'name'], '5:3', 2],
    [['spec', 'text', 'deeper'], '13:3', 2],
    [['spec', 'items', 0], '16:7'],
    [['spec', 'items', 1], '17:7'],
    [['merged', 'own'], '26:3'],
    [['merged', 'replicas'], '23:3'],
    [['merged', 'labels', 'a'], '21:13'],
    [['again'], '27:1'],
    [['again', 'replicas'], '20:3'],
    [['true'], '28:1'],
    [['on'], '28:1'],
    [['16'], '29:1'],
    [['empty'], '30:1'],
    [['twice'], '32:1'],
    [['nobody'], '2:1', 0],
  ])('%j is at %s', (path, expected, depth = path.length) => {
    const place = locate(sample, 'kubernetes', 0, path)
    expect([`${place?.line}:${place?.column}`, place?.depth]).toEqual([expected, depth])
  })

  test('count documents as readYaml does', () => {
    expect(locate(sample, 'kubernetes', 1, ['kind'])).toEqual({ line: 34, column: 1, depth: 1 })
    expect(locate(sample, 'kubernetes', 2, [])).toBeUndefined()
    expect(locate('', 'kubernetes', 0, [])).toBeUndefined()
  })

  test.each(['a: { some\n  long key: 1 }\n', 'a: { "some long key": 1 }\n', 'a:\n  some long key: 1\n'])(
    'a key is found however it is written: %j',
    (text) => {
      expect(locate(text, 'kubernetes', 0, ['a', 'some long key'])?.depth).toBe(2)
      expect(locate(text, 'kubernetes', 0, ['a', 'some long kex'])?.depth).toBe(1)
    },
  )

  test('of a merge that never ends are not looked for without end', () => {
    expect(locate('a: &a\n  <<: [*a, *a]\n  b: 1\n', 'kubernetes', 0, ['a', 'c'])?.depth).toBe(1)
  })
})

describe('inside brackets, braces and quotes no indentation is asked, as kubectl and GitHub read', () => {
  test.each([
    ['a bracket under its key', 'a:\n  args: [\n    x,\n    y\n  ]\nb: 1\n', { a: { args: ['x', 'y'] }, b: 1 }],
    ['a brace at the margin', 'a: {\n  b: 1\n}\n', { a: { b: 1 } }],
    ['items at the margin', 'a: [\nx,\ny]\n', { a: ['x', 'y'] }],
    ['after a comment', 'a: [\n  x, # one\n  # two\n]\n', { a: ['x'] }],
    ['a # between quotes', "a: [\n  'x # y',\n]\n", { a: ['x # y'] }],
    ['lines of Windows', 'a: [\r\n  x\r\n]\r\n', { a: ['x'] }],
  ])('%s', (_, text, expected) => {
    expect(readYaml(text, 'core')).toEqual({ documents: [expected], problems: [] })
  })

  test('a quoted text is read, its line break as blanks', () => {
    const { documents, problems } = readYaml('a:\n  b: "one\n  two"\n', 'core')
    expect([JSON.stringify(documents[0]).replace(/ +/g, ' '), problems]).toEqual(['{"a":{"b":"one two"}}', []])
  })

  test('what comes after is still found at its own line', () => {
    expect(locate('a: [\n  x,\n]\nb:\n  c: 1\n', 'core', 0, ['b', 'c'])).toEqual({ line: 5, column: 3, depth: 2 })
  })

  test('another mistake is said at its own line', () => {
    const { problems } = readYaml('a: [\n  x,\n]\nb: 1\nb: 2\n', 'core')
    expect(problems).toMatchObject([{ reason: 'duplicated mapping key', line: 5, fatal: false }])
  })

  test('a bracket that a document leaves open is a mistake', () => {
    const { documents, problems } = readYaml('a: [\n---\nb: 1\n', 'core')
    expect([documents, problems.length]).toEqual([[null, { b: 1 }], 1])
  })
})
