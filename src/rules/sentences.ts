import { gather } from '../lib/error.ts'
import type { AnyFact, FactKind, ProjectFacts, Rule, Text } from '../model.ts'
import type { Compile, Condition } from './cel.ts'
import { refuse } from './document.ts'
import type { Parameters } from './parameters.ts'
import type { Source } from './source.ts'
import { ExpressionError } from './problem.ts'
import { compileSentence, type Sentence } from './says.ts'
import type { RuleFile } from './schema.ts'

type Says = NonNullable<RuleFile['says']>
/** What sentences are compiled with. */
export interface Speech {
  source: Source
  given: FactKind
  parameters: Parameters
  compile: Compile
}
interface Part {
  when: Condition | null
  fr: Sentence
  en: Sentence
}

/** One sentence, or those of a list whose `when` holds; the one without `when` where none does. Throws `UserError`. */
export function sentencesOf(key: 'says' | 'missing', says: Says, speech: Speech): Rule['says'] {
  const written = Array.isArray(says)
    ? says.map((part, index) => ({ part, path: [key, String(index)] }))
    : [{ part: { ...says, when: undefined }, path: [key] }]
  const parts: Part[] = gather(
    written.map(
      ({ part, path }) =>
        () =>
          partOf(part, path, speech),
    ),
  )
  return (fact) => {
    const said = saidOf(parts, fact)
    return { fr: said.map(({ fr }) => fr(fact)).join(' ; '), en: said.map(({ en }) => en(fact)).join('; ') }
  }
}

function saidOf(parts: readonly Part[], fact: AnyFact): readonly Part[] {
  const applying = parts.filter(({ when }) => when !== null && holds(when, fact))
  return applying.length > 0 ? applying : parts.filter(({ when }) => when === null)
}

/** Sentences are about facts alone: the project decides no wording. */
const nobody: ProjectFacts = {
  cluster: 'openshift',
  kubernetes: '',
  name: '',
  declared: false,
  users: undefined,
  personal: undefined,
  today: '',
}

function holds(when: Condition, fact: AnyFact): boolean {
  const decision = when.decide(fact, nobody)
  return 'value' in decision && decision.value === true
}

function partOf(part: Text & { when?: string | undefined }, path: readonly string[], speech: Speech): Part {
  const { given, parameters, compile } = speech
  const [when, fr, en] = gather([
    () => (part.when === undefined ? null : explained(speech, [...path, 'when'], part.when, ofFact(compile))),
    () =>
      explained(speech, [...path, 'fr'], part.fr, (text) =>
        compileSentence(text, { given, parameters, language: 'fr' }),
      ),
    () =>
      explained(speech, [...path, 'en'], part.en, (text) =>
        compileSentence(text, { given, parameters, language: 'en' }),
      ),
  ])
  return { when, fr, en }
}

/** The wording is chosen without the project: a condition that asks about it would never hold. */
function ofFact(compile: Compile): Compile {
  return (written) => {
    const condition = compile(written)
    if (condition.project !== null) throw new ExpressionError({ sort: 'of-project', offset: condition.project })
    return condition
  }
}

function explained<T>({ source }: Speech, path: readonly string[], written: string, compile: (text: string) => T): T {
  try {
    return compile(written)
  } catch (error) {
    if (error instanceof ExpressionError) throw refuse(source, path, written, error)
    throw error
  }
}
