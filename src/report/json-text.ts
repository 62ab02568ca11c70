/** JSON that a runner's log may hold: a runner takes `##[…]` anywhere in its output for a command; escaped, it is the same JSON. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2).replace(/##(?=\w*\[)/g, '\\u0023#')}\n`
}
