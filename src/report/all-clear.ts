import type { Report, Voice } from '../model.ts'
import { phrases } from '../texts/phrases.ts'
import { headline } from './headline.ts'
import { heading, inline, text, write } from './markdown.ts'
import { icons } from './telling.ts'

/** The one line that a refusal becomes once nothing is left to say. `held`: rules that were held against the change. */
export function allClear(report: Report, voice: Voice, held: number): string {
  const { icon, text: told } = headline(report, voice)
  return write([heading([text(`${icons[icon]} `), ...inline(`${told} · ${phrases(voice.language).restored(held)}`)])])
}
