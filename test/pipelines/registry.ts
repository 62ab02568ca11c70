import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from './support.ts'

export interface Registry {
  address: string
  /** A job's settings of npm: this registry, and a cache that is empty at first. */
  settings: Record<string, string>
  /** Paths asked for, in order. */
  asked: string[]
  close(): void
}

/** A registry of npm on the loopback, with palier alone: the tarball that would be published. */
export async function npmRegistry(): Promise<Registry> {
  const folder = mkdtempSync(join(tmpdir(), 'palier-registry-'))
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', folder], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as [{ filename: string; integrity: string; version: string }]
  const tarball = readFileSync(join(folder, packed.filename))
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, unknown>
  const asked: string[] = []
  const server = createServer((request, response) => {
    asked.push(request.url ?? '')
    if (request.url === '/palier') response.end(JSON.stringify(document))
    else if (request.url === '/palier.tgz') response.end(tarball)
    else response.writeHead(404).end('{}')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const dist = { tarball: `${address}/palier.tgz`, integrity: packed.integrity }
  const document = {
    name: 'palier',
    'dist-tags': { latest: packed.version },
    versions: { [packed.version]: { ...manifest, devDependencies: {}, dist } },
  }
  return {
    address,
    asked,
    settings: {
      npm_config_registry: address,
      npm_config_cache: join(folder, 'cache'),
      npm_config_update_notifier: 'false',
    },
    close: () => {
      server.closeAllConnections()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
