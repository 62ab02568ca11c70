import { assert, constantFrom, property, string, tuple } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guarded } from '../../src/edge.ts'
import { redacted } from '../../src/report/redact.ts'
import { reporters } from '../../src/report/index.ts'
import { harmless, oneLine } from '../../src/texts/clean.ts'
import { secretsOf, withoutShapes } from '../../src/texts/redact.ts'
import { hostileReport } from '../report/hostile.ts'
import { voice } from '../report/support.ts'

/** Made here, character by character, so that no scanner takes this file for a leak. */
const fake = (prefix: string, length: number): string => prefix + 'a1B2c3D4e5F6'.repeat(10).slice(0, length)
const shaped: [string, string][] = [
  ['GitLab token', fake('glpat-', 20)],
  ['GitLab trigger', fake('glptt-', 40)],
  ['GitLab runner', fake('glrt-', 20)],
  ['GitHub token', fake('ghp_', 36)],
  ['GitHub app token', fake('ghs_', 36)],
  ['GitHub fine-grained', fake('github_pat_', 40)],
  ['AWS', `AKIA${'ABCD1234'.repeat(2)}`],
  ['JWT', `${fake('eyJ', 20)}.${fake('eyJ', 20)}.${fake('', 30)}`],
  ['Vault', fake('hvs.', 24)],
  ['Slack', fake('xoxb-', 24)],
  ['npm', fake('npm_', 36)],
  ['Docker', fake('dckr_pat_', 27)],
  ['age', `AGE-SECRET-KEY-1${'QPZRY9X8'.repeat(5)}`],
  ['key', `-----BEGIN RSA PRIVATE KEY-----\n${fake('', 64)}\n-----END RSA PRIVATE KEY-----`],
  ['key cut short', `-----BEGIN PRIVATE KEY----- ${fake('', 64)}`],
]

describe('by shape', () => {
  test.each(shaped)('%s', (_, secret) => {
    expect(withoutShapes(`a ${secret} b`)).not.toContain(secret.slice(8))
    expect(oneLine(`chart: ${secret}`)).toBe('chart: ***')
  })
  test.each([
    ['the password of an address', 'https://user:hunter22@host/x', 'https://***@host/x'],
    ['a token as the user', 'https://oauth2:abc@host', 'https://***@host'],
    ['a header', `Authorization: Bearer ${fake('', 20)}`, 'Authorization: Bearer ***'],
    ['an assignment', 'password=correct7horse', 'password=***'],
    ['a line of YAML', 'apiKey: "abcd1234efgh"', 'apiKey: "***"'],
  ])('%s', (_, text, told) => expect(withoutShapes(text)).toBe(told))
  test.each([
    'https://host.example/path@1.2:3',
    'ssh://git@host/x.git',
    'Deployment/token:nginx12345',
    'Le secret : voir `external-secrets`',
    'sha256:3f2c1ab3f2c1ab3f2c1ab3f2c1ab3f2c1ab3f2c1',
    'secret-material-absent',
  ])('leaves %s', (text) => expect(withoutShapes(text)).toBe(text))
})

describe('by value', () => {
  const environment = {
    GITHUB_TOKEN: 'plainvalue1',
    INPUT_TOKEN: 'plain',
    PWD: '/home/someone',
    DB_PASSWORD: 'p@ss word/9',
    SSH_KEY: 'plainvalue12',
    KEYBOARD: 'azerty-fr-be',
  }
  test('names that hold secrets, long enough, the longest first, as addresses hold them too', () => {
    expect(secretsOf(environment)).toEqual(['p%40ss%20word%2F9', 'plainvalue12', 'p@ss word/9', 'plainvalue1'])
  })
  test('in every format, wherever the value stands', () => {
    const secrets = secretsOf(environment)
    for (const value of secrets)
      for (const [format, reporter] of Object.entries(reporters))
        expect(`${format} ${reporter(redacted(hostileReport(`x ${value} y`), secrets), voice('fr'))}`).not.toContain(
          value,
        )
  })
  test('a report without secrets stays as it is', () => {
    expect(redacted(hostileReport('deploy/values.yaml'), secretsOf(environment))).toEqual(
      hostileReport('deploy/values.yaml'),
    )
  })
})

describe('a log', () => {
  test('what a command writes is no command, moves nothing and tells nothing', () => {
    const written: string[] = []
    const stream = { write: (text: string) => written.push(text) }
    const edge = guarded({ env: { A_TOKEN: 'plainvalue1' }, stdout: stream, stderr: stream })
    edge.stdout.write('\u001B[31mred\u001B[0m\n  ::set-output name=a::b\n##[group]x ##vso[task]\n')
    edge.stderr.write('\u001B[2J\u202Ea\rplainvalue1\u001B]0;t\u0007')
    expect(written).toEqual([
      '\u001B[31mred\u001B[0m\n  : :set-output name=a::b\n# #[group]x # #vso[task]\n',
      '\uFFFD[2J\uFFFDa\uFFFD***\uFFFD]0;t\uFFFD',
    ])
  })
  test('any text', () => {
    const piece = constantFrom(
      '::',
      '##[',
      '##',
      '[',
      'x',
      '\n',
      ' ',
      '\t',
      '\u001B[1m',
      '\u001B',
      '\r',
      '\u200B',
      'glpat-',
    )
    assert(
      property(tuple(string({ unit: piece, maxLength: 40 }), string({ unit: 'binary', maxLength: 20 })), ([a, b]) => {
        const text = harmless(a + b)
        const bare = text.replaceAll('\u001B[1m', '')
        expect(bare.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([])
        expect(text).not.toMatch(/##\w*\[/u)
        expect(bare).not.toMatch(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/u)
      }),
      { numRuns: 500 },
    )
  })
})
