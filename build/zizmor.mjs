// Gets the auditor of workflows that the tests run: `npm test` calls it once. It comes from PyPI, pinned by its sums, into a
// folder of the cache named after those pins. Without Python and pip its tests are left out; in CI that is a failure.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const pins = fileURLToPath(new URL('requirements.txt', import.meta.url))

/** Where the program is, or will be. */
export function zizmorPath() {
  const cache = process.env.XDG_CACHE_HOME || join(homedir(), '.cache')
  const name = createHash('sha256').update(readFileSync(pins)).digest('hex').slice(0, 12)
  return join(cache, 'palier', 'tests', `zizmor-${name}`, 'bin', 'zizmor')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (!existsSync(zizmorPath())) install(join(zizmorPath(), '../..'))
  const found = existsSync(zizmorPath())
  process.stdout.write(
    found ? `✓ zizmor ${zizmorPath()}\n` : '✗ zizmor: no Python 3 with pip, its tests are left out\n',
  )
  process.exitCode = found || !process.env.CI ? 0 : 1
}

function install(target) {
  const quiet = ['--quiet', '--disable-pip-version-check', '--no-input', '--root-user-action=ignore']
  const args = ['-m', 'pip', 'install', ...quiet, '--require-hashes', '--only-binary', ':all:', '--target', target]
  spawnSync('python3', [...args, '--requirement', pins], { stdio: ['ignore', 'inherit', 'inherit'] })
}
