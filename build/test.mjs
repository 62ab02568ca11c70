// `npm test`: real tools, static checks, a fresh dist, every test; the last line counts.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'palier-test-'))
const results = join(folder, 'results.json')
const npx = (...args) => ['npx', ['--no-install', ...args]]

const steps = [
  ['tools', [process.execPath, [join(root, 'dist/cli.js'), 'tools', 'install']]],
  ['zizmor', [process.execPath, [join(root, 'build/zizmor.mjs')]]],
  ['types', npx('tsc', '--noEmit')],
  ['lint', npx('oxlint', '--type-aware', '--deny-warnings', 'src', 'test', 'build')],
  ['format', npx('biome', 'format', '.')],
  ['unused code', npx('knip')],
  ['build', [process.execPath, [join(root, 'build/build.mjs'), join(folder, 'dist')]]],
  ['dist is fresh', ['diff', ['--recursive', '--brief', join(folder, 'dist'), join(root, 'dist')]]],
  ['tests', npx('vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${results}`)],
]

const failures = steps.filter(([name, [command, args]]) => {
  process.stdout.write(`\n▸ ${name}\n`)
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status !== 0
})
const { passed, failed } = counts()
rmSync(folder, { recursive: true, force: true })
for (const [name] of failures) process.stdout.write(`✗ ${name}\n`)
const others = failures.filter(([name]) => name !== 'tests')
process.stdout.write(`\n${passed + steps.length - 1 - others.length} passed, ${failed + others.length} failed\n`)
process.exitCode = failures.length > 0 ? 1 : 0

function counts() {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(results, 'utf8'))
    return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites > 0 ? 1 : 0) }
  } catch {
    return { passed: 0, failed: 1 }
  }
}
