import type { AnyFact, Fact } from '../model.ts'
import { exposedPorts } from './dockerfile-ports.ts'
import type { DockerStage } from './dockerfile-read.ts'
import { runCommands } from './dockerfile-writes.ts'
import { installedPackages } from './packages.ts'
import type { ContainerNode } from './pods.ts'
import { listedPorts } from './ports.ts'
import { list, string } from './reading.ts'
import { makeFact, type Path } from './subject.ts'
import type { ReadWorkload } from './workload.ts'

/** Daemons by which one enters, and packages that bring them. Alpine's `openssh` holds the server too. */
const daemons = new Set(
  `openssh-server openssh dropbear sshd telnetd inetutils-telnetd telnet-server vsftpd proftpd proftpd-basic pure-ftpd ftpd
  in.telnetd tftpd tftpd-hpa rsh-server xrdp`
    .trim()
    .split(/\s+/),
)
const ports = new Set([21, 22, 23])

/** One fact per image that a Dockerfile makes. */
export function remoteAccessOfImage(
  chain: readonly DockerStage[],
  { subject, file }: { subject: string; file: string },
): Fact<'remoteAccess'>[] {
  const packages = installedPackages(chain).filter(({ name }) => daemons.has(name))
  const opened = exposedPorts(chain, subject, file)
    .filter(({ value }) => ports.has(value.number ?? 0))
    .map(({ value, at }) => ({ name: `port ${value.number}`, line: at.line }))
  const found = [...packages, ...started(chain), ...opened]
  const line = found[0]?.line ?? chain.at(-1)?.line ?? 1
  const names = [...new Set(found.map(({ name }) => name))]
  return [{ kind: 'remoteAccess', subject, at: { file, line }, value: { found: names } }]
}

function started(chain: readonly DockerStage[]): { name: string; line: number }[] {
  return chain.flatMap(({ instructions, variables }) =>
    instructions
      .filter(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT')
      .flatMap((instruction) =>
        runCommands(instruction, variables).map(({ name }) => ({ name, line: instruction.line })),
      )
      .filter(({ name }) => daemons.has(name)),
  )
}

/** One fact per container. */
export function remoteAccessFacts({ pods, subject }: ReadWorkload): AnyFact[] {
  return pods.containers.map((container) => {
    const found = inContainer(container)
    return makeFact('remoteAccess', pods.rendered, {
      subject: `${subject}:${container.name}`,
      path: container.path,
      fields: () => ({ found: found.map(({ path }) => path) }),
      value: { found: found.map(({ name }) => name) },
    })
  })
}

function inContainer(container: ContainerNode): { name: string; path: Path }[] {
  const opened = listedPorts(container)
    .filter(({ number }) => ports.has(number ?? 0))
    .map(({ number, path }) => ({ name: `port ${number}`, path }))
  const commands = ['command', 'args'].flatMap((key) => {
    const first = string(list(container.node[key])[0])
    const name = first.slice(first.lastIndexOf('/') + 1)
    return daemons.has(name) ? [{ name, path: [...container.path, key] }] : []
  })
  return [...commands, ...opened]
}
