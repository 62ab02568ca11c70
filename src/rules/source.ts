import { byCodeUnit } from '../lib/text.ts'

/** A file as it is written, or as its schema read it when palier was built: its text is then no longer there. */
export type RuleText = string | { read: unknown }
/** By path below the folder of rules. */
export type RuleTexts = ReadonlyMap<string, RuleText>

/** One file of rules or of a grid, with what is needed to point into it. */
export interface Source {
  /** Relative to the folder of rules. */
  file: string
  text: string
  /** The document, where it was read before. */
  read?: unknown
}

/** null: no such file. */
export function sourceOf(files: RuleTexts, file: string): Source | null {
  const written = files.get(file)
  if (written === undefined) return null
  return typeof written === 'string' ? { file, text: written } : { file, text: '', ...written }
}

/** Every YAML file, in the order of their names. */
export function sourcesOf(files: RuleTexts): Source[] {
  const names = [...files.keys()].filter((file) => file.endsWith('.yaml')).sort(byCodeUnit)
  return names.flatMap((file) => sourceOf(files, file) ?? [])
}
