import { resolve } from 'node:path'
import { UserError } from '../lib/error.ts'
import { nearest } from '../lib/text.ts'
import type { Day } from '../model.ts'
import { formats } from './formats.ts'
import type { Output } from './model.ts'

/** Each `FORMAT[=FILE]`, once; `-` is standard output. Refuses a file that two formats would write. */
export function outputsNamed(words: readonly string[]): Output[] {
  const outputs = new Map<string, Output>()
  for (const output of words.map(outputNamed)) {
    const place = output.file === null ? `${output.format} on stdout` : resolve(output.file)
    const { format = output.format } = outputs.get(place) ?? {}
    if (format !== output.format) throw new UserError({ code: 'format-same-file', file: output.file ?? '' })
    outputs.set(place, output)
  }
  return [...outputs.values()]
}

function outputNamed(word: string): Output {
  const [name = '', ...rest] = word.split('=')
  const format = oneOf('format', name, formats) ?? 'terminal'
  if (rest.length === 0) return { format, file: null }
  const file = rest.join('=')
  if (file === '') throw wrongValue('--format', word, 'FORMAT[=FILE]')
  return { format, file: file === '-' ? null : file }
}

export function oneOf<W extends string>(name: string, read: string | null, expected: readonly W[]): W | null {
  if (read === null) return null
  const found = expected.find((word) => word === read)
  if (found) return found
  throw new UserError({
    code: 'option-value-wrong',
    option: `--${name}`,
    read,
    expected: expected.join(', '),
    nearest: nearest(read, expected) ?? '',
  })
}

/** A level of some grid; `refuseLevel` knows which grid it is. */
export function level(read: string | null): number | null {
  if (read === null || /^[1-9]$/.test(read)) return read === null ? null : Number(read)
  throw wrongValue('--commitment', read, '1, 2, 3, 4, 5')
}

export function day(name: string, read: string | null): Day | null {
  if (read === null || isDay(read)) return read
  throw wrongValue(`--${name}`, read, 'YYYY-MM-DD')
}

/** A key stands in a hidden marker and in the name of a report: letters, digits and `._/-` only. */
export function key(read: string | null): string {
  if (read === null || read === '' || /^[A-Za-z0-9._/-]{1,64}$/.test(read)) return read ?? ''
  throw wrongValue('--key', read, '[A-Za-z0-9._/-]{1,64}')
}

/** The name of a commit status: one line that both forges take. */
export function statusName(read: string | null): string | null {
  if (read === null || (read.length <= 100 && !/[\p{Cc}\p{Cf}]/u.test(read))) return read
  throw wrongValue('--status', read, '1-100')
}

/** A day that exists: 2026-02-30 is none. */
export function isDay(word: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(word) && !Number.isNaN(Date.parse(word)) && new Date(word).toISOString().startsWith(word)
  )
}

export function wrongValue(option: string, read: string, expected: string): UserError {
  return new UserError({ code: 'option-value-wrong', option, read, expected, nearest: '' })
}
