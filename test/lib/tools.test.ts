import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { UserError } from '../../src/lib/error.ts'
import { installTool } from '../../src/lib/tools-install.ts'
import { type Release, releases } from '../../src/lib/tools-releases.ts'
import { cacheFolder, findTools } from '../../src/lib/tools.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'palier-tools-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const program = (file: string, says: string, code = 0) => {
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, `#!/bin/sh\necho '${says}'\nexit ${code}\n`, { mode: 0o755 })
  return file
}

describe('a tool is found', () => {
  test('by its variable, then PATH, then the cache', async () => {
    const cache = { XDG_CACHE_HOME: join(folder, 'cache') }
    program(join(cacheFolder(cache), 'kubeconform'), 'v0.7.0')
    const cached = (await findTools({ PATH: '', ...cache })).kubeconform
    expect(cached).toMatchObject({ from: 'cache', version: '0.7.0' })
    program(join(folder, 'bin/kubeconform'), 'development')
    const inPath = (await findTools({ PATH: join(folder, 'bin'), ...cache })).kubeconform
    expect(inPath).toMatchObject({ from: 'path', version: 'development', path: join(folder, 'bin/kubeconform') })
    const named = program(join(folder, 'mine'), 'v0.6.9')
    const byName = { PATH: join(folder, 'bin'), PALIER_KUBECONFORM: named, ...cache }
    expect((await findTools(byName)).kubeconform).toMatchObject({ from: 'variable', version: '0.6.9', path: named })
  })

  test('in the runner’s tool cache when there is one', async () => {
    const environment = { RUNNER_TOOL_CACHE: folder, PATH: '' }
    program(join(folder, 'palier/kustomize'), 'v5.8.0')
    expect((await findTools(environment)).kustomize).toMatchObject({ from: 'cache', version: '5.8.0' })
  })

  test.each([
    [{ XDG_CACHE_HOME: '/cache', HOME: '/home' }, '/cache/palier/tools'],
    [{ XDG_CACHE_HOME: '', HOME: '/home' }, '/home/.cache/palier/tools'],
    [{ XDG_CACHE_HOME: 'cache', HOME: '/home' }, '/home/.cache/palier/tools'],
    [{ RUNNER_TOOL_CACHE: 'tools', XDG_CACHE_HOME: '/cache' }, '/cache/palier/tools'],
    [{ HOME: '' }, join(homedir(), '.cache/palier/tools')],
    [{ HOME: '.' }, join(homedir(), '.cache/palier/tools')],
  ])('never in the current folder, which may be the repository: %j', (environment, folder) => {
    expect(cacheFolder(environment)).toBe(folder)
  })

  test.each([
    ['v3.19.0+g3d8990f', '3.19.0+g3d8990f'],
    ['v4.0.1', '4.0.1'],
    ['v3.14.0', '3.14.0'],
    ['v3.13.9', undefined],
    ['v2.17.0', undefined],
  ])('helm %s as %s', async (says, version) => {
    program(join(folder, 'helm'), says)
    expect((await findTools({ PATH: folder, XDG_CACHE_HOME: folder })).helm?.version).toBe(version)
  })

  test('only where it runs: one that fails, a folder and a relative PATH are passed over', async () => {
    program(join(folder, 'a/kustomize'), 'v1.0.0', 1)
    mkdirSync(join(folder, 'b/kustomize'), { recursive: true })
    program(join(folder, 'c/kustomize'), 'v5.0.0')
    const relative = join('.', folder.slice(1))
    const PATH = [relative, '', 'a', 'b', 'c'].map((name) => (name === relative ? name : join(folder, name))).join(':')
    const tools = await findTools({ PATH, XDG_CACHE_HOME: folder })
    expect(tools.kustomize?.path).toBe(join(folder, 'c/kustomize'))
    expect(tools.helm).toBeNull()
  })

  test('git of this machine', async () => {
    expect((await findTools(process.env)).git?.version).toMatch(/^\d+\.\d+/)
  })
})

