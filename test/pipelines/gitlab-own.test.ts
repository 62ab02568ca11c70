import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { gitlabProject, jobsOf, type Project, resolve } from './gitlab-project.ts'
import { root, runTimeout } from './support.ts'

let own: Project
beforeAll(async () => {
  own = await gitlabProject(readFileSync(join(root, '.gitlab-ci.yml'), 'utf8'))
})
afterAll(() => own.close())

test(
  'our own pipeline is sound, and its palier is the template with what it writes over',
  async () => {
    const jobs = await jobsOf(own)
    expect(jobs['palier']).toMatchObject({
      stage: 'test',
      variables: { PALIER_LANGUAGE: 'en' },
      script: [expect.stringContaining('palier $PALIER_ASK')],
      artifacts: { paths: ['palier/'] },
    })
  },
  runTimeout,
)

test.each<[string, Record<string, string>, string[]]>([
  ['merge request', {}, ['tests', 'palier']],
  ['default branch', {}, ['tests', 'palier']],
  ['tag', { CI_COMMIT_TAG: 'v1.2.3' }, ['tests', 'release']],
])(
  'its jobs, by pipeline: %s',
  async (kind, variables, names) => {
    const { stdout } = await resolve(own, ['--list-json', '--no-json-schema-validation'], { kind, variables })
    const jobs = JSON.parse(stdout.slice(stdout.indexOf('[\n'))) as { name: string; when: string }[]
    const found = jobs.filter(({ when }) => when !== 'never').map(({ name }) => name)
    expect(found.sort()).toEqual([...names].sort())
  },
  runTimeout,
)
