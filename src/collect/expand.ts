export type Variables = ReadonlyMap<string, string>

const variable = /\\\$|\$(?:\{([A-Za-z_]\w*)(?:(:?[-+])((?:[^{}]|\$\{[^{}]*\})*))?\}|([A-Za-z_]\w*))/g
const depthLimit = 8

/**
 * Replaces `$X`, `${X}`, `${X:-default}` and `${X:+other}`, the forms of Dockerfiles; what is not known stays as written,
 * so `isOpen` tells whether something is left.
 */
export function expand(text: string, variables: Variables, depth = 0): string {
  if (depth > depthLimit || !text.includes('$') || text.length > 64 * 1024) return text
  return text.replace(variable, (whole, braced?: string, operator?: string, operand = '', bare?: string) => {
    const name = braced ?? bare
    if (name === undefined) return whole
    const value = variables.get(name)
    const there = value !== undefined && !(operator?.startsWith(':') === true && value === '')
    if (operator?.endsWith('+')) return there ? expand(operand, variables, depth + 1) : whole
    if (there) return value
    return operator === undefined ? whole : expand(operand, variables, depth + 1)
  })
}

/** Something in it is still unknown: a shell, GitLab or GitHub variable. */
export function isOpen(text: string): boolean {
  return /\$[{(A-Za-z_]|`/.test(text)
}

/** Name of the first unknown variable, for a sentence. */
export function firstOpen(text: string): string {
  return /\$\{\{\s*([^{}]*?)\s*\}\}|\$[{(]?([A-Za-z_]\w*)/.exec(text)?.slice(1).find(Boolean) ?? text
}

/** Values that refer to each other, settled; a loop stays as written. */
export function settle(variables: Variables): Map<string, string> {
  let settled = new Map(variables)
  for (let turn = 0; turn < depthLimit; turn++) {
    const next = new Map([...settled].map(([name, value]) => [name, expandOther(name, value, settled)]))
    if ([...next].every(([name, value]) => settled.get(name) === value)) return next
    settled = next
  }
  return settled
}

function expandOther(name: string, value: string, variables: Variables): string {
  if (!value.includes('$')) return value
  const others = new Map(variables)
  others.delete(name)
  const expanded = expand(value, others)
  return expanded.length > 16 * 1024 ? value : expanded
}
