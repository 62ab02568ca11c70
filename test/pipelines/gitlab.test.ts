import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Report } from '../../src/model.ts'
import { token } from '../forge/workspace.ts'
import { gitlabProject, jobsOf, kinds, type Project, resolve } from './gitlab-project.ts'
import { npmRegistry, type Registry } from './registry.ts'
import { root, runTimeout } from './support.ts'

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }
const open: Project[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((one) => one.close()))
})
async function project(pipeline = 'include:\n  - local: templates/palier.yml\n'): Promise<Project> {
  const made = await gitlabProject(pipeline)
  open.push(made)
  return made
}

describe('the template, resolved', { timeout: runTimeout }, () => {
  test('without inputs: one job, whole', async () => {
    expect(await jobsOf(await project())).toEqual({
      palier: {
        stage: 'test',
        image: { name: 'node:24' },
        variables: {
          PALIER_LANGUAGE: 'fr',
          PALIER_GATE: '',
          PALIER_STRICT: 'false',
          PALIER_COMMENT: 'auto',
          PALIER_FORMAT: `terminal,${reports.join(',')},`,
          GIT_DEPTH: '20',
        },
        rules: [
          {
            if: '$CI_PIPELINE_SOURCE == "merge_request_event"',
            variables: { PALIER_ASK: 'check . --publish' },
          },
          { if: '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH', variables: { PALIER_ASK: 'score .' } },
        ],
        script: [
          `if command -v palier >/dev/null; then palier $PALIER_ASK; else npx --yes --no-audit palier@${version} $PALIER_ASK; fi`,
        ],
        artifacts: {
          when: 'always',
          expire_in: '4 weeks',
          paths: ['palier/'],
          reports: {
            codequality: 'palier/code-quality.json',
            junit: 'palier/junit.xml',
            metrics: 'palier/metrics.txt',
          },
        },
      },
    })
  })
  test.each([
    ['local', 'local: templates/palier.yml'],
    ['component', 'component: $CI_SERVER_FQDN/$CI_PROJECT_PATH/palier@$CI_COMMIT_SHA'],
  ])('with every input, included as %s', async (_, how) => {
    const inputs = {
      stage: 'check',
      'job-prefix': 'mine-',
      image: 'registry.example/palier:1',
      version: '1.2.3',
      language: 'en',
      gate: 'ratchet',
      strict: true,
      comment: 'never',
      reports: 'sarif=palier/palier.sarif,html=palier/report.html',
    }
    const jobs = await jobsOf(
      await project(`stages: [check]\ninclude:\n  - ${how}\n    inputs: ${JSON.stringify(inputs)}\n`),
    )
    expect(Object.keys(jobs)).toEqual(['mine-palier'])
    expect(jobs['mine-palier']).toMatchObject({
      stage: 'check',
      image: { name: 'registry.example/palier:1' },
      variables: {
        PALIER_LANGUAGE: 'en',
        PALIER_GATE: 'ratchet',
        PALIER_STRICT: 'true',
        PALIER_COMMENT: 'never',
        PALIER_FORMAT: `terminal,${reports.join(',')},sarif=palier/palier.sarif,html=palier/report.html`,
      },
      script: [expect.stringContaining('npx --yes --no-audit palier@1.2.3 $PALIER_ASK')],
    })
  })
  test('a project that writes over the job: its lines win, the others stay', async () => {
    const { palier } = await jobsOf(
      await project(`include:
  - local: templates/palier.yml
palier:
  tags: [openshift]
  variables: { PALIER_COMMITMENT: '4', PALIER_LANGUAGE: en }
  rules:
    - if: $CI_MERGE_REQUEST_TARGET_BRANCH_NAME == "main"
      variables: { PALIER_ASK: check . --publish --strict }
`),
    )
    expect(palier).toMatchObject({
      tags: ['openshift'],
      image: { name: 'node:24' },
      variables: { PALIER_COMMITMENT: '4', PALIER_LANGUAGE: 'en', PALIER_COMMENT: 'auto' },
      rules: [{ variables: { PALIER_ASK: 'check . --publish --strict' } }],
      artifacts: { paths: ['palier/'] },
    })
    expect(palier?.rules).toHaveLength(1)
  })
  test.each([
    ['gate: sate', 'sate'],
    ['comment: sometimes', 'sometimes'],
    ['language: de', 'de'],
    ['strict: maybe', 'boolean'],
  ])('a wrong input is refused by GitLab already: %s', async (input, said) => {
    const refused = jobsOf(await project(`include:\n  - local: templates/palier.yml\n    inputs: { ${input} }\n`))
    await expect(refused).rejects.toThrow(said)
  })
  test('runs on merge requests and on the default branch, nowhere else', async () => {
    const made = await project()
    const found: Record<string, string> = {}
    for (const kind of Object.keys(kinds)) {
      const { stdout } = await resolve(made, ['--list-json', '--no-json-schema-validation'], { kind })
      const [job] = JSON.parse(stdout.slice(stdout.indexOf('[\n'))) as { when: string }[]
      found[kind] = job?.when ?? ''
    }
    expect(found).toEqual({
      'merge request': 'on_success',
      'default branch': 'on_success',
      'schedule on the default branch': 'on_success',
      'other branch': 'never',
      tag: 'never',
    })
  })
})

