import type { Language } from '../model.ts'
import { oneLine } from './clean.ts'

/** What is refused, at a path that is `''` at the root of the object. */
type Said = (place: string, captured: readonly string[]) => string
/** A reason of kubeconform's, then our clause in each language. */
type Known = readonly [said: RegExp, fr: Said, en: Said]

const types: Readonly<Record<string, Record<Language, string>>> = {
  string: { fr: 'du texte', en: 'text' },
  number: { fr: 'un nombre', en: 'a number' },
  integer: { fr: 'un nombre entier', en: 'a whole number' },
  boolean: { fr: 'true ou false', en: 'true or false' },
  object: { fr: 'des clés et leurs valeurs', en: 'keys and their values' },
  array: { fr: 'une liste', en: 'a list' },
  null: { fr: 'une valeur vide', en: 'an empty value' },
}
/** What stands there, where that is said otherwise than what is expected. */
const written: Readonly<Record<string, Record<Language, string>>> = {
  boolean: { fr: 'un booléen', en: 'a boolean' },
  number: { fr: 'un nombre à virgule', en: 'a fraction' },
}
const typeOf = (got: string, language: Language): string => written[got]?.[language] ?? typesIn(got, language)
/** Types as kubeconform joins them; an empty value, which optional fields accept too, is not worth saying. */
function typesIn(written: string, language: Language): string {
  const names = written.split(' or ')
  const told = names.length > 1 ? names.filter((name) => name !== 'null') : names
  const or = language === 'fr' ? ' ou ' : ' or '
  return told.map((name) => types[name]?.[language] ?? name).join(or)
}

