import type { ASTNode } from '@marcbachmann/cel-js'
import { ExpressionError } from './problem.ts'
import {
  elementOf,
  nothing,
  type Scope,
  type Shape,
  type Step,
  stepInto,
  unknownWord,
  type Vocabulary,
} from './scope.ts'

/** What an expression reads of its fact. Paths are relative to the fact, `image.tag`. */
export interface Inspection {
  /** Places that it reads, in the order in which they stand, each once. */
  reads: string[]
  /** Paths that it asks for with `has()`, `in` or `.?`: what may be absent there is accounted for. */
  asked: ReadonlySet<string>
  /** Paths that may not be written and are read all the same, with their offset. */
  unwritten: ReadonlyMap<string, number>
  /** Places on which the answer depends, besides project and parameters; `''` is the whole fact. */
  inputs: ReadonlySet<string>
  /** Where it first reads `project`; null: nowhere. */
  project: number | null
  /** Access → its path, to name what could not be known. */
  paths: ReadonlyMap<unknown, string>
}

interface Walk {
  vocabulary: Vocabulary
  reads: Set<string>
  inputs: Set<string>
  asked: Set<string>
  unwritten: Map<string, number>
  paths: Map<unknown, string>
  project: number | null
  depth: number
}

const macros = new Set(['all', 'exists', 'exists_one', 'map', 'filter'])
/** Loops inside loops: two lists of the greatest size are a million steps. */
const maximumLoops = 2

/** Follows every path of a parsed expression, inside `has()` and behind `.?` too. Throws `ExpressionError` for an unknown word. */
export function inspect(ast: ASTNode, variables: Scope, vocabulary: Vocabulary): Inspection {
  const walk: Walk = {
    vocabulary,
    reads: new Set(),
    inputs: new Set(),
    asked: new Set(),
    unwritten: new Map(),
    paths: new Map(),
    project: null,
    depth: 0,
  }
  read(walk, ast, variables)
  return { ...walk, reads: [...walk.reads] }
}

/** Visits a node whose value is used as it is. */
function read(walk: Walk, node: ASTNode, scope: Scope): Shape {
  const shape = visit(walk, node, scope)
  if (shape.place && isPath(node)) walk.reads.add(shape.place)
  if (shape.place !== null) walk.inputs.add(shape.place)
  return shape
}

function isPath(node: ASTNode): boolean {
  return ['id', '.', '.?', '[]', '[?]'].includes(node.op)
}

function visit(walk: Walk, node: ASTNode, scope: Scope): Shape {
  switch (node.op) {
    case 'value':
      return nothing
    case 'id':
      return variable(walk, node, scope)
    case '.':
    case '.?':
    case '[]':
    case '[?]':
      return access(walk, node, scope)
    case 'call':
      return call(walk, node.args[0], node.args[1], scope)
    case 'rcall':
      return method(walk, node, scope)
    case 'in':
      return membership(walk, node.args, scope)
    default:
      for (const child of childrenOf(node)) read(walk, child, scope)
      return nothing
  }
}

function variable(walk: Walk, node: ASTNode & { op: 'id' }, scope: Scope): Shape {
  const shape = scope.get(node.args)
  if (!shape) throw unknownWord('variable', { word: node.args, offset: node.start }, scope.keys())
  if (shape.type === 'ProjectFacts') walk.project ??= node.start
  return shape
}

function access(walk: Walk, node: ASTNode & { op: '.' | '.?' | '[]' | '[?]' }, scope: Scope): Shape {
  const from = visit(walk, node.args[0], scope)
  const step = follow(walk, node, from, scope)
  if (from.place !== null && (step.shape.place === null || from.type.startsWith('map<'))) walk.inputs.add(from.place)
  const path = step.shape.path
  if (path === null) return step.shape
  walk.paths.set(node, step.shape.place ?? path)
  if (node.op === '.?' || node.op === '[?]') walk.asked.add(path)
  else if (step.unwritten && !walk.unwritten.has(path)) walk.unwritten.set(path, node.pos)
  return step.shape
}

function follow(walk: Walk, node: ASTNode & { op: '.' | '.?' | '[]' | '[?]' }, from: Shape, scope: Scope): Step {
  if (node.op === '.' || node.op === '.?') {
    return stepInto(from, { word: node.args[1], offset: node.pos }, walk.vocabulary)
  }
  const index = node.args[1]
  read(walk, index, scope)
  if (from.type.startsWith('list<')) return { shape: elementOf(from), unwritten: false }
  if (index.op !== 'value' || typeof index.args !== 'string') return { shape: nothing, unwritten: false }
  return stepInto(from, { word: index.args, offset: index.start }, walk.vocabulary)
}

function call(walk: Walk, name: string, values: readonly ASTNode[], scope: Scope): Shape {
  const [asked] = values
  if (name !== 'has' || !asked) {
    for (const value of values) read(walk, value, scope)
    return nothing
  }
  const before = new Map(walk.unwritten)
  const shape = read(walk, asked, scope)
  if (shape.path !== null) {
    if (!walk.unwritten.has(shape.path)) {
      throw new ExpressionError({ sort: 'never-unwritten', field: shape.path, offset: asked.pos })
    }
    walk.asked.add(shape.path)
    walk.unwritten = before
  }
  return nothing
}

function method(walk: Walk, node: ASTNode & { op: 'rcall' }, scope: Scope): Shape {
  const [name, receiver, values] = node.args
  const [first, second] = values
  if (name === 'bind' && receiver.op === 'id' && receiver.args === 'cel' && first?.op === 'id' && values[2] && second) {
    return read(walk, values[2], new Map([...scope, [first.args, read(walk, second, scope)]]))
  }
  const shape = read(walk, receiver, scope)
  if (first?.op === 'id' && macros.has(name)) return loop(walk, node, shape, scope)
  for (const value of values) read(walk, value, scope)
  return nothing
}

function loop(walk: Walk, node: ASTNode & { op: 'rcall' }, list: Shape, scope: Scope): Shape {
  if (++walk.depth > maximumLoops) {
    throw new ExpressionError({ sort: 'too-many-loops', limit: maximumLoops, offset: node.start })
  }
  const [name, , [item, ...bodies]] = node.args
  const inner = new Map([...scope, [item?.op === 'id' ? item.args : '', elementOf(list)]])
  const shapes = bodies.map((body) => read(walk, body, inner))
  walk.depth--
  if (name === 'filter') return list
  return name === 'map' ? { ...nothing, type: `list<${shapes.at(-1)?.type ?? 'dyn'}>` } : nothing
}

function membership(walk: Walk, [key, container]: [ASTNode, ASTNode], scope: Scope): Shape {
  read(walk, key, scope)
  const shape = read(walk, container, scope)
  const literal = key.op === 'value' && typeof key.args === 'string'
  if (literal && shape.path && shape.type.startsWith('map<')) walk.asked.add(`${shape.path}.${key.args}`)
  return nothing
}

function childrenOf(node: ASTNode): readonly ASTNode[] {
  if (node.op === 'map') return node.args.flat()
  if (node.op === '!_' || node.op === '-_') return [node.args]
  return Array.isArray(node.args) ? (node.args as readonly ASTNode[]) : []
}
