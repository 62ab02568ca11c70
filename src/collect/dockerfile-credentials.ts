import type { Fact } from '../model.ts'
import { senseOf } from './credential-names.ts'
import { holdsPassword, isLiteralCredential } from './credential-values.ts'
import { type DockerInstruction, pairs, readDockerfile } from './dockerfile-read.ts'

/** Credentials that ENV and ARG name, in any stage: each stays in the history of the image or of the repository. */
export function dockerfileCredentials(file: string, text: string): Fact<'credential'>[] {
  const { stages } = readDockerfile(text)
  const entries = stages.flatMap(({ instructions, variables }) =>
    instructions.filter(isVariable).flatMap((one) => entriesOf(one, variables)),
  )
  const worst = new Map<string, (typeof entries)[number]>()
  for (const one of entries) if (!worst.get(one.name)?.literal) worst.set(one.name, one)
  return [...worst.values()].map(({ name, literal, line }) => ({
    kind: 'credential',
    subject: `${file}[${name}]`,
    at: { file, line },
    value: { name, place: 'dockerfile', literal, refusedName: false },
  }))
}

function isVariable({ keyword }: DockerInstruction): boolean {
  return keyword === 'ENV' || keyword === 'ARG'
}

function entriesOf(
  { keyword, text, line }: DockerInstruction,
  variables: ReadonlyMap<string, string>,
): { name: string; literal: boolean; line: number }[] {
  const first = text.split(/\s/, 1)[0] ?? ''
  const spaced = keyword === 'ENV' && !first.includes('=')
  const written = spaced ? [[first, text.slice(first.length).trim()] as const] : pairs(text)
  return written.flatMap(([name, given]) => {
    const value = given === null ? null : defaultOf(given, variables)
    const literal = value !== null && (isLiteralCredential(name, value) || holdsPassword(value))
    return literal || senseOf(name) !== 'nothing' ? [{ name, literal, line }] : []
  })
}

/** `$PASS` is worth the default that its ARG has, when that ARG is not judged under its own name. */
function defaultOf(value: string, variables: ReadonlyMap<string, string>): string {
  const name = /^\$\{?(\w+)\}?$/.exec(value)?.[1]
  return name === undefined || senseOf(name) !== 'nothing' ? value : (variables.get(name) ?? value)
}
