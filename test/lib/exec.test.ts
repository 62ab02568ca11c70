import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { exec, pool } from '../../src/lib/exec.ts'

const node = (script: string, options = {}) => exec(process.execPath, ['-e', script], options)
/** A zombie, which waits for its parent to notice, is not alive. */
const alive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return !/\) Z /.test(existsSync('/proc/self/stat') ? readFileSync(`/proc/${pid}/stat`, 'utf8') : '')
  } catch {
    return false
  }
}
const soon = () => new Promise((resolve) => setTimeout(resolve, 200))

describe('a child', () => {
  test('gives its output, its errors and its code, and reads its input', async () => {
    const script = 'process.stdin.pipe(process.stdout); console.error("e"); process.exitCode = 3'
    const { code, stdout, stderr } = await node(script, { input: 'in' })
    expect([code, stdout.toString(), stderr]).toEqual([3, 'in', 'e\n'])
  })

  test('is said to run before it ends', async () => {
    const said: string[] = []
    const ended = node('', { started: () => said.push('runs') }).then(() => said.push('has ended'))
    await ended
    expect(said).toEqual(['runs', 'has ended'])
  })

  test('sees no token, no proxy, and a home of its own that is gone afterwards', async () => {
    process.env['GITHUB_TOKEN'] = 'secret'
    process.env['HTTPS_PROXY'] = 'http://proxy'
    const { stdout } = await node('console.log(JSON.stringify(process.env))', { environment: { ADDED: '1' } })
    delete process.env['GITHUB_TOKEN']
    delete process.env['HTTPS_PROXY']
    const seen = JSON.parse(stdout.toString()) as Record<string, string>
    expect([seen['GITHUB_TOKEN'], seen['HTTPS_PROXY'], seen['ADDED'], seen['LANG']]).toEqual([
      undefined,
      undefined,
      '1',
      'C',
    ])
    expect(seen['HOME']).not.toBe(process.env['HOME'])
    expect(existsSync(seen['HOME'] as string)).toBe(false)
  })

  test('takes arguments as they are: there is no shell', async () => {
    const { stdout } = await exec(process.execPath, ['-p', 'process.argv[1]', '$(id); `id` | *'])
    expect(stdout.toString()).toBe('$(id); `id` | *\n')
  })

  test('that is missing, or cannot run, is told as such', async () => {
    expect(await exec('no-such-program-here', [])).toMatchObject({ code: null, missing: true })
    expect(await exec('/', [])).toMatchObject({ code: null, missing: false })
    expect(await exec(process.execPath, ['\0'])).toMatchObject({ code: null, missing: false })
  })

  test('that ends before it has read its input is no fault', async () => {
    expect(await node('process.exit(0)', { input: Buffer.alloc(5_000_000) })).toMatchObject({ code: 0 })
  })

  test.each([
    ['takes too long', 'setInterval(() => {}, 1000)', { timeout: 700 }, { timedOut: true, overflowed: false }],
    [
      'writes too much',
      'setInterval(() => console.log("x".repeat(9999)), 1)',
      { limit: 5000 },
      { timedOut: false, overflowed: true },
    ],
  ])('that %s is killed with its own children', async (_, rest, options, expected) => {
    const script = `
      const grandchild = require('child_process').spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' })
      console.log(grandchild.pid); ${rest}`
    const result = await node(script, options)
    expect(result).toMatchObject({ code: null, ...expected })
    await soon()
    expect(alive(Number.parseInt(result.stdout.toString(), 10))).toBe(false)
  })
})

describe('a pool', () => {
  test('keeps order and width', async () => {
    let running = 0
    let most = 0
    const results = await pool([30, 10, 20, 5], 2, async (wait) => {
      most = Math.max(most, ++running)
      await new Promise((resolve) => setTimeout(resolve, wait))
      running--
      return wait * 2
    })
    expect([results, most]).toEqual([[60, 20, 40, 10], 2])
    expect(await pool([], 4, async () => 1)).toEqual([])
  })

  test('stops at the first error', async () => {
    const seen: number[] = []
    const work = pool([1, 2, 3, 4], 1, async (item) => {
      seen.push(item)
      if (item === 2) throw new Error('two')
    })
    await expect(work).rejects.toThrow('two')
    expect(seen).toEqual([1, 2])
  })
})
