const day = 86_400_000
const names = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** Longest time in whole days between two runs of a five-field cron expression; undefined when it cannot be read or never fires. */
export function longestGap(expression: string): number | undefined {
  const fields = expression.trim().toLowerCase().split(/\s+/)
  if (fields.length !== 5) return undefined
  const [minutes, hours, dates, month, weekdays] = [
    valuesOf(fields[0] ?? '', 0, 59),
    valuesOf(fields[1] ?? '', 0, 23),
    valuesOf(fields[2] ?? '', 1, 31),
    valuesOf(spelled(fields[3] ?? '', months, 1), 1, 12),
    valuesOf(spelled(fields[4] ?? '', names, 0), 0, 7),
  ]
  if (!minutes || !hours || !dates || !month || !weekdays) return undefined
  const open = fields[2] === '*' || fields[4] === '*'
  const fires = (date: Date) => {
    const byDate = dates.has(date.getUTCDate())
    const byWeekday = weekdays.has(date.getUTCDay()) || (date.getUTCDay() === 0 && weekdays.has(7))
    return month.has(date.getUTCMonth() + 1) && (open ? byDate && byWeekday : byDate || byWeekday)
  }
  return gapOf(fires)
}

/** Over eight years, so that leap days and months without a 31st count. */
function gapOf(fires: (date: Date) => boolean): number | undefined {
  const start = Date.UTC(2024, 0, 1)
  let last: number | undefined
  let longest: number | undefined
  for (let index = 0; index < 8 * 366; index++) {
    if (!fires(new Date(start + index * day))) continue
    if (last !== undefined) longest = Math.max(longest ?? 0, index - last)
    last = index
  }
  return longest
}

function spelled(field: string, words: readonly string[], first: number): string {
  return field.replace(/[a-z]{3}/g, (word) => (words.includes(word) ? String(words.indexOf(word) + first) : word))
}

function valuesOf(field: string, low: number, high: number): Set<number> | undefined {
  const values = new Set<number>()
  for (const part of field.split(',')) {
    const [, from, to, step] = /^(?:\*|(\d{1,2})(?:-(\d{1,2}))?)(?:\/(\d{1,2}))?$/.exec(part) ?? []
    if (!/^(?:\*|\d)/.test(part) || !/^(?:\*|\d{1,2}(?:-\d{1,2})?)(?:\/\d{1,2})?$/.test(part)) return undefined
    const start = from === undefined ? low : Number(from)
    const end = to !== undefined ? Number(to) : from !== undefined && step === undefined ? start : high
    const stride = step === undefined ? 1 : Number(step)
    if (start < low || end > high || stride < 1 || start > end) return undefined
    for (let value = start; value <= end; value += stride) values.add(value)
  }
  return values
}
