import { expect, test } from 'vitest'
import { type Blob, sharedBlobs } from '../../src/lib/git-blobs.ts'

/** Answers like git, and tells what it was asked. */
function repository(answers: Record<string, Blob>) {
  const asked: string[] = []
  let closed = 0
  const read = async (id: string) => {
    asked.push(id)
    if (id === 'broken') throw new Error('git cat-file: ended')
    return answers[id] ?? null
  }
  return { asked, closed: () => closed, blobs: { read, close: () => closed++ } }
}

test('a blob that someone keeps, or waits for, is asked for once', async () => {
  const { asked, blobs } = repository({ a: { bytes: Buffer.from('a') }, large: { size: 1 << 25 } })
  const shared = sharedBlobs(blobs, 2)
  const [one, other] = await Promise.all([shared.read('a'), shared.read('a')])
  const again = await shared.read('a')
  expect([one, other, again].map((blob) => blob && 'bytes' in blob && blob.bytes.toString())).toEqual(['a', 'a', 'a'])
  expect(asked).toEqual(['a'])
})

test('what is too large or absent is answered each time, and an error is not kept', async () => {
  const { asked, blobs } = repository({ large: { size: 1 << 25 } })
  const shared = sharedBlobs(blobs, 1)
  expect([await shared.read('large'), await shared.read('none')]).toEqual([{ size: 1 << 25 }, null])
  await expect(shared.read('broken')).rejects.toThrow('ended')
  await expect(shared.read('broken')).rejects.toThrow('ended')
  expect(asked).toEqual(['large', 'none', 'broken', 'broken'])
})

test('git ends with the last tree', () => {
  const { closed, blobs } = repository({})
  const shared = sharedBlobs(blobs, 2)
  shared.close()
  expect(closed()).toBe(0)
  shared.close()
  expect(closed()).toBe(1)
})
