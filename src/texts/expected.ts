import type { Language } from '../model.ts'

/** The types of a value in YAML, as schemas name them. */
const types: Readonly<Record<string, Record<Language, string>>> = {
  string: { fr: 'du texte', en: 'text' },
  number: { fr: 'un nombre', en: 'a number' },
  int: { fr: 'un nombre entier', en: 'a whole number' },
  double: { fr: 'un nombre', en: 'a number' },
  'list<string>': { fr: 'une liste de textes', en: 'a list of texts' },
  filled: { fr: 'quelque chose', en: 'something' },
  boolean: { fr: 'true ou false', en: 'true or false' },
  object: { fr: 'des clés, `clé: valeur`', en: 'keys, `key: value`' },
  record: { fr: 'des clés, `clé: valeur`', en: 'keys, `key: value`' },
  array: { fr: 'une liste, `- valeur`', en: 'a list, `- value`' },
}

/** What an option takes, as its table writes it. */
const values: Readonly<Record<string, Record<Language, string>>> = {
  '∅': { fr: 'aucune valeur', en: 'no value' },
  '1-100': { fr: '1 à 100 caractères sur une ligne', en: '1 to 100 characters on one line' },
  'YYYY-MM-DD': { fr: 'un jour qui existe, AAAA-MM-JJ', en: 'a day that exists, YYYY-MM-DD' },
  '[A-Za-z0-9._/-]{1,64}': {
    fr: '1 à 64 lettres sans accent, chiffres, points, tirets, `_` ou `/`',
    en: '1 to 64 plain letters, digits, dots, dashes, `_` or `/`',
  },
}

/** What was expected of an option. */
export function expectedValue(written: string, language: Language): string {
  return Object.hasOwn(values, written) ? (values[written]?.[language] ?? written) : written
}

/** What a schema expected, in words: the name of a type is told, anything else is shown as it is. */
export function expected(written: string, language: Language): string {
  return Object.hasOwn(types, written) ? (types[written]?.[language] ?? written) : written
}
