import { gather, UserError } from '../lib/error.ts'
import type { FactKind, Message, ParameterValue, Rule, RuleExample, Text } from '../model.ts'
import type { Compile, Condition, Engine } from './cel.ts'
import { refuse } from './document.ts'
import { filled, type Parameters, parametersOf } from './parameters.ts'
import { placeOf } from './place.ts'
import { ExpressionError } from './problem.ts'
import type { RuleFile } from './schema.ts'
import { sentencesOf } from './sentences.ts'
import type { Source } from './source.ts'

/** One rule file after its schema. */
export interface Written {
  source: Source
  id: string
  theme: string
  written: RuleFile
}
/** A rule file with the values that its parameters have: its own, or a policy's. */
interface Tuned extends Written {
  parameters: Parameters
}
type TextKey = 'title' | 'why' | 'fix' | 'missing' | 'linters'
type Logic = Pick<Rule, 'given' | 'quantifier' | 'applies' | 'holds' | 'says' | 'missing' | 'reads'>

/** Compiles a rule. Throws `UserError` for an expression or a sentence that is not sound, and for a part that is missing. */
export function buildRule(file: Written, engine: Engine): Rule {
  return buildTuned({ ...file, parameters: parametersOf(file.written.parameters) }, engine)
}

function buildTuned(file: Tuned, engine: Engine): Rule {
  const { written, parameters } = file
  return {
    id: file.id,
    theme: file.theme,
    title: textOf(file, 'title') ?? written.title,
    why: textOf(file, 'why') ?? written.why,
    fix: textOf(file, 'fix') ?? written.fix,
    effort: written.effort,
    proof: written.proof,
    attestable: written.attestable || written.proof === 'declared',
    ...logicOf(file, engine),
    half: written.half ?? null,
    references: written.references,
    linters: textOf(file, 'linters'),
    examples: examplesOf(file),
    validity: written.validity ?? null,
    parameters,
    tuned: (values) => buildTuned({ ...file, parameters: changed(parameters, values) }, engine),
  }
}

function changed(parameters: Parameters, values: ReadonlyMap<string, ParameterValue>): Parameters {
  return new Map([...parameters].map(([name, { type, value }]) => [name, { type, value: values.get(name) ?? value }]))
}

/** A text in words, its parameters filled in. */
function textOf(file: Tuned, key: TextKey): Text | null {
  const text = file.written[key]
  if (!text) return null
  const inside = (language: 'fr' | 'en') =>
    explained(file, [key, language], text[language], () => filled(text[language], file.parameters))
  return { fr: inside('fr'), en: inside('en') }
}

function logicOf(file: Tuned, engine: Engine): Logic {
  const { given, every, some, missing, title, proof } = file.written
  const absence = textOf(file, 'missing') ?? textOf(file, 'title') ?? title
  if (given === undefined) {
    if (proof === 'repository') throw absent(file, 'given')
    const nothing = () => ({ value: false })
    return {
      given: null,
      quantifier: 'some',
      applies: nothing,
      holds: nothing,
      says: () => absence,
      missing: absence,
      reads: [],
    }
  }
  if (every === undefined && some === undefined) throw absent(file, 'every')
  if (every !== undefined && some !== undefined) throw both(file)
  if (some !== undefined && missing === undefined) throw absent(file, 'missing')
  return {
    given,
    quantifier: some === undefined ? 'every' : 'some',
    missing: absence,
    ...conditionsOf(file, given, engine),
  }
}

function conditionsOf(
  file: Tuned,
  given: FactKind,
  engine: Engine,
): Pick<Logic, 'applies' | 'holds' | 'says' | 'reads'> {
  const { where, some } = file.written
  const compile = engine(given, file.parameters)
  const key = some === undefined ? 'every' : 'some'
  const [filter, test, says] = gather<[Condition | null, Condition, Rule['says']]>([
    () => (where === undefined ? null : compiled(file, 'where', compile)),
    () => compiled(file, key, compile),
    () => speechOf(file, given, compile),
  ])
  const asked = new Set([...(filter?.asked ?? []), ...test.asked])
  gather([() => filter && guard(file, 'where', filter, filter.asked), () => guard(file, key, test, asked)])
  return { applies: filter?.decide ?? (() => ({ value: true })), holds: test.decide, says, reads: test.reads }
}

function compiled(file: Written, key: 'where' | 'every' | 'some', compile: Compile): Condition {
  const expression = file.written[key] ?? ''
  return explained(file, [key], expression, () => compile(expression))
}

/** What may not be written must be asked for, else a rule that means no would say that it cannot know. */
function guard(file: Written, key: 'where' | 'every' | 'some', condition: Condition, asked: ReadonlySet<string>): void {
  for (const [field, offset] of condition.unwritten) {
    if (asked.has(field)) continue
    throw refuse(file.source, [key], file.written[key] ?? '', new ExpressionError({ sort: 'unguarded', field, offset }))
  }
}

function speechOf(file: Tuned, given: FactKind, compile: Compile): Rule['says'] {
  const { says, missing, some } = file.written
  const speech = { source: file.source, given, parameters: file.parameters, compile }
  if (says) return sentencesOf('says', says, speech)
  if (some === undefined || !missing) throw absent(file, 'says')
  return sentencesOf('missing', missing, speech)
}

function explained<T>(file: Written, path: readonly string[], written: string, compile: () => T): T {
  try {
    return compile()
  } catch (error) {
    if (error instanceof ExpressionError) throw refuse(file.source, path, written, error)
    throw error
  }
}

function examplesOf(file: Written): Rule['examples'] {
  const { fail = [], pass = [] } = file.written.examples
  if (file.written.proof === 'repository' && fail.length === 0) throw absent(file, 'examples.fail')
  if (file.written.proof === 'repository' && pass.length === 0) throw absent(file, 'examples.pass')
  return { fail: fail satisfies RuleExample[], pass }
}

function absent({ source }: Written, key: string): UserError {
  return new UserError({ code: 'rule-key-missing', ...placeOf(source, key.split('.')), key } satisfies Message)
}

function both({ source }: Written): UserError {
  const place = placeOf(source, ['some'])
  return new UserError({
    code: 'rule-wrong-value',
    ...place,
    key: 'some',
    read: 'some + every',
    expected: 'some | every',
    nearest: '',
  })
}