describe('a tool is installed', () => {
  let server: Server
  let mirror: string
  const served = new Map<string, Buffer>()
  const asked: string[] = []
  beforeAll(async () => {
    server = createServer((request, response) => {
      asked.push(request.url ?? '')
      const body = served.get(request.url ?? '')
      response.writeHead(body ? 200 : 404).end(body)
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    mirror = `http://127.0.0.1:${(server.address() as AddressInfo).port}/tools`
  })
  afterAll(() => server.close())

  const platforms = ['linux-amd64', 'linux-arm64', 'darwin-amd64', 'darwin-arm64']
  const release = (sum: string): Record<string, Release> => ({
    helm: {
      ...releases.helm,
      archive: 'helm-{os}-{arch}.tar.gz',
      member: 'deep/helm',
      sums: Object.fromEntries(platforms.map((name) => [name, sum])),
    },
  })
  const serve = (): string => {
    program(join(folder, 'release/deep/helm'), 'v3.19.0')
    const bytes = execFileSync('tar', ['-cz', '-C', join(folder, 'release'), 'deep/helm'])
    for (const name of platforms) served.set(`/tools/helm-${name}.tar.gz`, bytes)
    return createHash('sha256').update(bytes).digest('hex')
  }
  const environment = () => ({ XDG_CACHE_HOME: join(folder, 'cache'), PATH: join(folder, 'nothing') })
  const cached = () => readdirSync(cacheFolder(environment()))
  const refusal = async (promise: Promise<unknown>) => {
    const error = await promise.catch((thrown) => thrown)
    return error instanceof UserError ? error.text : error
  }

  test('from a mirror, once its sum is checked', async () => {
    const sums = release(serve())
    const path = await installTool('helm', { environment: environment(), mirror: `${mirror}/`, releases: sums })
    expect(path).toBe(join(cacheFolder(environment()), 'helm'))
    expect(cached()).toEqual(['helm'])
    expect((await findTools(environment())).helm).toMatchObject({ version: '3.19.0', from: 'cache' })
  })

  test('from the mirror that the environment names', async () => {
    const named = { ...environment(), PALIER_TOOLS_MIRROR: mirror }
    await installTool('helm', { environment: named, mirror: null, releases: release(serve()) })
    expect(cached()).toEqual(['helm'])
  })

  test('never when the sum is another, and the one before stays', async () => {
    serve()
    program(join(cacheFolder(environment()), 'helm'), 'before')
    const text = await refusal(
      installTool('helm', { environment: environment(), mirror, releases: release('0'.repeat(64)) }),
    )
    expect(text).toMatchObject({ code: 'tool-sum-wrong', expected: '0'.repeat(64) })
    expect(cached()).toEqual(['helm'])
    expect(readFileSync(join(cacheFolder(environment()), 'helm'), 'utf8')).toContain('before')
  })

  test('by Go when the archive cannot be had', async () => {
    served.clear()
    const go = join(folder, 'go/go')
    program(go, '')
    writeFileSync(
      go,
      '#!/bin/sh\nprintf \'#!/bin/sh\\necho "%s"\\n\' "v3.19.0 $*" > "$GOBIN/helm"\n/bin/chmod +x "$GOBIN/helm"\n',
    )
    const path = await installTool('helm', {
      environment: { ...environment(), PATH: join(folder, 'go') },
      mirror,
      releases: release('0'),
    })
    expect(execFileSync(path, { encoding: 'utf8' })).toBe('v3.19.0 install helm.sh/helm/v3/cmd/helm@v3.19.0\n')
  })

  test('or the user is told what is wrong', async () => {
    served.clear()
    const text = await refusal(installTool('helm', { environment: environment(), mirror, releases: release('0') }))
    expect(text).toMatchObject({ code: 'tool-not-installed', tool: 'helm' })
    writeFileSync(join(folder, 'file'), '')
    const nowhere = { ...environment(), XDG_CACHE_HOME: join(folder, 'file') }
    expect(await refusal(installTool('helm', { environment: nowhere, mirror }))).toMatchObject({
      code: 'tool-not-installed',
    })
  })

  test('once by two processes at a time, whatever a dead one left', async () => {
    const sums = release(serve())
    asked.length = 0
    mkdirSync(cacheFolder(environment()), { recursive: true })
    const left = join(cacheFolder(environment()), 'helm.lock')
    writeFileSync(left, '')
    utimesSync(left, new Date(0), new Date(0))
    const options = { environment: environment(), mirror, releases: sums }
    const [one, other] = await Promise.all([installTool('helm', options), installTool('helm', options)])
    expect([one, asked.length, cached()]).toEqual([other, 1, ['helm']])
  })
})

test('every sum is a SHA-256', () => {
  const sums = Object.values(releases).flatMap((release) => Object.values(release.sums))
  expect(sums.every((sum) => /^[0-9a-f]{64}$/.test(sum))).toBe(true)
  expect(new Set(sums).size).toBe(11)
})
