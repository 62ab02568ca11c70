import { exec } from './exec.ts'
import { ask, gitProgram, gitSettings } from './git-run.ts'
import { oneLine } from './text.ts'

/** git's own credentials, proxy and authorities: they are for this child alone. */
const passed =
  /^(?:HOME|USERPROFILE|APPDATA|XDG_CONFIG_HOME|(?:https?|all|no)_proxy|SSH_\w+|SSL_CERT_\w+|CURL_CA_BUNDLE|GIT_(?:SSH|ASKPASS|SSL|PROXY|HTTP|CONFIG)\w*|DISPLAY|USER|LOGNAME)$/i

type Fetched = { commit: string } | { problem: string }

/** Fetches one named commit from `origin`, or from an address (`https://…`), by id, branch or tag; in a shallow clone that commit alone. */
export async function fetchCommit(path: string, revision: string, from = 'origin'): Promise<Fetched> {
  if (!/^[A-Za-z0-9_][\w./-]*$/.test(revision)) return { problem: 'not a name that can be fetched' }
  if (from !== 'origin' && !/^(?:https?|ssh|file):\/\//.test(from)) return { problem: 'not an address' }
  if (from === 'origin' && (await ask(path, ['remote', 'get-url', 'origin'])) === null)
    return { problem: 'no remote named origin' }
  const options = ['--no-tags', '--no-recurse-submodules', ...((await isShallow(path)) ? ['--depth=1'] : [])]
  const args = [...gitSettings, '-C', path, 'fetch', '--quiet', ...options, from, revision]
  const result = await exec(gitProgram(), args, { environment: fetchEnvironment(), timeout: 120_000 })
  if (result.code !== 0) return { problem: problemOf(result.stderr) }
  const commit = await ask(path, ['rev-parse', '--verify', '--quiet', 'FETCH_HEAD^{commit}'])
  return commit === null ? { problem: 'what was given is not a commit' } : { commit }
}

/** Part of the history is cut off. */
export async function isShallow(path: string): Promise<boolean> {
  return (await ask(path, ['rev-parse', '--is-shallow-repository'])) === 'true'
}

function fetchEnvironment(): Record<string, string> {
  const environment: Record<string, string> = { GIT_TERMINAL_PROMPT: '0' }
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && passed.test(name)) environment[name] = value
  }
  return environment
}

/** Git's words without what a remote's address may hold before its `@`. */
function problemOf(stderr: string): string {
  return oneLine(stderr.replace(/:\/\/[^@/\s]*@/g, '://'), 200)
}
