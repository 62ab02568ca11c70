import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'

const dist = new URL('../../dist/', import.meta.url).pathname

/** A file of dist and all that it loads at once. */
function loadedBy(file: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(file)) return seen
  const text = readFileSync(file, 'utf8')
  seen.set(file, text)
  for (const [, path] of text.matchAll(/^(?:import|\} from|import .*? from) ?"(\.[^"]+)"/gm))
    loadedBy(join(dirname(file), path as string), seen)
  return seen
}

test('what --help loads parses no YAML, checks no schema and judges nothing', () => {
  const entry = loadedBy(join(dist, 'cli.js'))
  const help = /import\("(\.\/chunks\/help-[^"]+)"\)/.exec(entry.get(join(dist, 'cli.js')) ?? '')?.[1] as string
  const all = [...loadedBy(join(dist, help), entry).values()].join('\n')
  expect(entry.size).toBeGreaterThan(2)
  for (const heavy of ['YAMLException', 'ZodError', 'src/judge/', 'src/collect/']) expect(all).not.toContain(heavy)
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
