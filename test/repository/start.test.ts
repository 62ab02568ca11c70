import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const dist = new URL('../../dist/', import.meta.url).pathname

test('--help is one file, which parses no YAML, checks no schema, judges nothing, and loads the rest only for work', () => {
  const entry = readFileSync(join(dist, 'cli.js'), 'utf8')
  expect(
    [...entry.matchAll(/^import .*?from "(.*?)"|import\("(.*?)"\)/gm)].map(([, now, later]) => now ?? later),
  ).toEqual(expect.arrayContaining(['node:fs', './work.js']))
  expect(entry).not.toMatch(/^(?:import|\} from).*"\./m)
  for (const heavy of ['YAMLException', 'ZodError', 'src/judge/', 'src/collect/']) expect(entry).not.toContain(heavy)
})

test.skipIf(process.platform === 'win32').each([
  ['TERM', 143],
  ['INT', 130],
])('SIG%s ends the children and answers %i', async (signal, code) => {
  const folder = mkdtempSync(join(tmpdir(), 'palier-signal-'))
  const child = join(folder, 'helm')
  writeFileSync(child, `#!/bin/sh\necho $$ > ${folder}/pid\nkill -${signal} $PPID\nsleep 60\n`, { mode: 0o755 })
  const palier = spawn(process.execPath, [join(dist, 'cli.js'), 'tools'], {
    env: { PATH: process.env.PATH, HOME: folder, PALIER_HELM: child },
    stdio: 'ignore',
  })
  expect(await new Promise((resolve) => palier.once('exit', resolve))).toBe(code)
  const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'))
  await expect.poll(() => isAlive(pid)).toBe(false)
  rmSync(folder, { recursive: true })
})

/** A process that has ended and that nobody has waited for yet counts as gone. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return !/^\d+ \(.*\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))
  } catch {
    return false
  }
}
