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

/** What a schema expected, in words: the name of a type is told, anything else is shown as it is. */
export function expected(written: string, language: Language): string {
  return Object.hasOwn(types, written) ? (types[written]?.[language] ?? written) : written
}
