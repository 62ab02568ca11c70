// Downloads every archive of every tool, for every platform, and compares its sum with the pinned one. Needs Node 22.18 or later.
// `node build/sums.mjs [MIRROR]`
import { createHash } from 'node:crypto'
import { releases } from '../src/lib/tools-releases.ts'

const [, , mirror] = process.argv
for (const { address, archive, sums } of Object.values(releases)) {
  for (const [platform, pinned] of Object.entries(sums)) {
    const [os, arch] = platform.split('-')
    const file = archive.replaceAll('{os}', os).replaceAll('{arch}', arch)
    const found = await sumOf(`${mirror ?? address}/${file}`)
    if (found !== pinned) process.exitCode = 1
    process.stdout.write(`${found === pinned ? '✓' : '✗'} ${file} ${found}\n`)
  }
}

async function sumOf(url) {
  try {
    const answer = await fetch(url, { signal: AbortSignal.timeout(120_000) })
    if (!answer.ok) return `HTTP ${answer.status}`
    return createHash('sha256')
      .update(Buffer.from(await answer.arrayBuffer()))
      .digest('hex')
  } catch (error) {
    return error.cause?.code ?? error.name
  }
}
