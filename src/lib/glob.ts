type Token = string | { any: 'name' | 'path' | 'folders' | 'one' }

const alternativeLimit = 256

/**
 * `*` any characters but `/`, `?` one of them, `**` any path, `{a,b}` either; hidden files match like others.
 * `folder/` stands for all that is below it. A path is matched whole, in time linear in path × pattern.
 */
export function glob(pattern: string): (path: string) => boolean {
  const whole = pattern.replace(/^(?:\.\/)+/, '')
  const compiled = alternatives(whole.endsWith('/') ? `${whole}**` : whole).map(tokens)
  return (path) => compiled.some((one) => matches(one, path))
}

/** Patterns without braces; braces that do not close, or that make too many, are ordinary characters. */
function alternatives(pattern: string): string[] {
  let done: string[] = []
  let open = [pattern]
  while (open.length > 0) {
    if (open.length + done.length > alternativeLimit) return [pattern]
    const next: string[] = []
    for (const one of open) {
      const expanded = expandFirst(one)
      if (expanded === null) done = [...done, one]
      else next.push(...expanded)
    }
    open = next
  }
  return done
}

function expandFirst(pattern: string): string[] | null {
  const start = pattern.indexOf('{')
  if (start < 0) return null
  let depth = 0
  const commas: number[] = []
  for (let index = start; index < pattern.length; index++) {
    const character = pattern[index]
    if (character === '{') depth++
    else if (character === ',' && depth === 1) commas.push(index)
    else if (character === '}' && --depth === 0) {
      if (commas.length === 0) return null
      const cuts = [start, ...commas, index]
      const parts = cuts.slice(1).map((cut, part) => pattern.slice((cuts[part] as number) + 1, cut))
      return parts.map((part) => pattern.slice(0, start) + part + pattern.slice(index + 1))
    }
  }
  return null
}

function tokens(pattern: string): Token[] {
  const list: Token[] = []
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index] as string
    if (character === '?') list.push({ any: 'one' })
    else if (character !== '*') list.push(character)
    else if (pattern[index + 1] !== '*') list.push({ any: 'name' })
    else {
      while (pattern[index + 1] === '*') index++
      const atStart = list.length === 0 || list[list.length - 1] === '/'
      const folders = atStart && pattern[index + 1] === '/'
      if (folders) index++
      list.push({ any: folders ? 'folders' : 'path' })
    }
  }
  return list
}

/** Walks all states of the pattern at once, so that no path is read twice. */
function matches(list: readonly Token[], path: string): boolean {
  let states = close(list, new Set([0]))
  for (let index = 0; index < path.length; index++) {
    const next = new Set<number>()
    for (const state of states) step(list, { state, character: path[index] as string, next })
    if (next.size === 0) return false
    states = close(list, next)
  }
  return states.has(list.length)
}

function step(
  list: readonly Token[],
  { state, character, next }: { state: number; character: string; next: Set<number> },
) {
  // Inside `**/`: negative states stand between two slashes.
  const token = list[state < 0 ? -state - 1 : state]
  if (token === undefined) return
  if (typeof token === 'string') {
    if (token === character) next.add(state + 1)
  } else if (token.any === 'folders') {
    const index = state < 0 ? -state - 1 : state
    next.add(character === '/' ? index : -index - 1)
  } else if (token.any === 'path') next.add(state)
  else if (character !== '/') next.add(token.any === 'one' ? state + 1 : state)
}

/** Adds the states that are reached without reading: what may be empty is skipped. */
function close(list: readonly Token[], states: Set<number>): Set<number> {
  for (const state of states) {
    const token = list[state]
    if (token !== undefined && typeof token !== 'string' && token.any !== 'one') states.add(state + 1)
  }
  return states
}
