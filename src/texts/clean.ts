import { withoutSecrets, withoutShapes } from './redact.ts'

/** Control, format (bidirectional, zero width, tags) and lone surrogate characters, and letters that show nothing. */
const unseen =
  /[\p{Cc}\p{Cf}\p{Cs}\u{115F}\u{1160}\u{3164}\u{FFA0}\u{2800}]|\u{34F}|\u{17B4}|\u{17B5}|[\u{180B}-\u{180F}]/gu
const colour = '\u001B\\[[\\d;]{0,8}m'
const kept = new RegExp(`(${colour}|[\\n\\t])`, 'u')
const command = new RegExp(`^((?:\\s|${colour})*):(?=:)`, 'gmu')
/** Marks piled on one letter run over the lines around it. */
const piled = /(\p{M}{2})\p{M}+/gu

/**
 * One visible line of any text: what has the shape of a secret redacted, white space collapsed, invisible characters
 * replaced by U+FFFD, `##[` broken because forges run it as a command, cut to `max` characters with `…`. Empty: `∅`.
 */
export function oneLine(text: string, max = 160): string {
  const head = text.length > 8 * max ? text.slice(0, 8 * max) : text
  const line = commandless(
    withoutShapes(head).replace(/\s+/gu, ' ').replace(unseen, '\uFFFD').replace(piled, '$1'),
  ).trim()
  const characters = Array.from(line)
  if (characters.length <= max && head.length === text.length) return line === '' ? '∅' : line
  return `${characters.slice(0, max - 1).join('')}…`
}

/** A runner takes `##[command]` anywhere in a line for a command. */
function commandless(line: string): string {
  return line.replace(/##(?=\w*\[)/g, '# #')
}

/**
 * Lines for a log or a terminal, our own colours kept: no workflow command of either sort, no other control, no secret
 * by value or by shape.
 */
export function harmless(text: string, secrets: readonly string[] = []): string {
  return withoutSecrets(text, secrets)
    .split(kept)
    .map((part, index) => (index % 2 === 1 ? part : commandless(part.replace(unseen, '\uFFFD'))))
    .join('')
    .replace(command, '$1: ')
}

/** A clause as a sentence of its own: its first letter is a capital; what is quoted, and a path, stay as they are. */
export function capital(text: string): string {
  return text.replace(/^(?!\S*(?:[/_]|\.\w))\p{Ll}/u, (letter) => letter.toUpperCase())
}

/** Strings of a message's data as one line without backticks, which our sentences keep for what is typed. */
export function cleanData<T extends object>(data: T): T {
  const entries = Object.entries(data).map(([key, value]) => [
    key,
    typeof value === 'string' ? cleanText(value) : value,
  ])
  return Object.fromEntries(entries) as T
}

/** Data of the repository as something read: one line between backticks. */
export function quote(value: string): string {
  return `\`${oneLine(value).replaceAll('`', "'")}\``
}

function cleanText(value: string): string {
  return value === '' ? '' : oneLine(value).replaceAll('`', "'")
}
