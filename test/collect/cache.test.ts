import { expect, test } from 'vitest'
import { createCache } from '../../src/collect/cache.ts'
import { takeInventory } from '../../src/collect/inventory.ts'
import { memoryTree } from '../../src/lib/tree.ts'
import type { Tree } from '../../src/model.ts'

/** A tree that tells its ids without reading, as git does, and counts what is read. */
function counted(text: string): { tree: Tree; reads: string[] } {
  const tree = memoryTree({ 'a.yaml': text })
  const reads: string[] = []
  const read = async (file: string) => {
    reads.push(file)
    return tree.read(file)
  }
  return { tree: { ...tree, id: async () => text, read }, reads }
}

test('the same bytes on base and head are read and parsed once', async () => {
  const cache = createCache()
  const [base, head, other] = [counted('a: 1\n'), counted('a: 1\n'), counted('a: 2\n')]
  const first = await cache.yaml(base.tree, 'a.yaml', 'kubernetes')
  expect(await cache.yaml(head.tree, 'a.yaml', 'kubernetes')).toBe(first)
  expect([base.reads.length, head.reads.length]).toEqual([1, 0])
  expect((await cache.yaml(other.tree, 'a.yaml', 'kubernetes')).documents).toEqual([{ a: 2 }])
})

test('another dialect is another reading', async () => {
  const cache = createCache()
  const { tree } = counted('a: yes\n')
  expect((await cache.yaml(tree, 'a.yaml', 'kubernetes')).documents).toEqual([{ a: true }])
  expect((await cache.yaml(tree, 'a.yaml', 'core')).documents).toEqual([{ a: 'yes' }])
})

test('work that is named by its inputs is done once, and again after an error', async () => {
  const cache = createCache()
  let renders = 0
  const render = async () => ++renders
  expect([await cache.once('k', render), await cache.once('k', render), await cache.once('l', render)]).toEqual([
    1, 1, 2,
  ])
  await expect(cache.once('m', () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await cache.once('m', render)).toBe(3)
})

test('the inventory of a tree is taken once', async () => {
  const cache = createCache()
  const { tree, reads } = counted('apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a }\n')
  const first = await takeInventory(tree, [], cache)
  const before = reads.length
  expect(await takeInventory(tree, [], cache)).toBe(first)
  expect(reads).toHaveLength(before)
  expect((await takeInventory(tree, ['a.yaml'], cache)).manifests).toEqual([])
})

test('a manifest that PowerShell wrote in UTF-16 is read', async () => {
  const tree = memoryTree({ 'k8s/web.yaml': Buffer.from('\uFEFFkind: Service\n', 'utf16le') })
  expect(await createCache().text(tree, 'k8s/web.yaml')).toBe('kind: Service\n')
  expect((await createCache().yaml(tree, 'k8s/web.yaml', 'kubernetes')).documents).toEqual([{ kind: 'Service' }])
})
