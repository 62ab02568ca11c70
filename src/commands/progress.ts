import type { Progress } from '../collect/index.ts'
import { oneLine } from '../lib/text.ts'
import type { Edge } from '../main.ts'
import type { Options } from '../options.ts'

/** Progress that somebody looks at. */
export interface Shown extends Progress {
  /** Leaves no trace on a terminal. */
  end(): void
}

/** Milliseconds: a terminal's bar waits for the first, a log has one line after each of the second. */
const patience = { terminal: 1_000, log: 10_000 }
const width = 20

/** A bar on a terminal, plain lines elsewhere, nothing for a run that is short or `--quiet`. */
export function progressOn({ stderr }: Edge, { quiet }: Pick<Options, 'quiet'>, now: () => number = Date.now): Shown {
  const { redraw } = stderr
  const steps = { done: 0, expected: 0 }
  let last = now()
  let drawn = false
  const told = (step: string): string => `${steps.done}/${steps.expected} ${oneLine(step, 60)}`
  const show = (step: string): void => {
    if (quiet || now() - last < (redraw ? (drawn ? 0 : patience.terminal) : patience.log)) return
    if (redraw) redraw(`${bar(steps.done / steps.expected)} ${told(step)}`)
    else stderr.write(`palier: ${told(step)}\n`)
    drawn = true
    last = now()
  }
  return {
    expect: (count) => void (steps.expected += count),
    done: (step) => {
      steps.done++
      show(step)
    },
    end: () => {
      if (drawn) redraw?.('')
      drawn = false
    },
  }
}

function bar(part: number): string {
  const full = Math.round(part * width)
  return `${'█'.repeat(full)}${'░'.repeat(width - full)}`
}
