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
    const held = await stat(file).catch(() => null)
    if (held !== null && Date.now() - held.mtimeMs > abandoned) await rm(file, { force: true })
    else await new Promise((resolve) => setTimeout(resolve, 200))
  }
}
