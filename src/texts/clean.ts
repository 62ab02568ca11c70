/**
 * One visible line of any text: white space collapsed, control, format (bidi, zero-width) and lone surrogate characters
 * replaced by U+FFFD, `##[` broken because forges run it as a command, cut to `max` characters with `…`. Empty: `∅`.
 */
export function oneLine(text: string, max = 160): string {
  const head = text.length > 8 * max ? text.slice(0, 8 * max) : text
  const line = head
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '\uFFFD')
    .replace(/##(?=\w*\[)/g, '# #')
    .trim()
  const characters = Array.from(line)
  if (characters.length <= max && head.length === text.length) return line === '' ? '∅' : line
  return `${characters.slice(0, max - 1).join('')}…`
}

/** A clause as a sentence of its own: its first letter is a capital, what is quoted stays as it is. */
export function capital(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase())
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
