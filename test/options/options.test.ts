import { describe, expect, test } from 'vitest'
import { UserError } from '../../src/lib/error.ts'
import { type Options, readOptions } from '../../src/options.ts'
import { commands } from '../../src/options/commands.ts'
import { help } from '../../src/help.ts'
import { formats } from '../../src/options/formats.ts'
import { presentFlags } from '../../src/options/flags.ts'
import { reporters } from '../../src/report/index.ts'

function read(args: string[], environment: Record<string, string> = {}): Options {
  const request = readOptions(args, environment)
  if (request.kind !== 'run') throw new Error(request.kind)
  return request.options
}

function mistake(args: string[], environment: Record<string, string> = {}): string {
  try {
    read(args, environment)
  } catch (error) {
    if (error instanceof UserError) return JSON.stringify(error.text)
    throw error
  }
  return 'none'
}

test.each<[string[], string | null]>([
  [['--help'], null],
  [[], null],
  [['-h', 'check'], 'check'],
  [['explain', '--help'], 'explain'],
  [['odd', '--help'], null],
  [['toString', '--help'], null],
  [['fix', '--help'], null],
])('help that %j asks for: %s', (args, command) => {
  expect(readOptions(args, {})).toEqual({ kind: 'help', command, asked: args.length > 0 })
})

test.each(['fr', 'en'] as const)('the help of a command shows its options and no other, in %s', (language) => {
  for (const [name, { later }] of Object.entries(commands)) {
    if (later) continue
    const command = name as Options['command']
    const text = help(language, command)
    expect(text).toContain(`palier ${command}`)
    for (const flag of presentFlags())
      expect(text.includes(`\n  --${flag.name} `), `${command} --${flag.name}`).toBe(flag.commands.includes(command))
  }
  expect(help(language, null)).not.toContain('undefined')
})

describe('what is read', () => {
  test.each<[string[], Record<string, string>, Partial<Options>]>([
    [['score'], {}, { command: 'score', argument: null, arguments: [], key: '', comment: 'auto', publish: false }],
    [['check', 'apps/a', '--base', 'main'], {}, { argument: 'apps/a', base: 'main', strict: false }],
    [['check', '--base=main', '--', '--odd'], {}, { argument: '--odd', base: 'main' }],
    [['check'], { PALIER_BASE: 'main', PALIER_STRICT: 'true' }, { base: 'main', strict: true }],
    [['check', '--base', 'x'], { PALIER_BASE: 'main' }, { base: 'x' }],
    [['check'], { PALIER_STRICT: 'false', PALIER_REVISION: 'x' }, { strict: false, revision: null }],
    [
      ['check', '--publish', '--comment', 'always', '--status', 'palier'],
      {},
      { publish: true, comment: 'always', status: 'palier' },
    ],
    [['check', '--key', 'team/a_b.c-1', '--rules', 'palier/rules'], {}, { key: 'team/a_b.c-1', rules: 'palier/rules' }],
    [
      ['score', '--format', 'json=a.json', '--format', 'comment'],
      {},
      {
        formats: [
          { format: 'json', file: 'a.json' },
          { format: 'comment', file: null },
        ],
      },
    ],
    [
      ['score', '--format', 'json=-', '--format', 'html=a', '--format', 'html=./a', '--format', 'terminal'],
      {},
      {
        formats: [
          { format: 'json', file: null },
          { format: 'html', file: './a' },
          { format: 'terminal', file: null },
        ],
      },
    ],
    [
      ['score'],
      { PALIER_FORMAT: 'json=a=b.json\n terminal , comment=c' },
      {
        formats: [
          { format: 'json', file: 'a=b.json' },
          { format: 'terminal', file: null },
          { format: 'comment', file: 'c' },
        ],
      },
    ],
  ])('%j with %j', (args, environment, expected) => {
    expect(read(args, environment)).toMatchObject(expected)
  })
})

describe('what is refused', () => {
  test.each([
    [['chekc'], 'check'],
    [['score', '--bse'], '--base'],
    [['score', '--base', 'main'], 'option-not-of-command'],
    [['score', '-x'], 'option-unknown'],
    [['check', '--strict=1'], 'option-value-wrong'],
    [['check', '--base'], 'option-value-missing'],
    [['check', '--base', '--head'], 'option-value-missing'],
    [['check', '--commitment', '0'], '1, 2, 3, 4, 5'],
    [['check', '--today', '2026-02-30'], 'YYYY-MM-DD'],
    [['score', '--format', 'json='], 'FORMAT[=FILE]'],
    [['score', '--format', 'json=a', '--format', 'html=b/../a'], 'format-same-file'],
    [['check', '--key', 'a b'], '[A-Za-z0-9._/-]'],
    [['check', '--key', 'a-->'], '[A-Za-z0-9._/-]'],
    [['check', '--key', 'x'.repeat(65)], '[A-Za-z0-9._/-]'],
    [['check', '--comment', 'alwyas'], 'always'],
    [['check', '--status', 'a\nb'], 'option-value-wrong'],
    [['score', 'a', 'b'], 'argument-unexpected'],
    [['fix'], 'command-later'],
  ])('%j', (args, said) => {
    expect(mistake(args)).toContain(said)
  })
  test('a variable is checked as a flag is', () => {
    expect(mistake(['check'], { PALIER_GATE: 'sate' })).toContain('state')
  })
})

test('every format that the options take has a reporter, and no other', () => {
  expect(Object.keys(reporters).sort()).toEqual([...formats].sort())
})

test('no flag stands twice, and none is for commands to come alone', () => {
  const names = presentFlags().map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const { commands: takers } of presentFlags()) expect(takers.some((name) => !commands[name].later)).toBe(true)
})
