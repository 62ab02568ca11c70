/** A text as YAML may hold it on one line: bare where no reader can take it for something else. */
export function scalar(text: string): string {
  const bare = /^[A-Za-z][A-Za-z0-9_./-]*$/.test(text) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(text)
  return bare ? text : JSON.stringify(text)
}

/** A list on one line. */
export function list(texts: readonly string[]): string {
  return `[${texts.map(scalar).join(', ')}]`
}

/** A mapping on one line, of values that are YAML already; those that are null are left out. */
export function mapping(entries: Readonly<Record<string, string | null>>): string {
  const written = Object.entries(entries).flatMap(([key, value]) => (value === null ? [] : [`${key}: ${value}`]))
  return `{ ${written.join(', ')} }`
}

export function comment(lines: readonly string[], indent = ''): string[] {
  return lines.map((line) => `${indent}# ${line}`)
}
