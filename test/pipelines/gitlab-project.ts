import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { CORE_SCHEMA, load } from 'js-yaml'
import { fakeForge, type FakeForge } from '../forge/server.ts'
import { gitlabJob, type Ran, run, type Workspace, workspace } from '../forge/workspace.ts'
import { imagePath, node24, root } from './support.ts'

const resolver = join(root, 'node_modules/gitlab-ci-local/dist/index.js')

export interface Project {
  forge: FakeForge
  work: Workspace
  close(): Promise<void>
}
export interface Job {
  stage: string
  image: { name: string }
  variables: Record<string, string>
  rules: { if: string; variables?: Record<string, string> }[]
  script: string[]
  artifacts: { when: string; expire_in: string; paths: string[]; reports: Record<string, string> }
  tags?: string[]
}
type Variables = Readonly<Record<string, string>>

/** A project on a GitLab of the loopback, whose `.gitlab-ci.yml` is this text beside our template, and a job's clone of a change. */
export async function gitlabProject(pipeline: string): Promise<Project> {
  const template = readFileSync(join(root, 'templates/palier.yml'), 'utf8')
  const files = { '.gitlab-ci.yml': pipeline, 'templates/palier.yml': template }
  const [forge, work] = [await fakeForge('gitlab'), workspace({ checkout: 'head', files })]
  forge.head = work.head
  const git = (...args: string[]): unknown => execFileSync('git', ['-C', work.path, ...args])
  // Where the resolver reads the server's and the project's names, and the default branch.
  git('remote', 'add', 'gcl-origin', 'https://gitlab.example/acme/shop.git')
  git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main')
  const close = async (): Promise<void> => {
    await forge.close()
    work.remove()
  }
  return { forge, work, close }
}

/** What GitLab gives a job, by the pipeline's kind. */
export const kinds: Record<string, (project: Project) => Variables> = {
  'merge request': ({ forge, work }) => ({
    ...gitlabJob(forge, work, 'detached'),
    CI_PIPELINE_SOURCE: 'merge_request_event',
  }),
  'default branch': ({ forge, work }) => ({ ...gitlabJob(forge, work, 'branch'), CI_COMMIT_BRANCH: 'main' }),
  'schedule on the default branch': ({ forge, work }) => ({
    ...gitlabJob(forge, work, 'branch'),
    CI_COMMIT_BRANCH: 'main',
    CI_PIPELINE_SOURCE: 'schedule',
  }),
  'other branch': ({ forge, work }) => gitlabJob(forge, work, 'branch'),
  tag: ({ forge, work }) => {
    const { CI_COMMIT_BRANCH: _, ...rest } = gitlabJob(forge, work, 'branch')
    return { ...rest, CI_COMMIT_TAG: 'v1' }
  },
}

/** Runs the resolver in the project, in a pipeline of this kind. */
export function resolve(
  project: Project,
  args: readonly string[],
  { kind = 'merge request', variables = {}, environment = {} }: Partial<Asked> = {},
): Promise<Ran> {
  const given = { ...kinds[kind]?.(project), ...variables }
  const unset = given['CI_COMMIT_BRANCH'] === undefined ? ['--unset-variable', 'CI_COMMIT_BRANCH'] : []
  const set = Object.entries(given).flatMap(([name, value]) => ['--variable', `${name}=${value}`])
  const folder = mkdtempSync(join(project.work.path, '..', 'runner-'))
  return run(node24, [resolver, '--no-color', '--home', folder, ...unset, ...set, ...args], {
    cwd: project.work.path,
    variables: { PATH: imagePath(withoutCopies(folder)), ...environment },
  })
}

/** The resolver copies the project for containers, which are not used here, by a program that few machines have. */
function withoutCopies(folder: string): string {
  mkdirSync(join(folder, 'bin'))
  writeFileSync(join(folder, 'bin/rsync'), '#!/bin/sh\n', { mode: 0o755 })
  return join(folder, 'bin')
}

interface Asked {
  kind: string
  /** Of the pipeline. */
  variables: Variables
  /** Of the runner. */
  environment: Variables
}

/** The jobs as GitLab would have them: included, filled in, merged, held against GitLab's own schema. */
export async function jobsOf(project: Project): Promise<Record<string, Job>> {
  const { status, stdout, stderr } = await resolve(project, ['--preview'])
  if (status !== 0) throw new Error(stderr)
  const { stages: _, ...jobs } = load(stdout.slice(stdout.indexOf('---\n')), { schema: CORE_SCHEMA }) as Record<
    string,
    Job
  > & { stages: string[] }
  return jobs
}
