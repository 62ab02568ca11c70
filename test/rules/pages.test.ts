import { marked } from 'marked'
import { expect, test } from 'vitest'
import { UserError } from '../../src/lib/error.ts'
import type { Catalogue } from '../../src/model.ts'
import { explain } from '../../src/rules/explain.ts'
import { loadCatalogue, loadRules } from '../../src/rules/load.ts'
import { gridPage, pageName, sheetPage } from '../../src/rules/pages.ts'
import { sheetOf } from '../../src/rules/sheet.ts'
import { readFolder } from './support/folder.ts'
import { loadOne, ruleText } from './support/rule.ts'

const { catalogue } = loadCatalogue(readFolder('rules'), 'cloud-pi-native')
/** The same grid, its last criterion still empty. */
const unfinished: Catalogue = {
  ...catalogue,
  grid: {
    ...catalogue.grid,
    placements: catalogue.grid.placements.filter(({ criterion }) => criterion !== '5/maintenance'),
  },
}

/** Fresh pages: `npx vitest run test/rules/pages.test.ts -u`. */
test.each(['fr', 'en'] as const)('the page in %s is the one that is committed', async (language) => {
  await expect(gridPage(catalogue, language)).toMatchFileSnapshot(`../../rules/${pageName(language)}`)
})

test('a page shows every rule, its examples and the criteria without rules', () => {
  const page = gridPage(unfinished, 'en')
  for (const { rule } of unfinished.grid.placements) expect(page).toContain(`\`${rule}\` · `)
  expect(page).toContain('*No rules yet: this criterion stays unknown.*')
})

test.each(['fr', 'en'] as const)('every link of the contents leads somewhere on the page, in %s', (language) => {
  const page = gridPage(catalogue, language)
  const targets = [...page.matchAll(/\]\(#([^)]+)\)/g)].map(([, id]) => id)
  const anchors = [...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id)
  expect(targets).toHaveLength(5 + catalogue.grid.levels.flatMap(({ criteria }) => criteria).length)
  expect(targets.filter((id) => !anchors.includes(id))).toEqual([])
  expect(new Set(anchors).size).toBe(anchors.length)
})

test('texts cannot be markup, and examples cannot leave their fence', async () => {
  const text = ruleText('every: container.name == "a"', 'linters: { fr: a, en: "*say* `no`" }')
    .replace('Title', '"<img src=x> [a](b) *c* #1"')
    .replace('{ a: b }', '{ "<b>.yaml": "a: 1\\n```\\n<script>\\n" }')
  const html = await marked.parse(sheetPage(sheetOf(loadOne(text), null, 'en'), ':').join('\n\n'))
  expect(html.replaceAll(/<a id="[a-z\d-]+"><\/a>/g, '')).not.toMatch(/<(img|script|b|em|a)\b/)
  expect(html).toContain('<code>no</code>')
})

test('what is looked at is said with the words of the vocabulary', () => {
  const sheet = sheetOf(loadOne(ruleText('every: container.probes.size() > 0 && container.configured')), null, 'fr')
  expect(sheet.lines).toContainEqual([
    'Ce qui est regardé',
    'chaque conteneur : `probes` (ses sondes), `configured` (reçoit ses réglages du dehors)',
  ])
})

test.each(['run-as-root-forbidden', '3/rootless', '4/it-compliance', '3', null])('explain %s', (id) => {
  for (const language of ['fr', 'en'] as const) expect(explain(catalogue, id, language)).not.toMatch(/undefined|\n\n\n/)
})

test.each(['fr', 'en'] as const)('the sheets of the framework and of admission, in %s', (language) => {
  const framework = explain(catalogue, 'cct', language)
  expect(framework.match(/^EXI-/gm)).toHaveLength(55)
  expect(framework).toMatch(/^EXI-ARCH-27 {2}P .*\n {4}\S.* image-tag-explicit, image-pull-policy-if-not-present$/m)
  expect(framework).toMatch(/^EXI-ARCH-17 {2}I .*\n {4}(?:par attestation seulement|by attestation only)$/m)
  const admission = explain(catalogue, 'admission', language)
  expect(admission).toMatch(/^check-labels .*\n.*audit.* (?:refus|refusal) .*pod-labels-required$/m)
  for (const text of [framework, admission]) expect(text).not.toMatch(/undefined|\n\n\n/)
})

test.each(['1', '3', '5'])('the sheet of level %s asks the grid’s own question, rule by rule', (id) => {
  const level = catalogue.grid.levels.find((one) => one.level === Number(id))
  const sheet = explain(catalogue, id, 'fr')
  expect(sheet).toContain(`Avez-vous déjà fait…\n${level?.achievement.fr}`)
  const rules = catalogue.grid.placements.filter((one) => one.level === Number(id))
  expect(sheet.match(/\[ \]/g)).toHaveLength(rules.length)
  for (const { rule } of rules) expect(sheet).toContain(`        ${rule} · `)
})

test('what is explained', () => {
  expect(explain(catalogue, '3/rootless', 'en')).toContain(
    'run-as-root-forbidden · 3/rootless · required · any environment',
  )
  expect(explain(unfinished, '5/maintenance', 'en')).toContain('No rules yet')
  expect(explain(catalogue, '5', 'en')).toMatch(/^Level 5: /)
})

test.each([
  ['run-as-root-forbiden', 'run-as-root-forbidden'],
  ['3/rootles', '3/rootless'],
  ['9', ''],
])('%s is unknown; the nearest is said', (id, nearest) => {
  try {
    explain(catalogue, id, 'en')
    expect.unreachable()
  } catch (error) {
    expect((error as UserError).text).toEqual({ code: 'explain-unknown', id, nearest })
  }
})

test('the skeleton of a new rule is a sound rule', async () => {
  const { execFileSync } = await import('node:child_process')
  const { mkdtempSync, readFileSync, rmSync } = await import('node:fs')
  const { tmpdir } = await import('node:os')
  const folder = mkdtempSync(`${tmpdir()}/palier-rules-`)
  try {
    const run = (name: string) =>
      execFileSync(process.execPath, ['build/new-rule.mjs', name], { env: { PALIER_RULES: folder }, stdio: 'pipe' })
    expect(String(run('workload/new-one'))).toContain('{ rule: new-one, required: true }')
    const text = readFileSync(`${folder}/workload/new-one.yaml`, 'utf8')
    expect([...loadRules(new Map([['workload/new-one.yaml', text]])).keys()]).toEqual(['new-one'])
    for (const name of ['workload/new-one', 'other/new-one', 'Bad/name', 'name', 'data/x', '../x/y']) {
      expect(() => run(name)).toThrow()
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
})
