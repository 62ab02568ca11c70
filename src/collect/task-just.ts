import { expand } from './expand.ts'

const recipeLimit = 500

interface Recipe {
  before: string[]
  after: string[]
  lines: string[]
}

/** Recipes of a justfile (https://just.systems) → the commands of those before, their own, and of those after, as one shell script. */
export function justRecipes(text: string): Map<string, string> {
  const variables = new Map<string, string>()
  const recipes = new Map<string, Recipe>()
  const aliases = new Map<string, string>()
  let open: Recipe | undefined
  for (const line of text.replace(/\\\r?\n/g, ' ').split(/\r?\n/)) {
    const body = /^[ \t]+(.*)$/.exec(line)?.[1]
    const assigned = /^(?:export\s+)?([A-Za-z_][\w-]*)\s*:=\s*(["'`])(.*?)\2/.exec(line)
    const alias = /^alias\s+([\w-]+)\s*:=\s*([\w-]+)/.exec(line)
    const head = /^@?([A-Za-z_][\w-]*)((?:\s+[^:]*)?):(?!=)\s*([^#]*)/.exec(line)
    if (body !== undefined) open?.lines.push(body)
    else if (alias) aliases.set(alias[1] ?? '', alias[2] ?? '')
    else if (assigned) variables.set(assigned[1] ?? '', assigned[2] === '`' ? '' : (assigned[3] ?? ''))
    else if (head && recipes.size < recipeLimit) {
      const [before = '', after = ''] = (head[3] ?? '').split('&&')
      open = { before: namesOf(before), after: namesOf(after), lines: [] }
      recipes.set(head[1] ?? '', open)
    }
  }
  const script = (name: string) => scriptOf(name, recipes, { variables, seen: new Set() })
  const named = [...recipes.keys()].map((name) => [name, script(name)] as const)
  return new Map([...named, ...[...aliases].map(([name, recipe]) => [name, script(recipe)] as const)])
}

/** `lint (build "release")`: with or without arguments. */
function namesOf(text: string): string[] {
  return [...text.matchAll(/\(\s*([A-Za-z_][\w-]*)[^)]*\)|([A-Za-z_][\w-]*)/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  )
}

interface Walk {
  variables: ReadonlyMap<string, string>
  seen: Set<string>
}

function scriptOf(name: string, recipes: ReadonlyMap<string, Recipe>, walk: Walk): string {
  const recipe = recipes.get(name)
  if (recipe === undefined || walk.seen.has(name) || walk.seen.size > 50) return ''
  walk.seen.add(name)
  const all = (names: readonly string[]) => names.map((one) => scriptOf(one, recipes, walk))
  const own = recipe.lines.map((line) => commandOf(line, walk.variables))
  return [...all(recipe.before), ...own, ...all(recipe.after)].filter((part) => part !== '').join('\n')
}

/** `@` silences, `-` lets fail; `{{name}}` is a variable of just. A recipe in another language is none. */
function commandOf(line: string, variables: Walk['variables']): string {
  const bare = line.replace(/^[@-]+\s*/, '').replace(/^#!.*/, '')
  const text = expand(bare.replace(/\{\{\s*([A-Za-z_]\w*)\s*\}\}/g, '${$1}'), variables)
  return /^@?-/.test(line) ? `{ ${text.replace(/;\s*$/, '')}; } || true` : text
}
