import { expand } from './expand.ts'

const targetLimit = 500

/** Targets of a Makefile → the commands of their prerequisites in the file, then their own, as one shell script. */
export function recipesOf(text: string): Map<string, string> {
  const variables = new Map<string, string>()
  const rules = new Map<string, { needs: string[]; lines: string[] }>()
  let open: { needs: string[]; lines: string[] }[] = []
  for (const line of text.replace(/\\\r?\n/g, ' ').split(/\r?\n/)) {
    const recipe = /^\t\s*(.*)$/.exec(line)?.[1]
    const assigned = /^([A-Za-z_]\w*)\s*(?:::?|\?)?=\s*(.*)$/.exec(line)
    const target = /^([^\s:#=][^:#=]{0,200}?)\s*::?(?!=)\s*([^#]*)/.exec(line)
    if (recipe !== undefined) for (const rule of open) rule.lines.push(recipe)
    else if (assigned) variables.set(assigned[1] ?? '', assigned[2] ?? '')
    else if (target && rules.size < targetLimit) {
      const names = (target[1] ?? '').split(/\s+/)
      const needs = (target[2] ?? '').split(/\s+/).filter((name) => name !== '' && name !== '|')
      open = names.map((name) => ({
        needs: [...(rules.get(name)?.needs ?? []), ...needs],
        lines: rules.get(name)?.lines ?? [],
      }))
      names.forEach((name, index) => rules.set(name, open[index] as (typeof open)[number]))
    } else if (line.trim() !== '') open = []
  }
  return new Map([...rules].map(([name]) => [name, scriptOf(name, rules, { variables, seen: new Set() })]))
}

interface Walk {
  variables: ReadonlyMap<string, string>
  seen: Set<string>
}

function scriptOf(name: string, rules: ReadonlyMap<string, { needs: string[]; lines: string[] }>, walk: Walk): string {
  const rule = rules.get(name)
  if (rule === undefined || walk.seen.has(name) || walk.seen.size > 50) return ''
  walk.seen.add(name)
  const before = rule.needs.map((need) => scriptOf(need, rules, walk))
  const own = rule.lines.map((line) => commandOf(line, walk.variables))
  return [...before, ...own].filter((part) => part !== '').join('\n')
}

/** `@` silences, `-` lets fail; `$(X)` and `${X}` are make's own variables, `$$` is the shell's. */
function commandOf(line: string, variables: Walk['variables']): string {
  const bare = line.replace(/^[@+-]+\s*/, '')
  const text = bare.replace(/\$\((MAKE|[A-Za-z_]\w*)\)/g, (_, name: string) =>
    name === 'MAKE' ? 'make' : `\${${name}}`,
  )
  const command = expand(expand(text, variables).replace(/\$\(([A-Za-z_]\w*)\)/g, '${$1}'), variables).replaceAll(
    '$$',
    '$',
  )
  return /^[@+]*-/.test(line) ? `{ ${command.replace(/;\s*$/, '')}; } || true` : command
}
