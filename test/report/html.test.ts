import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, test } from 'vitest'
import { html } from '../../src/report/html.ts'
import { cases } from './cases.ts'
import { assessment, report } from './golden.ts'
import { hostile, hostileReport, hostileVerdicts } from './hostile.ts'
import { voice } from './support.ts'

const reader = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  unpairedTags: ['meta', 'br'],
  preserveOrder: true,
})

interface Element {
  name: string
  attributes: Record<string, string>
}
function elementsOf(nodes: unknown): Element[] {
  if (!Array.isArray(nodes)) return []
  return (nodes as Record<string, unknown>[]).flatMap((node) => {
    const name = Object.keys(node).find((key) => key !== ':@' && key !== '#text')
    if (name === undefined) return []
    return [{ name, attributes: (node[':@'] ?? {}) as Record<string, string> }, ...elementsOf(node[name])]
  })
}
const known =
  'html head meta title style body main h1 p ul ol li details summary div table thead tbody tr th td code pre strong a br small'.split(
    ' ',
  )

function expectSelfContained(page: string): void {
  expect(XMLValidator.validate(page.replace('<!doctype html>\n', ''), { unpairedTags: ['meta', 'br'] })).toBe(true)
  const elements = elementsOf(reader.parse(page.replace('<!doctype html>\n', '')))
  expect(elements.filter(({ name }) => !known.includes(name))).toEqual([])
  expect(
    elements.flatMap(({ attributes }) => Object.keys(attributes)).filter((name) => /^@(?:on|src|style)/iu.test(name)),
  ).toEqual([])
  const links = elements.flatMap(({ attributes }) => attributes['@href'] ?? [])
  expect(links.filter((url) => !url.startsWith('https://forge.example.org/'))).toEqual([])
  expect(page).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]|##\w*\[|url\(|@import|^\s*::/mu)
}

describe.each(Object.entries(cases))('%s', (_, one) => {
  test.each(['fr', 'en'] as const)('one page by itself in %s', (language) => {
    const page = html(one, voice(language))
    expectSelfContained(page)
    expect(page).toContain(`<html lang="${language}">`)
  })
})

test.each(hostile.map((name) => [name.slice(0, 30), name]))('hostile: %j', (_, name) => {
  for (const one of [...hostileVerdicts(name).slice(0, 2), hostileReport(name)])
    expectSelfContained(html(one, voice('fr')))
})

test('the first heading is the verdict, and every failing place is there', () => {
  const page = html(cases['refused-lost'] ?? report(), voice('fr'))
  expect(page.indexOf('<h1>⛔ Fusion refusée')).toBeGreaterThan(0)
  for (const place of ['Dockerfile:9', 'deploy/values.yaml:12', 'deploy/templates/api.yaml:20'])
    expect(page).toContain(`<code>${place}</code>`)
})

test('French marks stay on the line of their word', () => {
  const told = html(report({ head: assessment({ technical: 3 }) }), voice('fr'))
  expect(told).toContain('engagement\u00A0: 3')
  expect(told).not.toMatch(/ : |« /)
  expect(html(report({ head: assessment({ technical: 3 }) }), voice('en'))).not.toContain('\u00A0')
})

test('on a narrow screen every cell says its column', () => {
  const page = html(cases['gain'] ?? report(), voice('en'))
  const rows = [...page.matchAll(/<tr>(<td .*?)<\/tr>/g)].map(([, cells = '']) => cells.split('<td ').slice(1))
  expect(rows.length).toBeGreaterThan(3)
  for (const cell of rows.flat()) expect(cell).toMatch(/^data-column="[^"]+">/)
  expect(page).toContain('data-column="Where"')
})
