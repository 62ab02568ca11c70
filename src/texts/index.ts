import type { Language, Message, MessageCode, Messages, Text } from '../model.ts'
import { cleanData } from './clean.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'

/** One sentence by code; a code that a language lacks does not compile. */
export type Sentences = { [C in MessageCode]: (data: Messages[C]) => string }

const languages: Record<Language, Sentences> = { fr, en }

/** One line; data of the repository are cleaned here, so that no sentence has to. */
export function say(message: Message, language: Language): string {
  const sentence = languages[language][message.code] as (data: Message) => string
  return sentence(cleanData(message))
}

export function text(message: Message): Text {
  return { fr: say(message, 'fr'), en: say(message, 'en') }
}
