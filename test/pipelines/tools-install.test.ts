import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { findTools } from '../../src/lib/tools.ts'
import { run } from '../forge/workspace.ts'
import { archiveOf, type Mirror, toolsMirror } from './mirror.ts'
import { buildTimeout, imagePath, node24, root } from './support.ts'

let mirror: Mirror
let cache: string
beforeAll(async () => {
  mirror = await toolsMirror()
  cache = mkdtempSync(join(tmpdir(), 'palier-cache-'))
})
afterAll(() => {
  mirror.close()
  rmSync(cache, { recursive: true, force: true })
})

test(
  '`palier tools install`: an archive that the mirror lacks is built by Go, and the others are left alone',
  async () => {
    mirror.missing.add(archiveOf('kubeconform'))
    const { helm, kustomize } = await findTools(process.env)
    const ran = await run(node24, [join(root, 'dist/cli.js'), 'tools', 'install', '--mirror', mirror.address], {
      cwd: cache,
      variables: {
        PATH: imagePath(),
        XDG_CACHE_HOME: cache,
        GOCACHE: execFileSync('go', ['env', 'GOCACHE'], { encoding: 'utf8' }).trim(),
        PALIER_HELM: helm?.path ?? '',
        PALIER_KUSTOMIZE: kustomize?.path ?? '',
      },
    })
    expect(ran.status, ran.stderr).toBe(0)
    expect(mirror.asked).toEqual([archiveOf('kubeconform')])
    expect(ran.stdout).toContain(`${cache}/palier/tools/kubeconform (cache)`)
    expect(ran.stdout).toMatch(/^✓ helm .*\(variable\)$/m)
  },
  buildTimeout,
)
