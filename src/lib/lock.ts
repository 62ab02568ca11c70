import { open, rm, stat } from 'node:fs/promises'

/** Milliseconds after which a lock was left by a process that died. */
const abandoned = 1_200_000

/** Waits until no other process holds the file, then holds it; gives how to let it go. Throws when it cannot be written. */
export async function lock(file: string): Promise<() => Promise<void>> {
  for (;;) {
    try {
      await (await open(file, 'wx')).close()
      return () => rm(file, { force: true })
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    if (!(await isAbandoned(file)) || !(await clear(file))) await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

async function isAbandoned(file: string): Promise<boolean> {
  const held = await stat(file).catch(() => null)
  return held !== null && Date.now() - held.mtimeMs > abandoned
}

/** One at a time, and looked at again: otherwise what is taken away may be the lock of whoever came first. */
async function clear(file: string): Promise<boolean> {
  const clearing = `${file}.clearing`
  if (await isAbandoned(clearing)) await rm(clearing, { force: true })
  const own = await open(clearing, 'wx').catch(() => null)
  if (own === null) return false
  try {
    await own.close()
    if (await isAbandoned(file)) await rm(file, { force: true })
    return true
  } finally {
    await rm(clearing, { force: true })
  }
}
