import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { joinTrees } from '../../src/lib/tree-joined.ts'
import { memoryTree } from '../../src/lib/tree.ts'
import type { Report } from '../../src/model.ts'
import { readOptions } from '../../src/options.ts'
import { readResources } from '../../src/resources.ts'
import { loadCatalogue } from '../../src/rules/load.ts'
import { json } from '../../src/report/json.ts'
import { check, score } from '../../src/run/index.ts'
import { repository, type TestRepository } from '../lib/repository.ts'

const resources = await readResources()
const bench = {
  resources,
  catalogue: loadCatalogue(resources.rules, 'cloud-pi-native').catalogue,
  tools: { git: null, helm: null, kustomize: null, kubeconform: null },
  today: '2026-11-24',
  version: '1',
}

let made: TestRepository | undefined
afterEach(() => made?.remove())

const application = {
  Dockerfile: 'FROM node:22\nUSER 1001\n',
  '.gitlab-ci-dso.yml': `include: [{ project: $CATALOG_PATH, file: [vault-ci.yml, kaniko-ci.yml], ref: main }]
read: { extends: '.vault:read_secret', stage: .pre }
build: { extends: '.kaniko:build-push', variables: { WORKING_DIR: ., DOCKERFILE: Dockerfile, IMAGE_NAMES: 'web:1' } }
`,
}
const infrastructure = {
  'web.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: web, image: harbor.example.org/shop/web:1 }] }
`,
}
const named = (folder: string, half: string): string =>
  `project:\n  repository: ${half}\n  companions: [{ name: other, path: companions/${folder} }]\n`

function workspace(own: Record<string, string>, companion: Record<string, string>): void {
  made = repository()
  made.commit({ ...own, '.gitignore': 'companions/\n' })
  for (const [file, text] of Object.entries(companion)) {
    mkdirSync(dirname(join(made.path, file)), { recursive: true })
    writeFileSync(join(made.path, file), text)
  }
}
const inside = (folder: string, files: Record<string, string>): Record<string, string> =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [`companions/${folder}/${file}`, text]))
async function palier(command: 'score' | 'check', ...flags: string[]): Promise<Report> {
  const request = readOptions([command, made?.path ?? '', ...flags], {})
  if (request.kind !== 'run') throw new Error('no run')
  return (command === 'score' ? score : check)(made?.path ?? '', request.options, bench)
}
const rule = (report: Report, id: string) => report.head?.rules.find((one) => one.id === id)

test('an application alone cannot show what its companion shows', async () => {
  workspace({ ...application, '.palier.yml': 'project: { repository: application }\n' }, {})
  const alone = await palier('score')
  expect(rule(alone, 'dso-image-build-job')?.outcome).not.toBe('pass')
  expect(rule(alone, 'container-resources-set')).toMatchObject({ outcome: 'unknown', cause: 'hidden' })
})

test('application and infrastructure are judged together, with the paths of the workspace', async () => {
  workspace({ ...application, '.palier.yml': named('infra', 'application') }, inside('infra', infrastructure))
  const report = await palier('score')
  expect(rule(report, 'dso-image-build-job')?.outcome).toBe('pass')
  expect(rule(report, 'container-resources-set')?.findings).toMatchObject([
    { outcome: 'fail', subject: 'Deployment/web:web', at: { file: 'companions/infra/web.yaml' } },
  ])
})

test('a companion that is a folder of the same repository is no less a repository of its own', async () => {
  made = repository()
  made.commit({ ...application, '.palier.yml': named('infra', 'application'), ...inside('infra', infrastructure) })
  const report = await palier('score')
  const subjects = rule(report, 'dso-dockerfile-path-resolves')?.findings.map(({ subject, at }) => [subject, at?.file])
  expect(subjects).toEqual([['.gitlab-ci-dso.yml#build', '.gitlab-ci-dso.yml']])
  expect(rule(report, 'container-resources-set')?.findings).toMatchObject([
    { at: { file: 'companions/infra/web.yaml' } },
  ])
})

test("the companion's pipeline is read at its own root", async () => {
  workspace({ ...infrastructure, '.palier.yml': named('app', 'infrastructure') }, inside('app', application))
  const report = await palier('score')
  expect(rule(report, 'dso-pipeline-present')?.outcome).toBe('pass')
  expect(rule(report, 'dso-image-build-job')?.outcome).toBe('pass')
  expect(rule(report, 'dso-dockerfile-path-resolves')?.findings).toMatchObject([
    { outcome: 'pass', subject: 'companions/app/.gitlab-ci-dso.yml#build' },
  ])
})

test("how the companion's image starts decides how its pods stop", async () => {
  const own = { ...infrastructure, '.palier.yml': named('app', 'infrastructure') }
  const started = (command: string) =>
    inside('app', { ...application, Dockerfile: `${application.Dockerfile}CMD ${command}\n` })
  workspace(own, started('["node", "index.js"]'))
  const report = await palier('score')
  expect(rule(report, 'rollout-restart-safe')?.findings).toMatchObject([{ outcome: 'pass', subject: 'Deployment/web' }])
  made?.remove()
  workspace(own, started('node index.js'))
  expect(rule(await palier('score'), 'rollout-restart-safe')?.findings).toMatchObject([{ outcome: 'fail' }])
})

test('a companion is the same for base and head: what is wrong in it is never introduced', async () => {
  const file = { '.palier.yml': named('infra', 'application') }
  workspace({ ...application, ...file }, inside('infra', infrastructure))
  made?.git('checkout', '-q', '-b', 'change')
  made?.commit({ 'README.md': 'x' })
  const report = await palier('check', '--base', 'main', '--head', 'change')
  expect(rule(report, 'container-resources-set')?.outcome).toBe('fail')
  expect(report.changes.flatMap(({ introduced }) => introduced)).toEqual([])
})

test("a companion's saved report counts for the half that is not here, and its places are not ours", async () => {
  workspace({ ...infrastructure, '.palier.yml': 'project: { repository: infrastructure }\n' }, {})
  const saved = json(await palier('score'))
  made?.remove()
  const own = {
    '.palier.yml': 'project: { repository: application, companions: [{ name: infra, report: infra.json }] }\n',
  }
  workspace({ ...application, ...own }, { 'infra.json': saved })
  const report = await palier('score')
  expect(rule(report, 'container-resources-set')).toMatchObject({ outcome: 'fail' })
  expect(rule(report, 'container-resources-set')?.findings[0]).not.toHaveProperty('at')
  expect(rule(report, 'dso-pipeline-present')?.outcome).toBe('pass')
  expect(report.head?.blindSpots.map(({ cause }) => cause.code)).not.toContain('half-elsewhere')
})

test.each([
  ['not JSON', '{', /^\.palier\.yml:1 companion repository "infra" dropped: infra\.json/],
  ['not a report', '{"version":1}', /companion repository "infra" dropped/],
  ['nowhere', null, /companion repository "infra" absent/],
])('a saved report that is %s is dropped, and said', async (_name, text, expected) => {
  const own = {
    '.palier.yml': 'project: { repository: application, companions: [{ name: infra, report: infra.json }] }\n',
  }
  workspace({ ...application, ...own }, text === null ? {} : { 'infra.json': text })
  const notes = (await palier('score')).head?.notes ?? []
  expect(notes.map(({ message }) => message.en)).toContainEqual(expect.stringMatching(expected))
})

test('a companion that is not there is dropped, and said with its line', async () => {
  workspace({ ...application, '.palier.yml': named('infra', 'application') }, {})
  const report = await palier('score')
  expect(report.head?.notes.map(({ message }) => message.en)).toContain(
    '.palier.yml:3 companion repository "other" absent: companions/infra is not there (check it out in the pipeline, before palier)',
  )
})

test.each(['../infra', '/infra', '.'])('a companion in %s is refused', async (path) => {
  workspace({ ...application, '.palier.yml': `project: { companions: [{ name: a, path: ${path} }] }\n` }, {})
  const report = await palier('score')
  expect(report.verdict?.reasons).toMatchObject([{ code: 'not-evaluated' }])
})

test('joined trees read as one', async () => {
  const tree = memoryTree({ 'web/a': '1', 'web/in/old': '2', other: '3' }, { prefix: 'web' })
  const all = joinTrees(tree, [{ folder: 'in', tree: memoryTree({ b: '4', 'c/d': '5' }) }])
  expect(all.files).toEqual(['a', 'in/b', 'in/c/d'])
  expect(all.root.files).toEqual(['other', 'web/a', 'web/in/b', 'web/in/c/d'])
  expect((await all.read('in/c/d')).toString()).toBe('5')
  expect(await all.id('in/b')).toBe(await memoryTree({ b: '4' }).id('b'))
  await all.close()
})
