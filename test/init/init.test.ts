import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { run } from '../../src/main.ts'
import type { Edge } from '../../src/main.ts'
import { configuration, type Sight } from '../../src/init/configuration.ts'
import { pipeline } from '../../src/init/pipeline.ts'
import { readYaml } from '../../src/lib/yaml.ts'
import { readOptions } from '../../src/options.ts'
import { readSettings } from '../../src/settings/read.ts'
import { repository, type TestRepository } from '../lib/repository.ts'
import { catalogue } from '../support/example.ts'

const sight: Sight = {
  language: 'fr',
  today: '2026-11-30',
  grid: 'cloud-pi-native',
  technical: 2,
  highest: 5,
  name: 'true',
  half: 'infrastructure',
  environments: [
    {
      name: 'prod',
      class: 'production',
      declared: false,
      sources: [{ type: 'chart', chart: '.', values: ['values.yaml', 'values-prod.yaml'] }],
    },
    {
      name: 'on',
      class: 'prod-like',
      declared: false,
      sources: [
        { type: 'kustomization', kustomization: 'deploy/on: #1' },
        { type: 'manifests', files: ['k8s/a.yaml', 'k8s/b.yaml', 'top.yml'] },
        { type: 'chart', chart: 'shop', values: ['../on.yaml.gotmpl'], release: 'web', helmfile: 'helmfile.yaml' },
      ],
    },
    { name: 'default', class: null, declared: false, sources: [{ type: 'chart', chart: 'other', values: [] }] },
  ],
  declared: [{ rule: 'sponsor-identified', title: 'Un commanditaire est identifié', level: 1 }],
}
const read = (text: string) =>
  readSettings({ file: '.palier.yml', text }, { file: '.palier.yml', catalogue, has: () => true })

test.each(['fr', 'en'] as const)('what is written in %s is read as it was meant', (language) => {
  const { project, policy, notes } = read(configuration({ ...sight, language }))
  expect(policy).toMatchObject({ commitment: { level: 2, since: '2026-11-30' }, gate: 'change', waivers: [] })
  expect(project).toMatchObject({ name: 'true', language, repository: ['infrastructure'] })
  expect(project.environments).toMatchObject([
    {
      name: 'prod',
      class: 'production',
      sources: [{ type: 'chart', chart: '.', values: ['values.yaml', 'values-prod.yaml'] }],
    },
    {
      name: 'on',
      class: 'prod-like',
      sources: [
        { type: 'kustomization', kustomization: 'deploy/on: #1' },
        { type: 'manifests', files: ['k8s/*.yaml', '*.yml'] },
        { type: 'chart', chart: 'shop', values: [], release: 'web', helmfile: 'helmfile.yaml' },
      ],
    },
  ])
  expect(notes).toEqual({ policy: [], project: [] })
})

test.each(['fr', 'en'] as const)('every suggestion in %s holds once it is uncommented', (language) => {
  const text = configuration({ ...sight, language, technical: 0 })
  const keys = /^( *)# ( *(?:waivers|attestations|commitment|- \{|environments).*)$/gm
  const { policy, project } = read(text.replace(keys, '$1$2'))
  expect(policy.commitment).toEqual({ level: 1, since: '2026-11-30' })
  expect(policy.waivers).toMatchObject([{ rule: 'image-tag-explicit', until: '2027-02-28' }])
  expect(project.attestations).toMatchObject([{ rule: 'sponsor-identified', date: '2026-11-30' }])
})

test('sources that no name places are suggested as an environment, one a line', () => {
  const sources: Sight['environments'][number]['sources'] = [
    { type: 'chart', chart: 'deploy', values: [] },
    { type: 'kustomization', kustomization: 'k8s/base' },
  ]
  const environments: Sight['environments'] = [{ name: 'default', class: null, declared: false, sources }]
  const text = configuration({ ...sight, environments, declared: [] })
  const written = text.split('\n')
  const start = written.findIndex((line) => line === '  # environments:')
  const { project } = read(
    written.map((line, index) => (index >= start && index < start + 6 ? line.replace('# ', '') : line)).join('\n'),
  )
  expect(project.environments).toMatchObject([{ name: 'production', class: 'production', sources }])
})

test.each(['github', 'gitlab'] as const)('the pipeline of %s is YAML', (forge) => {
  const { text, file } = pipeline(forge, 'en')
  expect(readYaml(text, 'core').problems).toEqual([])
  expect(file).toMatch(forge === 'github' ? /^\.github\/workflows\// : /^\.gitlab-ci\.yml$/)
})

let made: TestRepository | undefined
afterEach(() => made?.remove())

async function init(
  files: Record<string, string>,
  ...flags: string[]
): Promise<{ code: number; shown: string; said: string }> {
  made = repository()
  made.commit(files)
  const request = readOptions(['init', made.path, '--today', '2026-11-24', '--language', 'en', ...flags], {})
  if (request.kind !== 'run') throw new Error('no run')
  let [shown, said] = ['', '']
  const edge: Edge = {
    env: {},
    stdout: { write: (text) => (shown += text) },
    stderr: { write: (text) => (said += text) },
  }
  return { code: await run(request.options, edge), shown, said }
}
const written = (file: string): string => readFileSync(join(made?.path ?? '', file), 'utf8')
const pod = 'apiVersion: v1\nkind: Pod\nmetadata: { name: a }\nspec: { containers: [{ name: a, image: b:1 }] }\n'

test('init shows what it writes, and what it writes is read back', async () => {
  const { code, shown, said } = await init({ 'deploy/prod/a.yaml': pod, '.github/CODEOWNERS': '' })
  expect(code).toBe(0)
  expect(shown).toContain(written('.palier.yml'))
  expect(shown).toContain(written('.github/workflows/palier.yml'))
  expect(said).toContain('written: .palier.yml')
  expect(said).toContain('git add .palier.yml .github/workflows/palier.yml && git commit')
  expect(read(written('.palier.yml')).project.environments).toMatchObject([{ name: 'prod', class: 'production' }])
})

test('init overwrites nothing, and shows what an existing pipeline lacks', async () => {
  const { code, shown, said } = await init({
    '.palier.yml': 'policy: {}\n',
    '.gitlab-ci.yml': 'a: { script: x }\n',
    'a.yaml': pod,
  })
  expect(code).toBe(0)
  expect(written('.palier.yml')).toBe('policy: {}\n')
  expect(written('.gitlab-ci.yml')).toBe('a: { script: x }\n')
  expect(shown).toContain('component:')
  expect(said).toContain('.palier.yml already exists')
  expect(said).toContain('.gitlab-ci.yml already exists: add what follows to it')
  expect(said).not.toContain('git add')
})

test('another name of the project’s file is written as such', async () => {
  const { code, said } = await init({ 'deploy/prod/a.yaml': pod }, '--config', './conf/palier.yml')
  expect(code).toBe(0)
  expect(said).toContain('git add conf/palier.yml && git commit')
  expect(read(written('conf/palier.yml')).project.environments).toHaveLength(1)
})

test('an empty repository is prepared too, and no forge is guessed', async () => {
  const { code, said } = await init({ 'notes.bin': '' })
  expect(code).toBe(0)
  expect(existsSync(join(made?.path ?? '', '.github'))).toBe(false)
  expect(said).toContain('neither GitHub nor GitLab')
})
