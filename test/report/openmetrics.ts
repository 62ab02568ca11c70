/** A reader of OpenMetrics text by the grammar of its specification, for gauges and infos. Throws at the first fault. */
export interface Metric {
  name: string
  labels: Record<string, string>
  value: number
}

const NAME = '[a-zA-Z_:][a-zA-Z0-9_:]*'
const sampleLine = new RegExp(`^(${NAME})(?:\\{(.*)\\})? (-?\\d+(?:\\.\\d+)?)$`, 'u')
const label = /([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\[\\"n])*)"(?:,|$)/guy

export function readMetrics(text: string): Metric[] {
  if (!text.endsWith('\n# EOF\n')) throw new Error('no # EOF at the end')
  const types = new Map<string, string>()
  const found: Metric[] = []
  let family = ''
  for (const line of text.slice(0, -'# EOF\n'.length).split('\n').slice(0, -1)) {
    const [, kind, name = '', rest = ''] = /^# (TYPE|HELP) (\S+) (.+)$/u.exec(line) ?? []
    if (kind === 'TYPE') {
      if (types.has(name) || !['gauge', 'info'].includes(rest)) throw new Error(line)
      types.set(name, rest)
      family = name
    } else if (kind === 'HELP') {
      if (name !== family || /(?<!\\)(?:\\\\)*"/u.test(rest)) throw new Error(line)
    } else found.push(sample(line, types.get(family) === 'info' ? `${family}_info` : family))
  }
  const keys = found.map(({ name, labels }) => JSON.stringify([name, labels]))
  if (new Set(keys).size < keys.length) throw new Error('two samples of one name and labels')
  return found
}

function sample(line: string, expected: string): Metric {
  const [, name, inner = '', value] = sampleLine.exec(line) ?? []
  if (name !== expected) throw new Error(`${line}: not of family ${expected}`)
  const pairs = [...inner.matchAll(label)]
  if (pairs.map(([all]) => all).join('') !== inner) throw new Error(`labels of ${line}`)
  const labels = pairs.map(([, key = '', text = '']) => [
    key,
    text.replace(/\\(.)/gu, (_, one) => (one === 'n' ? '\n' : one)),
  ])
  return { name, labels: Object.fromEntries(labels), value: Number(value) }
}
