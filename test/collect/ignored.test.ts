import { expect, test } from 'vitest'
import { withoutIgnored } from '../../src/collect/ignored.ts'
import { memoryTree } from '../../src/lib/tree.ts'

const files = { Dockerfile: 'FROM scratch', 'docs/archive/Dockerfile': 'FROM x', 'docs/key.pem': 'x' }

test('ignored paths are not seen, and can still be read by what names them', async () => {
  const tree = memoryTree(files)
  const seen = withoutIgnored(tree, ['docs/archive/**'])
  expect(seen.files).toEqual(['Dockerfile', 'docs/key.pem'])
  expect([seen.has('docs/archive/Dockerfile'), seen.has('docs/key.pem')]).toEqual([false, true])
  expect((await seen.read('docs/archive/Dockerfile')).toString()).toBe('FROM x')
  expect(withoutIgnored(tree, [])).toBe(tree)
})
