import { gather, UserError } from '../lib/error.ts'
import type { FactKind, Message, Rule, RuleExample, Text } from '../model.ts'
import type { Compile, Condition, Engine } from './cel.ts'
import { refuse } from './document.ts'
import { placeOf, type Source } from './place.ts'
import { ExpressionError } from './problem.ts'
import { compileSentence } from './says.ts'
import type { RuleFile } from './schema.ts'

/** One rule file after its schema. */
export interface Written {
  source: Source
  id: string
  theme: string
  written: RuleFile
}
type Logic = Pick<Rule, 'given' | 'quantifier' | 'applies' | 'holds' | 'says' | 'missing' | 'reads'>

/** Compiles a rule. Throws `UserError` for an expression or a sentence that is not sound, and for a part that is missing. */
export function buildRule(file: Written, engine: Engine): Rule {
  const { written } = file
  return {
    id: file.id,
    theme: file.theme,
    title: written.title,
    why: written.why,
    fix: written.fix,
    effort: written.effort,
    proof: written.proof,
    attestable: written.attestable || written.proof === 'declared',
    ...logicOf(file, engine),
    half: written.half ?? null,
    references: written.references,
    linters: written.linters ?? null,
    examples: examplesOf(file),
    validity: written.validity ?? null,
  }
}

function logicOf(file: Written, engine: Engine): Logic {
  const { given, every, some, missing, title, proof } = file.written
  if (given === undefined) {
    if (proof === 'repository') throw absent(file, 'given')
    const nothing = () => ({ value: false })
    const sentence = missing ?? title
    return {
      given: null,
      quantifier: 'some',
      applies: nothing,
      holds: nothing,
      says: () => sentence,
      missing: sentence,
      reads: [],
    }
  }
  if (every === undefined && some === undefined) throw absent(file, 'every')
  if (every !== undefined && some !== undefined) throw both(file)
  if (some !== undefined && missing === undefined) throw absent(file, 'missing')
  return {
    given,
    quantifier: some === undefined ? 'every' : 'some',
    missing: missing ?? title,
    ...conditionsOf(file, given, engine),
  }
}

function conditionsOf(
  file: Written,
  given: FactKind,
  engine: Engine,
): Pick<Logic, 'applies' | 'holds' | 'says' | 'reads'> {
  const { where, every, some, thresholds } = file.written
  const compile = engine(given, thresholds)
  const key = some === undefined ? 'every' : 'some'
  const [filter, test, says] = gather<[Condition | null, Condition, Rule['says']]>([
    () => (where === undefined ? null : compiled(file, 'where', compile)),
    () => compiled(file, key, compile),
    () => sentencesOf(file, given, every === undefined),
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

function sentencesOf(file: Written, given: FactKind, optional: boolean): Rule['says'] {
  const { says, missing } = file.written
  const text: Text | undefined = says ?? (optional ? missing : undefined)
  if (!text) throw absent(file, 'says')
  const path = says ? 'says' : 'missing'
  const [fr, en] = gather([
    () => explained(file, [path, 'fr'], text.fr, () => compileSentence(text.fr, given)),
    () => explained(file, [path, 'en'], text.en, () => compileSentence(text.en, given)),
  ])
  return (fact) => ({ fr: fr(fact), en: en(fact) })
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
