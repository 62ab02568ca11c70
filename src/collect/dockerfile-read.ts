import { DockerfileParser, type Instruction } from 'dockerfile-ast'
import { expand, isOpen } from './expand.ts'

export interface DockerInstruction {
  /** Upper case. */
  keyword: string
  /** What follows flags, continuation lines joined, variables as written. */
  text: string
  flags: Map<string, string>
  /** JSON form, null for the shell form. */
  list: string[] | null
  /** Bodies of here-documents, with the name that each has on the instruction's own line. */
  heredocs: { name: string; body: string }[]
  /** From 1. */
  line: number
  /** Its lines as written. */
  source: readonly string[]
}

export interface DockerStage {
  name: string
  /** After ARG resolution; unknown variables stay as written. */
  base: string
  /** Index of the local stage that it extends, null for an image. */
  parent: number | null
  platform: string
  line: number
  instructions: DockerInstruction[]
  /** ARG and ENV values at the end of the stage, parents' included. */
  variables: Map<string, string>
}

export interface DockerfileText {
  stages: DockerStage[]
  /** Something was written before the first FROM that cannot be there, or there is no FROM at all. */
  valid: boolean
}

const predefined: readonly [string, string][] = [
  ['BUILDPLATFORM', 'linux/amd64'],
  ['BUILDOS', 'linux'],
  ['BUILDARCH', 'amd64'],
  ['TARGETPLATFORM', 'linux/amd64'],
  ['TARGETOS', 'linux'],
  ['TARGETARCH', 'amd64'],
]
const sizeLimit = 1024 * 1024

/** Reads stages with the values of ARG (defaults, then `given`, the build arguments of the pipeline) and ENV. Never throws. */
export function readDockerfile(text: string, given: ReadonlyMap<string, string> = new Map()): DockerfileText {
  const instructions = text.length > sizeLimit ? [] : parsed(text).map(read(text))
  const global = new Map(predefined)
  const stages: DockerStage[] = []
  let valid = true
  for (const instruction of instructions) {
    const current = stages.at(-1)
    if (instruction.keyword === 'FROM') stages.push(stageOf(instruction, stages, global))
    else if (current === undefined) {
      if (instruction.keyword === 'ARG') assign(instruction, global, given, new Map())
      else valid = false
    } else {
      current.instructions.push(instruction)
      if (instruction.keyword === 'ARG') assign(instruction, current.variables, given, global)
      if (instruction.keyword === 'ENV') setEnvironment(instruction, current.variables)
    }
  }
  return { stages, valid: valid && stages.length > 0 && stages.every((stage) => stage.base !== '') }
}

/** An indented comment in the middle of an instruction ends up in what dockerfile-ast makes of it: comments go first. */
function parsed(text: string): Instruction[] {
  const lines = text.split('\n')
  const start = lines.findIndex((line) => /^\s*[^\s#]/.test(line))
  const kept = lines.map((line, index) => (index > start && /^\s*#/.test(line) ? '' : line))
  return DockerfileParser.parse(kept.join('\n')).getInstructions()
}

function read(text: string): (instruction: Instruction) => DockerInstruction {
  const lines = text.split(/\r?\n/)
  return (instruction) => {
    const flagged = instruction as Instruction & { getFlags?: () => { getName(): string; getValue(): string | null }[] }
    const flags = new Map((flagged.getFlags?.() ?? []).map((flag) => [flag.getName(), flag.getValue() ?? '']))
    const content = (instruction.getArgumentsContent() ?? '').trim()
    const heredocs = heredocsOf(instruction, lines)
    const range = instruction.getRange()
    return {
      keyword: instruction.getKeyword(),
      text: heredocs.length > 0 ? (content.split('\n', 1)[0] ?? '') : content,
      flags,
      list: jsonForm(content),
      heredocs,
      line: range.start.line + 1,
      source: lines.slice(range.start.line, range.end.line + 1),
    }
  }
}

function heredocsOf(instruction: Instruction, lines: readonly string[]): DockerInstruction['heredocs'] {
  type Heredoc = { getName(): string; getContentRange(): { start: { line: number }; end: { line: number } } | null }
  const holder = instruction as Instruction & { getHeredocs?: () => Heredoc[] }
  return (holder.getHeredocs?.() ?? []).map((heredoc) => {
    const range = heredoc.getContentRange()
    const body = range === null ? '' : lines.slice(range.start.line, range.end.line + 1).join('\n')
    return { name: heredoc.getName(), body }
  })
}

/** dockerfile-ast's own JSON strings lose their spaces. */
function jsonForm(content: string): string[] | null {
  if (!content.startsWith('[')) return null
  try {
    const list: unknown = JSON.parse(content)
    return Array.isArray(list) && list.every((item) => typeof item === 'string') ? list : null
  } catch {
    return null
  }
}

function stageOf(
  instruction: DockerInstruction,
  before: readonly DockerStage[],
  global: ReadonlyMap<string, string>,
): DockerStage {
  const [image = '', as = '', name = ''] = instruction.text.split(/\s+/)
  const base = unquote(expand(image, global))
  const parent = before.findLastIndex((stage) => stage.name !== '' && stage.name === base.toLowerCase())
  return {
    name: as.toLowerCase() === 'as' ? name.toLowerCase() : '',
    base,
    parent: parent < 0 ? null : parent,
    platform: expand(instruction.flags.get('platform') ?? '', global),
    line: instruction.line,
    instructions: [],
    variables: new Map(parent < 0 ? predefined : before[parent]?.variables),
  }
}

function assign(
  instruction: DockerInstruction,
  variables: Map<string, string>,
  given: ReadonlyMap<string, string>,
  global: ReadonlyMap<string, string>,
): void {
  for (const [name, written] of pairs(instruction.text)) {
    const value = given.get(name) ?? (written === null ? global.get(name) : expand(written, variables))
    if (value === undefined) variables.delete(name)
    else variables.set(name, value)
  }
}

function setEnvironment(instruction: DockerInstruction, variables: Map<string, string>): void {
  const first = instruction.text.split(/\s/, 1)[0] ?? ''
  if (!first.includes('=')) {
    variables.set(first, expand(instruction.text.slice(first.length).trim(), variables))
    return
  }
  const now = new Map(variables)
  for (const [name, value] of pairs(instruction.text)) if (value !== null) variables.set(name, expand(value, now))
}

/** `A=1 B="two words" C`, quotes removed; null where no value is written. */
export function pairs(text: string): [string, string | null][] {
  const words = text.match(/(?:"(?:[^"\\]|\\.)*"|'[^']*'|\\.|[^\s"'\\])+/gs) ?? []
  return words.map((word) => {
    const equal = word.indexOf('=')
    return equal < 0 ? [word, null] : [word.slice(0, equal), unquote(word.slice(equal + 1))]
  })
}

export function unquote(text: string): string {
  return text.replace(/"((?:[^"\\]|\\.)*)"|'([^']*)'/g, (_, double?: string, single?: string) => double ?? single ?? '')
}

/** The stages that make the image, first ancestor first. `target`: a stage's name or number; unknown ones mean the last. */
export function chainOf(file: DockerfileText, target = ''): DockerStage[] {
  const wanted = file.stages.findIndex(
    (stage, index) => stage.name === target.toLowerCase() || String(index) === target,
  )
  let index: number | null = target === '' || wanted < 0 || isOpen(target) ? file.stages.length - 1 : wanted
  const chain: DockerStage[] = []
  while (index !== null && index >= 0) {
    const stage: DockerStage | undefined = file.stages[index]
    if (stage === undefined) break
    chain.unshift(stage)
    index = stage.parent
  }
  return chain
}
