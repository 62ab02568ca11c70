import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fakeForge, type FakeForge, number, slug } from '../forge/server.ts'
import { pullRequest, type Ran, run, token, type Workspace, workspace } from '../forge/workspace.ts'
import { imagePath, root } from './support.ts'

export interface Repository {
  forge: FakeForge
  work: Workspace
  /** Where the stand-ins of the artifact actions keep what is uploaded. */
  artifacts: string
  close(): Promise<void>
}

/** A repository with these workflows and other files on a GitHub of the loopback, checked out at the merge of a pull request. */
export async function githubRepository(
  workflows: Readonly<Record<string, string>>,
  others: Readonly<Record<string, string>> = {},
): Promise<Repository> {
  const named = Object.entries(workflows).map(([name, text]) => [join('.github/workflows', name), text])
  const files = { ...others, ...(Object.fromEntries(named) as Record<string, string>) }
  const [forge, work] = [await fakeForge('github'), workspace({ files })]
  forge.head = work.head
  // The checkout's own reference; without any, git would not know the copy that the runner makes.
  execFileSync('git', ['-C', work.path, 'update-ref', `refs/remotes/pull/${number}/merge`, 'HEAD'])
  const artifacts = mkdtempSync(join(dirname(work.path), 'artifacts-'))
  const close = async (): Promise<void> => {
    await forge.close()
    work.remove()
  }
  return { forge, work, artifacts, close }
}

interface Event {
  name: string
  body?: unknown
  workflow: string
}

/** Runs one workflow for an event on this machine itself, our action from this folder. */
export function act(program: string, at: Repository, { name, body, workflow }: Event): Promise<Ran> {
  const { forge, work } = at
  const folder = mkdtempSync(join(dirname(work.path), 'runner-'))
  const file = join('.github/workflows', workflow)
  writeFileSync(join(folder, 'event.json'), JSON.stringify(body ?? pullRequest(work)))
  const server = { GITHUB_API_URL: forge.api, GITHUB_SERVER_URL: forge.server, GITHUB_REPOSITORY: slug }
  const actions = { 'cloud-pi-native/palier@v1': root, ...standIns(join(work.path, file), folder, at) }
  const args = [
    name,
    `--workflows=${file}`,
    `--eventpath=${join(folder, 'event.json')}`,
    '--platform=ubuntu-latest=-self-hosted',
    '--platform=ubuntu-24.04=-self-hosted',
    `--action-cache-path=${join(folder, 'cache')}`,
    '--action-offline-mode',
    '--no-cache-server',
    `--secret=GITHUB_TOKEN=${token}`,
    ...Object.entries(server).map(([key, value]) => `--env=${key}=${value}`),
    ...Object.entries(actions).map(([key, path]) => `--local-repository=${key}=${path}`),
  ]
  const tools = join(process.env['XDG_CACHE_HOME'] || join(process.env['HOME'] ?? '', '.cache'), 'palier/tools')
  return run(program, args, { cwd: work.path, variables: { PATH: imagePath(tools) } })
}

/**
 * What GitHub's own actions do here, by `owner/name@ref` as the workflow writes it: an artifact is one file under its own
 * name, and a checkout that names a branch comes from the origin. One that names none is the runner's own.
 */
function standIns(workflow: string, folder: string, { artifacts, work }: Repository): Record<string, string> {
  const used = readFileSync(workflow, 'utf8').matchAll(/uses: (actions\/([\w-]+)@\S+)/g)
  return Object.fromEntries(
    [...used].map(([, action = '', name = '']) => {
      const path = join(folder, name)
      mkdirSync(path, { recursive: true })
      const env = { ARTIFACTS: artifacts, ORIGIN: work.origin, GIVEN: '${{ inputs.path }}', REF: '${{ inputs.ref }}' }
      const step = { run: scripts[name], shell: 'bash', env }
      const inputs = Object.fromEntries(inputNames.map((input) => [input, { description: input, default: '' }]))
      const runs = { using: 'composite', steps: [step] }
      writeFileSync(join(path, 'action.yml'), JSON.stringify({ name, description: name, inputs, runs }))
      return [action, path]
    }),
  )
}

const scripts: Readonly<Record<string, string>> = {
  'upload-artifact': 'cp "$GIVEN" "$ARTIFACTS/"',
  'download-artifact': 'mkdir -p "${GIVEN:-.}" && cp "$ARTIFACTS/"* "${GIVEN:-.}/"',
  checkout: 'git init -q . && git fetch -q --depth=1 "file://$ORIGIN" "$REF" && git checkout -q FETCH_HEAD',
}
const inputNames = ['name', 'path', 'ref', 'persist-credentials', 'run-id', 'github-token', 'retention-days']
