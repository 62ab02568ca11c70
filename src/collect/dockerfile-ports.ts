import type { Fact } from '../model.ts'
import type { DockerStage } from './dockerfile-read.ts'
import { expand, firstOpen, isOpen } from './expand.ts'

/** EXPOSE of the stages that make the image; of a range, its first port. */
export function exposedPorts(chain: readonly DockerStage[], subject: string, file: string): Fact<'port'>[] {
  const ports = new Map<string, Fact<'port'>>()
  for (const stage of chain) {
    for (const instruction of stage.instructions) {
      if (instruction.keyword !== 'EXPOSE') continue
      for (const word of expand(instruction.text, stage.variables).split(/\s+/)) {
        const port = portOf(word, subject, { file, line: instruction.line })
        if (port !== null && !ports.has(port.subject)) ports.set(port.subject, port)
      }
    }
  }
  return [...ports.values()]
}

function portOf(word: string, subject: string, at: { file: string; line: number }): Fact<'port'> | null {
  const written = word.split('/')[0] ?? ''
  const fact = { kind: 'port', subject: `${subject}[${written}]`, at } as const
  if (isOpen(written)) {
    const doubts = { number: { code: 'variable-unknown', variable: firstOpen(written) } as const }
    return { ...fact, value: { number: undefined, origin: 'expose' }, doubts }
  }
  const number = /^"?(\d{1,5})(?:-\d{1,5})?"?$/.exec(written)?.[1]
  return number === undefined ? null : { ...fact, value: { number: Number(number), origin: 'expose' } }
}
