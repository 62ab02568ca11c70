import { expect, test } from 'vitest'
import { type ReportFormat, reporters } from '../../src/report/index.ts'
import { report } from './golden.ts'
import { voice } from './support.ts'

test.each(Object.keys(reporters) as ReportFormat[])('%s is a function of report and voice alone', (format) => {
  const once = reporters[format](report(), voice('en'))
  expect(once).toBe(reporters[format](report(), voice('en')))
  expect(once).toMatch(/^[^]*[^\n]\n$/u)
})
