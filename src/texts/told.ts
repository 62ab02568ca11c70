import type { Language } from '../model.ts'
import { frenchDay } from './day.ts'
import { foreign } from './foreign.ts'
import { schemaError } from './schema.ts'

/** What a value of a fact is, where that decides its words: a day, or what a tool said. */
export type Telling = 'day' | 'schema' | 'yaml' | 'kustomize'

/** A value of a fact as a sentence shows it. */
export function told(value: string, as: Telling, language: Language): string {
  if (as === 'day') return language === 'fr' ? frenchDay(value) : value
  return as === 'schema' ? schemaError(value, language) : foreign(as, value, language)
}
