import { expect, test } from 'vitest'
import { shortened } from '../../src/publish/voice.ts'

test.each([
  ['main', 'main'],
  ['origin/release-1.2', 'origin/release-1.2'],
  ['0c2d097d8d38cca5282fb465813bc266c921d841^1', '0c2d097^1'],
  [`${'ab'.repeat(32)}~2`, 'abababa~2'],
  ['deadbeef', 'deadbeef'],
])('the base %s is told as %s', (name, told) => {
  expect(shortened(name)).toBe(told)
})
