import { Environment, EvaluationError, type ParseResult } from '@marcbachmann/cel-js'
import type { AnyFact, Decision, FactKind, ProjectFacts } from '../model.ts'
import { rememberAlike } from './decisions.ts'
import { type Inspection, inspect } from './inspect.ts'
import { linearise, linearMatches, type Patterns } from './patterns.ts'
import type { Parameters } from './parameters.ts'
import { ExpressionError } from './problem.ts'
import { refusal } from './refusal.ts'
import type { Scope, Vocabulary } from './scope.ts'
import { type Convert, createConverter, createMark, type Mark } from './values.ts'
import { type Field, fieldsOf, kinds, records } from './vocabulary.ts'

/** One expression, checked: it can no longer surprise but by what the fact lacks. */
export interface Condition extends Inspection {
  decide(fact: AnyFact, project: ProjectFacts): Decision
}
/** Throws `ExpressionError` for anything but a sound expression that answers yes or no. */
export type Compile = (expression: string) => Condition
/** The compiler for the facts of one kind, where an expression knows the kind's own name, `project` and `parameters`. */
export type Engine = (kind: FactKind, parameters: Parameters) => Compile

interface World {
  environment: Environment
  vocabulary: Vocabulary
  convert: Convert
  patterns: Patterns
}
interface Terms extends World {
  kind: FactKind
  parameters: object
}

const maximumLength = 2000
const limits = { maxAstNodes: 1000, maxDepth: 50, maxListElements: 200, maxMapEntries: 50, maxCallArguments: 8 }
const yes: Decision = { value: true }
const no: Decision = { value: false }

/** One engine per catalogue: its rules share the facts that it has converted. */
export function createEngine(): Engine {
  const fields = new Map<string, ReadonlyMap<string, Field>>()
  const marks = new Map<string, Mark>()
  const patterns: Patterns = new Map()
  const environment = new Environment({ enableOptionalTypes: true, limits })
  environment.registerFunction(`string.${linearMatches}(string): bool`, (text: string, pattern: string) =>
    patterns.get(pattern)?.test(text),
  )
  for (const name of Object.keys(records)) {
    const known = fieldsOf(name) ?? new Map<string, Field>()
    const mark = createMark()
    fields.set(name, known)
    marks.set(name, mark)
    environment.registerType(name, { ctor: mark, fields: typesOf(known) })
  }
  const vocabulary: Vocabulary = (record) => fields.get(record)
  const world = { environment, vocabulary, convert: createConverter(vocabulary, marks), patterns }
  const plain = new Map<FactKind, Terms>()
  return (kind, parameters) => {
    const terms = (parameters.size === 0 && plain.get(kind)) || termsOf(world, kind, parameters)
    if (parameters.size === 0) plain.set(kind, terms)
    return (expression) => compile(expression, terms)
  }
}

function typesOf(fields: ReadonlyMap<string, Field>): Record<string, string> {
  return Object.fromEntries([...fields].map(([name, field]) => [name, field.type]))
}

function termsOf(world: World, kind: FactKind, parameters: Parameters): Terms {
  const mark = createMark()
  const known = new Map<string, Field>()
  const values: Record<string, unknown> = Object.create(mark.prototype)
  for (const [name, { type, value }] of parameters) {
    known.set(name, { type, absent: 'never', words: { fr: name, en: name } })
    values[name] = world.convert(type, value)
  }
  const environment = world.environment
    .clone()
    .registerType('Parameters', { ctor: mark, fields: typesOf(known) })
    .registerVariable('parameters', 'Parameters')
    .registerVariable('project', 'ProjectFacts')
    .registerVariable(kind, kinds[kind][0])
  const vocabulary: Vocabulary = (record) => (record === 'Parameters' ? known : world.vocabulary(record))
  return { ...world, environment, vocabulary, kind, parameters: values }
}

function compile(expression: string, terms: Terms): Condition {
  if (expression.length > maximumLength) {
    throw new ExpressionError({ sort: 'too-long', limit: maximumLength, offset: 0 })
  }
  const parsed = refusal(terms.environment, () => terms.environment.parse(expression))
  linearise(parsed.ast, terms.patterns)
  const inspection = inspect(parsed.ast, variablesOf(terms.kind), terms.vocabulary)
  const type = refusal(terms.environment, () => {
    const result = parsed.check()
    if (result.valid) return result.type
    throw result.error
  })
  if (type !== 'bool') throw new ExpressionError({ sort: 'not-bool', type: String(type), offset: 0 })
  return { ...inspection, decide: rememberAlike(inspection.inputs, decider(parsed, terms, inspection)) }
}

/** Never throws: what cannot be evaluated is undecidable, by the field that is missing where one is. */
function decider(parsed: ParseResult, terms: Terms, inspection: Inspection): Condition['decide'] {
  const { kind, parameters, convert } = terms
  const [record] = kinds[kind]
  return (fact, project) => {
    try {
      const value = convert(record, fact.value)
      const answer: unknown = parsed({ [kind]: value, project: convert('ProjectFacts', project), parameters })
      return answer === true ? yes : no
    } catch (error) {
      const node = error instanceof EvaluationError ? error.node : undefined
      return { value: 'undecidable', field: inspection.paths.get(node) ?? inspection.reads[0] ?? '' }
    }
  }
}

function variablesOf(kind: FactKind): Scope {
  const elsewhere = { path: null, place: null }
  return new Map([
    [kind, { type: kinds[kind][0], path: '', place: '' }],
    ['project', { type: 'ProjectFacts', ...elsewhere }],
    ['parameters', { type: 'Parameters', ...elsewhere }],
  ])
}
