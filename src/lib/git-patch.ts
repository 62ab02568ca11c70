type Ranges = Record<string, [number, number][]>

/** File of head → ranges of lines that a patch without context (`-U0`, prefix `b/`) writes; none where it only deletes. */
export function parsePatch(patch: string): Ranges {
  const ranges: Ranges = Object.create(null)
  const lines = patch.split('\n')
  let file: string | null = null
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as string
    if (line.startsWith('diff --git ')) file = null
    else if (file === null && line.startsWith('+++ ')) file = nameOf(line.slice(4))
    const hunk = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line)
    if (hunk === null || file === null) continue
    const [removed, start, written] = [Number(hunk[1] ?? 1), Number(hunk[2]), Number(hunk[3] ?? 1)]
    const known = (ranges[file] ??= [])
    if (written > 0) known.push([start, start + written - 1])
    index = bodyEnd(lines, index, removed + written)
  }
  return ranges
}

/** Index of the hunk's last line; `\ No newline at end of file` is not one that the header counts. */
function bodyEnd(lines: readonly string[], header: number, count: number): number {
  let index = header
  for (let left = count; left > 0 && index + 1 < lines.length; ) {
    index++
    if (!lines[index]?.startsWith('\\')) left--
  }
  return index
}

/** `b/name`, quoted as in C when it holds a control character, a quote or a backslash, a tab behind it when it holds a space; null for `/dev/null`. */
function nameOf(written: string): string | null {
  const bare = written.replace(/\t$/, '')
  const name = bare.startsWith('"') ? unquote(bare.slice(1, -1)) : bare
  return name.startsWith('b/') ? name.slice(2) : null
}

const escapes: Readonly<Record<string, string>> = { a: '\x07', b: '\b', t: '\t', n: '\n', v: '\v', f: '\f', r: '\r' }

function unquote(text: string): string {
  const bytes = text.replace(/\\(?:([0-7]{3})|(.))/g, (_, octal: string | undefined, letter: string) =>
    octal === undefined ? (escapes[letter] ?? letter) : String.fromCharCode(Number.parseInt(octal, 8)),
  )
  return /\\[0-7]{3}/.test(text) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes
}
