import { oneLine } from '../texts/clean.ts'

/** Data as one line of XML text or attribute: nothing that a parser, or a runner that prints it, reads as more. */
export function xml(value: string, max = 1000): string {
  return oneLine(value, max)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}

/** ` name="value"` for each, in order. */
export function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${xml(String(value))}"`)
    .join('')
}
