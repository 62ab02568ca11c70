import type { FactKind, Language, Placement, Rule, RuleExample } from '../model.ts'
import { type Phrases, phrases } from './phrases.ts'
import { shown } from './parameters.ts'
import { fieldsOf, kinds } from './vocabulary.ts'

/** One rule in one language, ready to be laid out as a page or on a terminal. Code stands between backticks. */
export interface Sheet {
  id: string
  title: string
  /** `required`, where it is judged, how long it takes… */
  marks: string[]
  /** Label, then sentence. */
  lines: [label: string, text: string][]
  examples: { label: string; files: RuleExample }[]
}

/** `placement` is null for a rule that no grid places. */
export function sheetOf(rule: Rule, placement: Placement | null, language: Language): Sheet {
  const words = phrases[language]
  const lines: Sheet['lines'] = [
    [words.why, rule.why[language]],
    [words.looked, lookedAt(rule, language)],
    [words.fix, rule.fix[language]],
  ]
  if (rule.parameters.size > 0) lines.push([words.parameters, parametersOf(rule, words)])
  const references = [...rule.references.cct, ...rule.references.kyverno.map((policy) => `Kyverno \`${policy}\``)]
  if (references.length > 0) lines.push([words.references, references.join(', ')])
  if (rule.linters) lines.push([words.linters, rule.linters[language]])
  return {
    id: rule.id,
    title: rule.title[language],
    marks: marksOf(rule, placement, words),
    lines,
    examples: [
      ...rule.examples.fail.map((files) => ({ label: words.fails, files })),
      ...rule.examples.pass.map((files) => ({ label: words.passes, files })),
    ],
  }
}

function marksOf(rule: Rule, placement: Placement | null, words: Phrases): string[] {
  const marks: string[] = []
  if (placement) {
    marks.push(placement.required ? words.required : words.recommended, words.reach[placement.reach])
    if (placement.announced !== undefined) marks.push(words.announced(placement.announced))
    if (placement.advisedFrom !== null) marks.push(words.advisedFrom(placement.advisedFrom))
  }
  marks.push(words.effort[rule.effort])
  if (rule.proof === 'declared' && rule.given === null) marks.push(words.byPeople)
  else if (rule.proof === 'declared' && rule.given === 'document') marks.push(words.byDocument)
  else if (rule.attestable) marks.push(words.attestable)
  return marks
}

function parametersOf({ id, parameters }: Rule, words: Phrases): string {
  const named = [...parameters].map(([name, { type, value }]) => `\`${name}\` (${type}) = ${shown(value)}`)
  return `${named.join(', ')} · \`.palier.yml\`${words.colon} \`policy.thresholds.${id}\``
}

/** `each container: runAsUser (security.runAsUser), …`, by the words of the vocabulary. */
function lookedAt(rule: Rule, language: Language): string {
  const words = phrases[language]
  if (rule.given === null) return words.byAttestation
  const { given } = rule
  const fields = rule.reads.map((path) => told(path, meaning(given, path, language)))
  const files = `${kinds[given][1][language]}${words.colon} ${fields.join(', ')}`
  return rule.attestable ? `${files}${words.orAttestation}` : files
}

function told(path: string, words: string): string {
  return words === '' || `.${path}`.endsWith(`.${words}`) ? `\`${path}\`` : `\`${path}\` (${words})`
}

/** What the last field of a path says; a key of a map is told by its map. */
function meaning(kind: FactKind, path: string, language: Language): string {
  let type: string = kinds[kind][0]
  let words = ''
  for (const name of path.split('.')) {
    const field = fieldsOf(type)?.get(name)
    if (!field) break
    words = field.words[language]
    type = field.type
  }
  return words
}
