import type { ASTNode, Environment } from '@marcbachmann/cel-js'
import { oneLine } from '../lib/text.ts'
import { linearMatches } from './patterns.ts'
import { ExpressionError } from './problem.ts'
import { unknownWord } from './scope.ts'

/** What the parser or the type checker throws, as it is measured: `[].all(…)` gives a plain error. */
interface Thrown {
  code?: string
  summary?: string
  message?: string
  range?: { start: number }
  node?: ASTNode
}

/** Runs a step of compilation; what the library refuses becomes an `ExpressionError` with the nearest word. */
export function refusal<T>(environment: Environment, step: () => T): T {
  try {
    return step()
  } catch (error) {
    if (error instanceof ExpressionError) throw error
    throw translate(environment, error as Thrown)
  }
}

function translate(environment: Environment, thrown: Thrown): ExpressionError {
  const { node } = thrown
  if (thrown.code === 'no_matching_overload' && (node?.op === 'rcall' || node?.op === 'call')) {
    const known = namesOf(environment, node.op === 'rcall')
    const [word] = node.args
    if (!known.has(word) && word !== linearMatches) {
      return unknownWord('method', { word, offset: Math.max(node.start, node.input.indexOf(word, node.start)) }, known)
    }
  }
  const problem = (thrown.summary ?? thrown.message ?? '').replaceAll(linearMatches, 'matches')
  return new ExpressionError({ sort: 'refused', problem: oneLine(problem, 200), offset: thrown.range?.start ?? 0 })
}

function namesOf(environment: Environment, methods: boolean): ReadonlySet<string> {
  const functions = environment.getDefinitions().functions
  return new Set(functions.filter((one) => (one.receiverType !== null) === methods).map((one) => one.name))
}
