/** When something fires: days of a calendar, and minutes of those days. */
export interface Schedule {
  /** Longest time between two firings, in hours and rounded up; null when it never fires. */
  hours: number | null
}

type Bits = ReadonlySet<number>
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const days = 'sun mon tue wed thu fri sat'.split(' ')

interface Range {
  least: number
  most: number
  names: readonly string[]
}
const minute: Range = { least: 0, most: 59, names: [] }
const hour: Range = { least: 0, most: 23, names: [] }
const dayOfMonth: Range = { least: 1, most: 31, names: [] }
const month: Range = { least: 1, most: 12, names: months }
const dayOfWeek: Range = { least: 0, most: 6, names: days }
/** Sunday is 0 and 7. */
const dayOfLongWeek: Range = { least: 0, most: 7, names: days }

const named: Record<string, number> = {
  yearly: 8784,
  annually: 8784,
  monthly: 744,
  weekly: 168,
  daily: 24,
  midnight: 24,
  hourly: 1,
}

/**
 * As `robfig/cron` reads it, which CronJobs (`standard`, five fields) and CloudNativePG (`seconds`, six fields of which the
 * last may be left out) use; `posix` has five fields, no word for all of them, and two Sundays. Null when it does not parse.
 */
export function readSchedule(text: string, form: 'standard' | 'seconds' | 'posix'): Schedule | null {
  const written = text.trim().replace(/^(?:CRON_)?TZ=\S+\s+/, '')
  if (written.startsWith('@')) return form === 'posix' ? null : descriptor(written.slice(1))
  const fields = written.split(/\s+/)
  const [second, ...rest] = form === 'seconds' ? fields : ['0', ...fields]
  if (rest.length === 4 && form === 'seconds') rest.push('*')
  if (rest.length !== 5 || readField(second ?? '', minute) === null) return null
  const ranges = [minute, hour, dayOfMonth, month, form === 'posix' ? dayOfLongWeek : dayOfWeek]
  const read = rest.map((field, place) => readField(field, ranges[place] as Range))
  if (read.some((bits) => bits === null)) return null
  return { hours: longest(read as Bits[], isStar(rest[2] ?? '') || isStar(rest[4] ?? '')) }
}

function descriptor(word: string): Schedule | null {
  if (Object.hasOwn(named, word)) return { hours: named[word] as number }
  const every = /^every\s+((?:\d+(?:\.\d+)?(?:h|m|s|ms))+)$/.exec(word)?.[1]
  if (every === undefined) return null
  const units: Record<string, number> = { h: 1, m: 1 / 60, s: 1 / 3600, ms: 1 / 3_600_000 }
  const parts = [...every.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/g)]
  return {
    hours: Math.ceil(parts.reduce((sum, [, digits, unit = 'h']) => sum + Number(digits) * (units[unit] ?? 0), 0)),
  }
}

function isStar(field: string): boolean {
  return field === '?' || field.split(',').some((part) => /^[*?](?:\/1)?$/.test(part))
}

function readField(field: string, range: Range): Bits | null {
  const found = new Set<number>()
  for (const part of field.split(',')) {
    const values = readPart(part.toLowerCase(), range)
    if (values === null) return null
    for (const value of values) found.add(value)
  }
  return found
}

/** `*`, `5`, `1-5`, `*\/10`, `5/10`, `mon-fri`. */
function readPart(part: string, range: Range): number[] | null {
  const [, text = '', , step] = /^([^/]+)(\/(\d{1,4}))?$/.exec(part) ?? []
  const bounds = text.split('-')
  if (text === '' || bounds.length > 2) return null
  const star = text === '*' || text === '?'
  const first = star ? range.least : numberOf(bounds[0] ?? '', range)
  const alone = bounds.length === 1 && step === undefined
  const last = star || (bounds.length === 1 && !alone) ? range.most : numberOf(bounds.at(-1) ?? '', range)
  const by = Number(step ?? 1)
  if (first === null || last === null || first > last || by === 0) return null
  return Array.from({ length: Math.floor((last - first) / by) + 1 }, (_, place) => first + place * by)
}

function numberOf(text: string, { least, most, names }: Range): number | null {
  const name = names.indexOf(text)
  const value = name >= 0 ? name + least : /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : null
}

/** Over eight years and more, so that a 29 February is among them. */
const window = 366 * 9

function longest([minutes, hours, monthDays, monthNumbers, weekDays]: Bits[], both: boolean): number | null {
  const times = [...(hours ?? [])]
    .flatMap((one) => [...(minutes ?? [])].map((two) => one * 60 + two))
    .sort((a, b) => a - b)
  const firing = Array.from({ length: window }, (_, day) => day).filter((day) => {
    const date = new Date(Date.UTC(2023, 0, 1 + day))
    if (!monthNumbers?.has(date.getUTCMonth() + 1)) return false
    const inMonth = monthDays?.has(date.getUTCDate()) ?? false
    const inWeek = weekDays?.has(date.getUTCDay()) || (date.getUTCDay() === 0 && weekDays?.has(7)) || false
    return both ? inMonth && inWeek : inMonth || inWeek
  })
  if (firing.length < 2 || times.length === 0) return null
  const apart = Math.max(...firing.slice(1).map((day, place) => day - (firing[place] ?? day)))
  const within = Math.max(0, ...times.slice(1).map((time, place) => time - (times[place] ?? time)))
  const across = apart * 1440 - ((times.at(-1) ?? 0) - (times[0] ?? 0))
  return Math.ceil(Math.max(within, across) / 60)
}
