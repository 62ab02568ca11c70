import { expect, test } from 'vitest'
import { linker, placeName } from '../../src/report/links.ts'
import { baseRevision, headRevision, report } from './golden.ts'
import { voice } from './support.ts'

const root = 'https://forge.example.org/owner/shop/blob'

test.each([
  [{ file: 'deploy/a b.yaml', line: 3 }, false, `${root}/${headRevision}/deploy/a%20b.yaml#L3`],
  [{ file: 'deploy/é#1?.yaml' }, false, `${root}/${headRevision}/deploy/%C3%A9%231%3F.yaml`],
  [{ file: 'a(b)*.yaml' }, false, `${root}/${headRevision}/a%28b%29%2A.yaml`],
  [{ file: 'Dockerfile', line: 9 }, true, `${root}/${baseRevision}/Dockerfile#L9`],
  [{ file: '../other/file' }, false, null],
  [{ file: '/etc/passwd' }, false, null],
  [{ file: 'a//b' }, false, null],
  [{ file: 'd/'.repeat(400) + 'f' }, false, null],
])('%j', (at, removed, url) => {
  expect(linker(report(), voice('fr'))(at, removed)).toBe(url)
})

test.each([null, '', 'javascript:alert(1)//', 'ftp://x/'])('no link below %j', (links) => {
  expect(linker(report(), voice('fr', { links }))({ file: 'a' })).toBe(null)
})

test.each([
  ['deploy/web.yaml', 12, 28, 'deploy/web.yaml:12'],
  ['deploy/charts/shop/templates/web.yaml', 12, 28, '…/shop/templates/web.yaml:12'],
  ['x'.repeat(40), undefined, 10, `…${'x'.repeat(9)}`],
])('%s is shown short', (file, line, max, shown) => {
  expect(placeName({ file, line }, max)).toBe(shown)
})