/** `'a', 'b'` → `a, b`; the last one may be cut: `'a', 'b…`. */
const names = (quoted = ''): string => quoted.replace(/'((?:[^'\\]|\\.)*)(?:'|$)/g, '$1').replaceAll("\\'", "'")
const several = (quoted = ''): boolean => quoted.includes("', '")
const inFrench = (place: string): string => (place === '' ? "à la racine de l'objet" : `dans ${place}`)
const itself: Record<Language, string> = { fr: "l'objet", en: 'the object' }
const whole = (place: string, language: Language): string => (place === '' ? itself[language] : place)

/** A clause that begins with what is refused. */
const about =
  (language: Language, rest: (captured: readonly string[]) => string): Said =>
  (place, captured) =>
    `${whole(place, language)} ${rest(captured)}`
const both = (
  said: RegExp,
  fr: (captured: readonly string[]) => string,
  en: (captured: readonly string[]) => string,
): Known => [said, about('fr', fr), about('en', en)]

/** https://github.com/santhosh-tekuri/jsonschema, v6, kind/kind.go. */
const reasons: readonly Known[] = [
  [
    /^additional propert(?:y|ies) (.+?)(?: not allowed)?$/s,
    (place, [keys]) =>
      `${several(keys) ? 'les champs' : 'le champ'} ${names(keys)} ${several(keys) ? "n'existent" : "n'existe"} pas ${inFrench(place)}`,
    (place, [keys]) => `${whole(place, 'en')} has no field ${names(keys)}`,
  ],
  [
    /^missing propert(?:y|ies) (.+)$/s,
    (place, [keys]) => `il manque ${names(keys)} ${inFrench(place)}`,
    (place, [keys]) => `${whole(place, 'en')} lacks ${names(keys)}`,
  ],
  [
    /^properties (.+) required, if (.+) exists$/s,
    (place, [keys, key]) => `${names(key)} demande aussi ${names(keys)} ${inFrench(place)}`,
    (place, [keys, key]) => `with ${names(key)}, ${whole(place, 'en')} also needs ${names(keys)}`,
  ],
  both(
    /^got (\w+), want (.+)$/,
    ([got = '', want = '']) => `attend ${typesIn(want, 'fr')}, pas ${typeOf(got, 'fr')}`,
    ([got = '', want = '']) => `expects ${typesIn(want, 'en')}, not ${typeOf(got, 'en')}`,
  ),
  both(
    /^value must be (?:one of )?(.+)$/s,
    ([values]) => `n'accepte que ${names(values)}`,
    ([values]) => `accepts only ${names(values)}`,
  ),
  both(
    /^('.*') does not match pattern ('.*)$/s,
    ([value, pattern]) => `vaut ${names(value)}, qui ne suit pas le motif ${names(pattern)}`,
    ([value, pattern]) => `is ${names(value)}, which does not match the pattern ${names(pattern)}`,
  ),
  both(
    /^(.+) is not valid ([\w-]+): /s,
    ([value, format]) => `vaut ${names(value)}, qui n'a pas le format ${format}`,
    ([value, format]) => `is ${names(value)}, which does not have the format ${format}`,
  ),
  both(
    /^minimum: got (\S+), want (\S+)$/,
    ([got, want]) => `vaut ${got}, il faut au moins ${want}`,
    ([got, want]) => `is ${got}, it must be at least ${want}`,
  ),
  both(
    /^maximum: got (\S+), want (\S+)$/,
    ([got, want]) => `vaut ${got}, il faut au plus ${want}`,
    ([got, want]) => `is ${got}, it must be at most ${want}`,
  ),
  both(
    /^exclusiveMinimum: got (\S+), want (\S+)$/,
    ([got, want]) => `vaut ${got}, il faut plus de ${want}`,
    ([got, want]) => `is ${got}, it must be more than ${want}`,
  ),
  both(
    /^exclusiveMaximum: got (\S+), want (\S+)$/,
    ([got, want]) => `vaut ${got}, il faut moins de ${want}`,
    ([got, want]) => `is ${got}, it must be less than ${want}`,
  ),
  both(
    /^multipleOf: got (\S+), want (\S+)$/,
    ([got, want]) => `vaut ${got}, il faut un multiple de ${want}`,
    ([got, want]) => `is ${got}, it must be a multiple of ${want}`,
  ),
  both(
    /^minLength: got (\d+), want (\d+)$/,
    ([got, want]) => `est trop court : longueur ${got}, au moins ${want}`,
    ([got, want]) => `is too short: length ${got}, at least ${want}`,
  ),
  both(
    /^maxLength: got (\d+), want (\d+)$/,
    ([got, want]) => `est trop long : longueur ${got}, au plus ${want}`,
    ([got, want]) => `is too long: length ${got}, at most ${want}`,
  ),
  both(
    /^minItems: got (\d+), want (\d+)$/,
    ([got, want]) => `a trop peu d'éléments : ${got}, au moins ${want}`,
    ([got, want]) => `has too few items: ${got}, at least ${want}`,
  ),
  both(
    /^maxItems: got (\d+), want (\d+)$/,
    ([got, want]) => `a trop d'éléments : ${got}, au plus ${want}`,
    ([got, want]) => `has too many items: ${got}, at most ${want}`,
  ),
  both(
    /^minProperties: got (\d+), want (\d+)$/,
    ([got, want]) => `a trop peu de clés : ${got}, au moins ${want}`,
    ([got, want]) => `has too few keys: ${got}, at least ${want}`,
  ),
  both(
    /^maxProperties: got (\d+), want (\d+)$/,
    ([got, want]) => `a trop de clés : ${got}, au plus ${want}`,
    ([got, want]) => `has too many keys: ${got}, at most ${want}`,
  ),
  both(
    /^items at (\d+) and (\d+) are equal$/,
    ([one, other]) => `a deux fois le même élément, aux rangs ${one} et ${other}`,
    ([one, other]) => `has the same item twice, at ${one} and ${other}`,
  ),
  both(
    /^'?oneOf'? failed, subschemas/,
    () => "a plusieurs formes qui s'excluent",
    () => 'has several forms that exclude each other',
  ),
  both(
    /^'?(?:oneOf|anyOf)'? failed/,
    () => "n'a aucune des formes permises",
    () => 'has none of the forms allowed',
  ),
  both(
    /^(?:'?(?:not|allOf|enum|const|contentSchema)'? failed|validation failed)$/,
    () => 'a une valeur que le schéma refuse',
    () => 'has a value that the schema refuses',
  ),
  both(
    /^false schema$/,
    () => "n'est pas permis",
    () => 'is not allowed',
  ),
  both(
    /^invalid propertyName (.+)$/s,
    ([key]) => `a une clé dont le nom est refusé, ${names(key)}`,
    ([key]) => `has a key whose name is refused, ${names(key)}`,
  ),
]

/** What kubeconform (0.7) says of an object that it could not hold against its schema, pkg/validator/validator.go. */
const failures: readonly (readonly [RegExp, fr: string, en: string])[] = [
  [/could not find schema for (\S+)/, "aucun schéma n'est connu pour $1", 'no schema is known for $1'],
  [
    /error unmarshalling resource: .*?key "([^"]+)" already set/s,
    'la clé $1 est écrite deux fois',
    'key $1 is written twice',
  ],
  [/^line (\d+): duplicated mapping key/, 'une clé est écrite deux fois, ligne $1', 'a key is written twice, line $1'],
  [/^\S+: duplicated mapping key (\S+)$/, 'la clé $1 est écrite deux fois', 'key $1 is written twice'],
  [/^duplicated mapping key (\S+)$/, 'la clé $1 est écrite deux fois', 'key $1 is written twice'],
  [/^duplicated mapping key/, 'une clé est écrite deux fois', 'a key is written twice'],
  [/missing '(kind|apiVersion)' key/, 'il manque $1', '$1 is missing'],
  [/failed (?:downloading|parsing) schema/, "le schéma n'a pas pu être lu", 'the schema could not be read'],
]

/** `spec.replicas: got string, want integer`, as facts hold it, in our words; what is not known is quoted. */
export function schemaError(error: string, language: Language): string {
  const [, place = '', reason = ''] = /^(?:([^\s:]+): )?(.*)$/s.exec(error) ?? []
  for (const [said, fr, en] of reasons) {
    const match = said.exec(reason)
    if (match) return (language === 'fr' ? fr : en)(place, match.slice(1))
  }
  for (const [said, fr, en] of failures) {
    const match = said.exec(error)
    if (match) return (language === 'fr' ? fr : en).replace('$1', () => match[1] ?? '')
  }
  return language === 'fr' ? `« ${oneLine(error, 160)} »` : `"${oneLine(error, 160)}"`
}
