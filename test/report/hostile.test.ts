import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { marked, type Token } from 'marked'
import { describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { comment } from '../../src/report/comment.ts'
import { json } from '../../src/report/json.ts'
import { inline, paragraph, table, write } from '../../src/report/markdown.ts'
import { summary } from '../../src/report/summary.ts'
import { terminal } from '../../src/report/terminal.ts'
import { hostile, hostileReport, hostileVerdicts } from './hostile.ts'
import { voice } from './support.ts'

const OWN_HTML = /^(?:<details><summary>(?:[^<]|<\/?code>)*<\/summary>|<\/details>|<sub>|<\/sub>)\s*$/u
/** Controls and invisible characters, line ends excepted, and what a runner takes for a command. */
const HIDDEN = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]|##\w*\[/u
/** Anything in plain text that a forge could make more than text of. */
const LIVE = /[@#!~%&$<>[\]{}`|\\_*]\w|:\/\/|www\.|:\w+:|GH-\d|[0-9a-f]{7,}/iu

function tokensOf(markdown: string): Token[] {
  const tokens: Token[] = []
  void marked.walkTokens(marked.lexer(markdown), (token) => {
    tokens.push(token)
  })
  return tokens
}

function plainTexts(markdown: string): string[] {
  const leaves = tokensOf(markdown).filter((token) => token.type === 'text' && !('tokens' in token && token.tokens))
  return leaves.map((token) => ('text' in token ? String(token.text) : ''))
}

/** Markdown of which a forge makes text and our own links, and nothing else. */
function expectHarmless(markdown: string): void {
  expect(markdown.split('\n').filter((line) => /^\s*(?:\/|::)/u.test(line))).toEqual([])
  expect(markdown).not.toMatch(HIDDEN)
  const tokens = tokensOf(markdown)
  expect(tokens.filter(({ type }) => type === 'image')).toEqual([])
  expect(tokens.filter(({ type, raw }) => type === 'html' && !OWN_HTML.test(raw))).toEqual([])
  const addresses = tokens.flatMap((token) => (token.type === 'link' ? [String(token.href)] : []))
  expect(
    addresses.filter(
      (url) =>
        !/^https:\/\/forge\.example\.org\/(?:owner\/shop\/blob\/[0-9a-f]{40}\/|reports\/12$|palier\/rules\/README\.md#[a-z-]+$)/u.test(
          url,
        ),
    ),
  ).toEqual([])
  expect(addresses.filter((url) => url.includes('/../'))).toEqual([])
  expect(plainTexts(markdown).filter((text) => LIVE.test(text))).toEqual([])
}

describe('a hostile repository says nothing in our name', () => {
  test.each(hostile.map((name) => [name.slice(0, 30), name]))('comment and summary: %j', (_, name) => {
    for (const report of hostileVerdicts(name)) expectHarmless(comment(report, voice('fr')))
    expectHarmless(summary(hostileReport(name), voice('en')))
  })

  test('any mixture of it', () => {
    const pieces = [...hostile.filter((name) => name.length < 100), ' ', '\n', '`', '|', '\\', '/', '@', ':', 'a1-2']
    assert(
      property(
        array(oneof(constantFrom(...pieces), string({ unit: 'binary', maxLength: 4 })), { maxLength: 6 }),
        (parts) => {
          const report = hostileReport(parts.join(''))
          for (const text of [comment(report, voice('fr')), summary(report, voice('fr'))]) expectHarmless(text)
        },
      ),
      { numRuns: 25 },
    )
  })

  test.each(hostile.map((name) => [name.slice(0, 30), name]))('terminal: %j', (_, name) => {
    for (const report of hostileVerdicts(name)) {
      const text = terminal(report, voice('en'))
      expect(text.split('\n').filter((line) => line.trimStart().startsWith('::'))).toEqual([])
      expect(text).not.toMatch(HIDDEN)
    }
  })

  test.each(hostile.map((name) => [name.slice(0, 30), name]))('json: %j', (_, name) => {
    const text = json(hostileReport(name))
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(hostileReport(name))))
    expect(text).not.toMatch(/##\w*\[/u)
  })

  test('golden', async () => {
    const report = hostileReport('@team `x` | <img src=x> #12 [a](javascript:b)')
    await expect(comment(report, voice('fr'))).toMatchFileSnapshot('../golden/hostile.comment.fr.md')
    await expect(terminal(report, voice('en'))).toMatchFileSnapshot('../golden/hostile.terminal.en.txt')
  })
})

test('signs between plain words stay text', () => {
  expect(write([paragraph(inline('GID ≠ 0, ≤ 3 et ≥ 1 → non'))])).toBe('GID ≠ 0, ≤ 3 et ≥ 1 → non\n')
})

test('any sentence keeps to its cell, and only plain words stay text', () => {
  assert(
    property(string({ unit: 'grapheme', maxLength: 60 }), string({ unit: 'binary', maxLength: 60 }), (a, b) => {
      const markdown = write([table(['x', 'y'], [[inline(a), inline(b)]]), paragraph(inline(`${b}${a}`))])
      const tokens = marked.lexer(markdown)
      const [first] = tokens
      expect(first?.type).toBe('table')
      expect(first && 'rows' in first ? first.rows.map((row: unknown[]) => row.length) : []).toEqual([2])
      expect(plainTexts(markdown).filter((text) => LIVE.test(text))).toEqual([])
    }),
    { numRuns: 500 },
  )
})

function crowded(count: number): Report {
  const one = hostileReport('x'.repeat(400))
  const head = one.head
  if (!head) throw new Error('no head')
  const [rule] = head.rules
  if (!rule) throw new Error('no rule')
  const rules = Array.from({ length: count }, (_, index) => ({
    ...rule,
    id: `rule-${index}`,
    outcome: 'unknown' as const,
    cause: 'hidden' as const,
  }))
  const [change] = one.changes
  if (!change) throw new Error('no change')
  return {
    ...one,
    head: {
      ...head,
      rules: [...head.rules, ...rules],
      notes: Array.from({ length: count }, () => head.notes[0] ?? { code: 'x', message: { fr: 'x', en: 'x' } }),
    },
    changes: rules.map(({ id }) => ({ ...change, rule: id })),
    nextSteps: rules.map(({ id }) => ({
      rule: id,
      level: 4,
      effort: 'minutes',
      subjects: 1,
      at: { file: `${'d/'.repeat(250)}f`, line: 1 },
    })),
    policy: { ...one.policy, waivers: Array.from({ length: count }, () => one.policy.waivers).flat() },
  }
}

test.each([0, 10, 200, 5000])('a crowd of %i keeps under the limit and says that more is in the report', (count) => {
  const markdown = comment(crowded(count), voice('fr'))
  expect(markdown.length).toBeLessThan(60_000)
  expect(markdown.includes('de plus dans le rapport') || markdown.includes('La suite est dans')).toBe(count >= 200)
})
