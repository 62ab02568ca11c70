import { expect, test } from 'vitest'
import { progressOn } from '../../src/commands/progress.ts'

interface Scene {
  terminal: boolean
  quiet: boolean
}

/** What is shown of four steps, each of which ends so many milliseconds after the one before. */
function shown(pauses: readonly number[], { terminal, quiet }: Scene): string[] {
  const lines: string[] = []
  const write = (text: string) => lines.push(text)
  let clock = 0
  const stderr = terminal ? { write, redraw: (line: string) => lines.push(line) } : { write }
  const progress = progressOn({ env: {}, stdout: { write }, stderr }, { quiet }, () => clock)
  progress.expect(pauses.length)
  for (const [index, pause] of pauses.entries()) {
    clock += pause
    progress.done(index === 1 ? 'two\u001b[2J\nlines' : `step ${index + 1}`)
  }
  progress.end()
  return lines
}

test.each<[string, number[], Scene, string[]]>([
  ['a short run', [100, 100, 100, 100], { terminal: true, quiet: false }, []],
  ['a short run in a log', [2000, 2000, 2000, 2000], { terminal: false, quiet: false }, []],
  [
    'a long run in a log',
    [6000, 6000, 6000, 6000],
    { terminal: false, quiet: false },
    ['palier: 2/4 two\uFFFD[2J lines\n', 'palier: 4/4 step 4\n'],
  ],
  ['a long run that is asked to be quiet', [60000, 1, 1, 1], { terminal: true, quiet: true }, []],
  [
    'a long run on a terminal',
    [900, 900, 10, 10],
    { terminal: true, quiet: false },
    [
      '██████████░░░░░░░░░░ 2/4 two\uFFFD[2J lines',
      '███████████████░░░░░ 3/4 step 3',
      '████████████████████ 4/4 step 4',
      '',
    ],
  ],
])('%s', (_, pauses, scene, lines) => {
  expect(shown(pauses, scene)).toEqual(lines)
})
