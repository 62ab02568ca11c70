import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildTimeout, goProgram, root } from './support.ts'
import { inPage, shippedWorkflows } from './workflows.ts'

let actionlint: string
let project: string
beforeAll(() => {
  actionlint = goProgram('actionlint')
  project = mkdtempSync(join(tmpdir(), 'palier-workflows-'))
  execFileSync('git', ['init', '-q', project])
  mkdirSync(join(project, '.github/workflows'), { recursive: true })
  mkdirSync(join(project, 'dist'))
  for (const file of ['action.yml', 'dist/action.js']) cpSync(join(root, file), join(project, file))
}, buildTimeout)
afterAll(() => rmSync(project, { recursive: true, force: true }))

/** What actionlint finds, one a line. */
function lint(text: string): string[] {
  const file = join(project, '.github/workflows/one.yml')
  writeFileSync(file, text)
  const args = ['-no-color', '-oneline', '-shellcheck=', '-pyflakes=', file]
  const { status, stdout, stderr } = spawnSync(actionlint, args, { cwd: project, encoding: 'utf8' })
  if (stderr !== '' || status === null || status > 1) throw new Error(`${status} ${stderr}`)
  return stdout.split('\n').filter(Boolean)
}

/** Newer ones are unknown to it, and would go unread. */
const newestKnown: Record<string, number> = { 'actions/checkout': 6, 'actions/setup-node': 6 }

/** With what actionlint knows the inputs and outputs of: our action as the project's own, the others by their version. */
function known(text: string): string {
  return text
    .replace(/cloud-pi-native\/palier@v1\b/g, './')
    .replace(/(actions\/[\w-]+)@[0-9a-f]{40} # v(\d+)\S*/g, (_, name: string, major: string) => {
      return `${name}@v${Math.min(Number(major), newestKnown[name] ?? Infinity)}`
    })
}

test('the pages show workflows', () => {
  expect(inPage('docs/github.md')).toHaveLength(1)
  expect(inPage('docs/forks.md')).toHaveLength(2)
})

test.each(Object.entries(shippedWorkflows()))('%s: actionlint finds nothing', (_, text) => {
  expect(lint(text)).toEqual([])
  expect(lint(known(text))).toEqual([])
  expect(known(text)).not.toMatch(/@[0-9a-f]{40}/)
})

test.each([
  ['language: fr', 'langage: fr', 'input "langage" is not defined in action "palier"'],
  ['fetch-depth: 2', 'fetch-dept: 2', 'input "fetch-dept" is not defined in action "actions/checkout@v6"'],
  ['  merge_group:', '  merge_groups:', 'unknown Webhook event "merge_groups"'],
])('and it would find %s written as %s', (right, wrong, said) => {
  const [text = ''] = inPage('docs/github.md')
  expect(text).toContain(right)
  expect(lint(known(text.replace(right, wrong)))).toEqual([expect.stringContaining(said)])
})

test('and an output that the action does not have', () => {
  const [text = ''] = inPage('docs/forks.md')
  const found = lint(known(text.replace('steps.palier.outputs.report', 'steps.palier.outputs.reports')))
  expect(found).toEqual([expect.stringContaining('property "reports" is not defined')])
})
