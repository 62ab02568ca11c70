import { expect, test } from 'vitest'
import { readSchedule } from '../../src/collect/schedule.ts'

test.each<[string, 'standard' | 'seconds', number | null | 'unreadable']>([
  ['0 2 * * *', 'standard', 24],
  ['0 2,14 * * *', 'standard', 12],
  ['*/15 * * * *', 'standard', 1],
  ['0 2 * * 1-5', 'standard', 72],
  ['0 2 * * mon', 'standard', 168],
  ['0 2 31 2 *', 'standard', null],
  ['0 2 30 FEB *', 'standard', null],
  ['0 2 29 2 *', 'standard', 35064],
  ['0 2 1 * 1', 'standard', 168],
  ['0 2 */2 * *', 'standard', 48],
  ['@daily', 'standard', 24],
  ['@every 12h', 'standard', 12],
  ['@every 1h30m', 'standard', 2],
  ['@weekly', 'standard', 168],
  ['CRON_TZ=Europe/Paris 0 2 * * *', 'standard', 24],
  ['0 0 2 * * *', 'standard', 'unreadable'],
  ['0 24 * * *', 'standard', 'unreadable'],
  ['60 2 * * *', 'standard', 'unreadable'],
  ['0 2 * *', 'standard', 'unreadable'],
  ['0 2 * * 7', 'standard', 'unreadable'],
  ['{{ .Values.schedule }}', 'standard', 'unreadable'],
  ['5-1 2 * * *', 'standard', 'unreadable'],
  ['*/0 2 * * *', 'standard', 'unreadable'],
  ['', 'standard', 'unreadable'],
  ['0 0 2 * * *', 'seconds', 24],
  // five fields are seconds first: at minute 2 of each hour
  ['0 2 * * *', 'seconds', 1],
  ['0 0 0 * *', 'seconds', 24],
  ['0 0 0 31 2 *', 'seconds', null],
  // the fifth of five is a month
  ['0 2 * * 0', 'seconds', 'unreadable'],
  ['0 0 3 * * 0', 'seconds', 168],
])('%s, %s', (text, form, expected) => {
  const read = readSchedule(text, form)
  expect(read === null ? 'unreadable' : read.hours).toBe(expected)
})
