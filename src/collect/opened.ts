import type { Json } from '../model.ts'
import { type Locate, locator, readYaml } from '../lib/yaml.ts'
import { maskTemplate } from './locate-template.ts'

/** One file in which places are looked for; each of its readings is made once, when first asked for. */
export interface Opened {
  text: string
  documents(): readonly Json[]
  locate: Locate
  /** The file as a Helm template, its actions hidden. */
  template(): OpenedTemplate
}

export interface OpenedTemplate {
  original: string
  /** Lines, from 1, that only one branch of several writes, or that a loop writes many times. */
  uncertain: ReadonlySet<number>
  documents: readonly Json[]
  locate: Locate
}

export function open(text: string): Opened {
  let documents: readonly Json[] | undefined
  let template: OpenedTemplate | undefined
  return {
    text,
    documents: () => (documents ??= readYaml(text, 'kubernetes').documents),
    locate: locator(text, 'kubernetes'),
    template: () => (template ??= openTemplate(text)),
  }
}

function openTemplate(text: string): OpenedTemplate {
  const { text: masked, uncertain } = maskTemplate(text)
  const { documents } = readYaml(masked, 'kubernetes')
  return { original: text, uncertain, documents, locate: locator(masked, 'kubernetes') }
}