const reports = [
  'json=palier/report.json',
  'code-quality=palier/code-quality.json',
  'junit=palier/junit.xml',
  'metrics=palier/metrics.txt',
  'badge=palier/badge.svg',
]

describe('the job, run', { timeout: runTimeout }, () => {
  let registry: Registry
  beforeAll(async () => {
    registry = await npmRegistry()
  })
  afterAll(() => registry.close())
  const job = (made: Project, kind: string, variables: Record<string, string> = {}) =>
    resolve(made, ['--force-shell-executor', '--no-json-schema-validation'], {
      kind,
      variables,
      environment: registry.settings,
    })
  const written = ({ work }: Project, file: string): string => readFileSync(join(work.path, file), 'utf8')
  const reportOf = (made: Project): Report => JSON.parse(written(made, 'palier/report.json')) as Report

  test('on a merge request, by npx: green, every report that it declares, and the note', async () => {
    const made = await project()
    const { palier } = await jobsOf(made)
    registry.asked.length = 0
    const ran = await job(made, 'merge request', { PALIER_TOKEN: token })
    expect(ran.status, ran.stderr).toBe(0)
    expect(new Set(registry.asked)).toEqual(new Set(['/palier', '/palier.tgz']))
    for (const file of [...Object.values(palier?.artifacts.reports ?? {}), ...(palier?.artifacts.paths ?? [])])
      expect(existsSync(join(made.work.path, file)), file).toBe(true)
    expect(JSON.parse(written(made, 'palier/code-quality.json'))).toContainEqual(
      expect.objectContaining({ check_name: 'probe-present' }),
    )
    expect(written(made, 'palier/junit.xml')).toMatch(/^<\?xml [^]*<\/testsuites>\s*$/)
    expect(written(made, 'palier/metrics.txt')).toMatch(/\n# EOF\n$/)
    expect(reportOf(made)).toMatchObject({
      base: { revision: made.work.base },
      head: { revision: made.work.head },
      verdict: { accepted: true },
    })
    expect(made.forge.comments.map(({ body }) => body)).toEqual([expect.stringContaining('`probe-present`')])
    expect(ran.stdout + ran.stderr).not.toContain(token)
  })
  test('refused: red, the reports and the note all the same', async () => {
    const made = await project(
      "include:\n  - local: templates/palier.yml\n    inputs: { language: en }\npalier: { variables: { PALIER_COMMITMENT: '4' } }\n",
    )
    const ran = await job(made, 'merge request', { PALIER_TOKEN: token })
    expect(ran.status).toBe(1)
    expect(ran.stdout + ran.stderr).toContain('Merge refused')
    expect(reportOf(made).verdict?.accepted).toBe(false)
    expect(existsSync(join(made.work.path, 'palier/code-quality.json'))).toBe(true)
    expect(made.forge.comments.map(({ body }) => body)).toEqual([expect.stringContaining('### ⛔ Merge refused')])
  })
  test('without a token: the reports, and a line that says how to have the note', async () => {
    const made = await project()
    const ran = await job(made, 'merge request')
    expect(ran.status, ran.stderr).toBe(0)
    expect(ran.stdout + ran.stderr).toMatch(/pas de commentaire : .*`PALIER_TOKEN`/)
    expect(reportOf(made).verdict?.accepted).toBe(true)
    expect(made.forge.seen).toEqual([])
  })
  test('on the default branch: the score that the next merge request is compared with', async () => {
    const made = await project()
    const ran = await job(made, 'default branch', { PALIER_TOKEN: token })
    expect(ran.status, ran.stderr).toBe(0)
    expect(reportOf(made)).toMatchObject({ base: null, verdict: null, head: { score: { technical: 3 } } })
    expect(existsSync(join(made.work.path, 'palier/code-quality.json'))).toBe(true)
    expect(made.forge.seen).toEqual([])
  })
})
