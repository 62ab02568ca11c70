import { type AndOr, type Command, forEachChild, parse, type SyntaxNode } from 'unbash'

export interface ShellCommand {
  /** Last segment of the command's path: `docker`, `executor`. */
  name: string
  /** The command as written, with its path. */
  path: string
  /** Arguments, quotes removed; variables stay as written. */
  words: string[]
  /** Inside an `if` that first asks whether the user is root. */
  guarded: boolean
  /** Its failure is swallowed: `|| true`. */
  tolerated: boolean
}

const sizeLimit = 256 * 1024
const depthLimit = 4

/** Words that run the command that follows them, with their options that take a value. */
const wrappers = new Map<string, string>([
  ['sudo', 'ugp'],
  ['env', 'uC'],
  ['exec', 'a'],
  ['time', ''],
  ['xargs', 'ILnPsdEa'],
  ['nohup', ''],
  ['command', ''],
  ['nice', 'n'],
  ['retry', ''],
  ['tini', ''],
  ['dumb-init', ''],
])
const shells = new Set(['sh', 'bash', 'ash', 'dash', 'zsh', 'ksh'])
const asksForRoot = /\bid\s+-u\b|\$\{?E?UID\b|\bwhoami\b/

/** Every simple command of a script in source order, also in branches, functions, substitutions and `sh -c '…'`. Never throws. */
export function shellCommands(script: string): ShellCommand[] {
  return script.length > sizeLimit ? [] : read(script, outside)
}

interface Context {
  depth: number
  guarded: boolean
  tolerated: boolean
}
const outside: Context = { depth: 0, guarded: false, tolerated: false }

function read(script: string, context: Context): ShellCommand[] {
  if (context.depth > depthLimit) return []
  const found: ShellCommand[] = []
  try {
    visit(parse(script), script, context, found)
  } catch {
    return found
  }
  return found
}

function visit(node: SyntaxNode, script: string, context: Context, found: ShellCommand[]): void {
  if (node.type === 'Command') found.push(...commandOf(node, context))
  if (node.type === 'If' && script.slice(node.clause.pos, node.clause.end).replace(/[;\s]/g, '') === 'false') return
  const conditional = node.type === 'If' && asksForRoot.test(script.slice(node.clause.pos, node.clause.end))
  const swallowed = node.type === 'AndOr' ? swallowedBy(node) : 0
  forEachChild(node, (child) => {
    const guarded = context.guarded || (conditional && node.type === 'If' && child === node.then)
    const tolerated = context.tolerated || (node.type === 'AndOr' && child.pos < swallowed)
    visit(child, script, { ...context, guarded, tolerated }, found)
  })
}

/** Where the last `|| true` of a list begins: what stands before it may fail. 0 when there is none. */
function swallowedBy({ commands, operators }: AndOr): number {
  const places = commands.map((command, index) => {
    const name = command.type === 'Command' ? command.name?.value : undefined
    const harmless = name !== undefined && /^(?:true|:|echo|printf)$/.test(name)
    const leaves = name === 'exit' && command.type === 'Command' && command.args[0]?.text === '0'
    return operators[index - 1] === '||' && (harmless || leaves) ? command.pos : 0
  })
  return Math.max(0, ...places)
}

function commandOf(command: Command, context: Context): ShellCommand[] {
  if (command.name === undefined) return []
  const words = [command.name.value, ...command.args.map((word) => (word.type === 'Word' ? word.value : word.text))]
  return [...assignmentsOf(command, context), ...unwrap(words, context)]
}

/** What is written in front of a command is given to it, as `export` would. */
function assignmentsOf({ prefix }: Command, { guarded, tolerated }: Context): ShellCommand[] {
  const words = prefix.flatMap((part) => (part.type === 'Assignment' ? [part.text.replaceAll(/["']/g, '')] : []))
  return words.length === 0 ? [] : [{ name: 'export', path: 'export', words, guarded, tolerated }]
}

/** The command that a list of words runs, wrappers and shells opened. */
export function unwrap(words: readonly string[], context: Context = outside): ShellCommand[] {
  let rest = [...words]
  for (let turn = 0; turn < 8; turn++) {
    const name = baseName(rest[0] ?? '')
    const valued = wrappers.get(name)
    if (valued === undefined) break
    rest = afterWrapper(rest.slice(1), valued)
  }
  const [path = '', ...others] = rest
  if (path === '') return []
  const script = shells.has(baseName(path)) ? inlineScript(others) : undefined
  if (script !== undefined) return read(script, { ...context, depth: context.depth + 1 })
  return [{ name: baseName(path), path, words: others, guarded: context.guarded, tolerated: context.tolerated }]
}

function afterWrapper(words: string[], valued: string): string[] {
  let index = 0
  while (index < words.length) {
    const word = words[index] ?? ''
    if (word === '--') return words.slice(index + 1)
    if (/^-[A-Za-z]$/.test(word) && valued.includes(word[1] ?? '')) index += 2
    else if (word.startsWith('-') || /^[A-Za-z_]\w*=/.test(word)) index++
    else break
  }
  return words.slice(index)
}

function inlineScript(words: readonly string[]): string | undefined {
  const index = words.findIndex((word) => /^-[a-z]*c[a-z]*$/.test(word))
  const before = words.slice(0, Math.max(0, index))
  return index >= 0 && before.every((word) => /^[-+]/.test(word) || word === 'pipefail') ? words[index + 1] : undefined
}

export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** Values of one option in the forms `-t x`, `--tag x` and `--tag=x`. */
export function optionValues(words: readonly string[], names: readonly string[]): string[] {
  return words.flatMap((word, index) => {
    if (names.includes(word)) return words[index + 1] === undefined ? [] : [words[index + 1] as string]
    const name = names.find((one) => one.startsWith('--') && word.startsWith(`${one}=`))
    return name === undefined ? [] : [word.slice(name.length + 1)]
  })
}
