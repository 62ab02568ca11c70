import { expect, test } from 'vitest'
import { readSchedule } from '../../src/collect/schedule.ts'

test.each<[string, number | undefined]>([
  ['0 4 * * *', 1],
  ['*/15 * * * *', 1],
  ['0 4 * * 1', 7],
  ['0 4 * * MON', 7],
  ['0 4 * * 0,7', 7],
  ['0 4 * * 1-5', 3],
  ['0 4 1 * *', 31],
  ['0 4 1,15 * *', 17],
  ['0 4 1 * 1', 7],
  ['0 4 */2 * *', 2],
  ['0 4 1 JAN *', 366],
  ['0 4 31 2 *', undefined],
  ['0 4 * *', undefined],
  ['0 4 * * 8', undefined],
  ['61 4 * * *', undefined],
  ['0 4 5-1 * *', undefined],
  ['@weekly', undefined],
  ['', undefined],
])('%s: %s days at most', (expression, days) => {
  const hours = readSchedule(expression, 'posix')?.hours ?? undefined
  expect(hours === undefined ? undefined : Math.ceil(hours / 24)).toBe(days)
})
