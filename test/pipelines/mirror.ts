import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { type InstallableName, releases } from '../../src/lib/tools-releases.ts'
import { findTools } from '../../src/lib/tools.ts'

const [os, arch] = [process.platform, process.arch === 'x64' ? 'amd64' : process.arch]
const names = Object.keys(releases) as InstallableName[]

export interface Mirror {
  address: string
  asked: string[]
  /** Sum of each archive as released → sum of the one served, which holds this machine's program. */
  sums: Record<string, string>
  /** Archives that are not there. */
  missing: Set<string>
  close(): void
}

/** A mirror on the loopback of the tools' archives, made from the programs that are on this machine. */
export async function toolsMirror(): Promise<Mirror> {
  const folder = mkdtempSync(join(tmpdir(), 'palier-mirror-'))
  const tools = await findTools(process.env)
  for (const name of names) pack(folder, name, tools[name]?.path ?? '')
  const [asked, missing]: [string[], Set<string>] = [[], new Set()]
  const server = createServer((request, response) => {
    const file = basename(request.url ?? '')
    asked.push(file)
    if (names.some((name) => archiveOf(name) === file) && !missing.has(file))
      response.end(readFileSync(join(folder, file)))
    else response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/tools`,
    asked,
    missing,
    sums: Object.fromEntries(names.map((name) => [releases[name].sums[`${os}-${arch}`], sumOf(folder, name)])),
    close: () => {
      server.closeAllConnections()
      server.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function archiveOf(name: InstallableName): string {
  return fill(releases[name].archive)
}

function fill(text: string): string {
  return text.replaceAll('{os}', os).replaceAll('{arch}', arch)
}

function pack(folder: string, name: InstallableName, program: string): void {
  const member = fill(releases[name].member)
  mkdirSync(join(folder, name, dirname(member)), { recursive: true })
  copyFileSync(program, join(folder, name, member))
  execFileSync('tar', ['-c', '-I', 'gzip -1', '-f', join(folder, archiveOf(name)), '-C', join(folder, name), member])
}

function sumOf(folder: string, name: InstallableName): string {
  return createHash('sha256')
    .update(readFileSync(join(folder, archiveOf(name))))
    .digest('hex')
}
