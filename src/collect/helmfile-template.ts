import type { Tree } from '../model.ts'
import { exec } from '../lib/exec.ts'
import type { Tool } from '../lib/tools.ts'
import { Unreadable } from '../lib/tree.ts'
import { sentinel } from './helm-output.ts'
import { noNetwork, renderLimits } from './helm-run.ts'
import { folderOf } from './paths.ts'
import { inside, withFolder } from './workspace.ts'

/** What helmfile's templates can ask for. */
export interface Asked {
  helm: Tool
  environment: string
  /** Name of the release, `''` in helmfile's own file. */
  release: string
  /** YAML texts of the environment's values, in order; null where they are not in the repository, or sealed. */
  values: readonly (string | null)[]
}

const readFile = /\breadFile\s+"([\w./-]+)"/g
/** helmfile's own `get` takes a path and what stands for it; the engine's `dig` is the same with the path in pieces. */
const getOr = /\|\s*get\s+"([\w.-]+)"\s+("(?:[^"\\\n]|\\.)*"|\w+)/g

/**
 * The text that helmfile makes of one of its templates; null when that takes helmfile itself. helm runs the template: it has
 * the same engine and the same functions, save those that read the machine, which then do not exist.
 */
export async function runTemplate(tree: Tree, file: string, asked: Asked): Promise<string | null> {
  const text = (await read(tree, file))?.toString('utf8') ?? null
  if (text === null || !text.includes('{{')) return text
  if (asked.values.includes(null) && /\.(?:State)?Values\b/.test(text)) return null
  const chart = new Map<string, Buffer>()
  const names = [...new Set([...text.matchAll(readFile)].map(([, path = '']) => path))]
  for (const [index, name] of names.entries()) {
    const place = inside(folderOf(file) || '.', name)
    const bytes = place === null ? null : await read(tree, place)
    if (bytes === null) return null
    chart.set(`read/${index}`, bytes)
  }
  const content = text
    .replaceAll(readFile, (_, name: string) => `($.Files.Get "read/${names.indexOf(name)}")`)
    .replaceAll(getOr, (_, keys: string, instead: string) => `| dig "${keys.replaceAll('.', '" "')}" ${instead}`)
  chart.set('Chart.yaml', Buffer.from('apiVersion: v2\nname: palier\nversion: 0.0.0\n'))
  chart.set('template', Buffer.from(content))
  chart.set('templates/file.yaml', Buffer.from(`file: {{ tpl (.Files.Get "template") ${given(asked)} | b64enc }}\n`))
  return runChart(chart, asked)
}

async function runChart(chart: Map<string, Buffer>, { helm, values }: Asked): Promise<string | null> {
  const flags: string[] = []
  for (const [index, text] of values.entries()) {
    if (text === null) continue
    chart.set(`values/${index}.yaml`, Buffer.from(text))
    flags.push('--values', `values/${index}.yaml`)
  }
  const environment = { ...noNetwork, HELM_NO_PLUGINS: '1' }
  const { code, stdout } = await withFolder(chart, (folder) =>
    exec(helm.path, ['template', ...flags, '--', 'palier', '.'], { cwd: folder, environment, ...renderLimits }),
  )
  const made = code === 0 ? /^file: (\S*)$/m.exec(stdout.toString('utf8')) : null
  return made === null ? null : Buffer.from(made[1] ?? '', 'base64').toString('utf8')
}

/** What helmfile hands to a template, as an action of helm. */
function given({ environment, release }: Asked): string {
  const text = JSON.stringify
  const values = '(.Values | toJson | fromJson)'
  const named = `(dict "Name" ${text(environment)} "Values" ${values})`
  const installed = `(dict "Name" ${text(release)} "Namespace" ${text(sentinel)})`
  const rest = `"Namespace" ${text(sentinel)} "Values" ${values} "StateValues" ${values} "Files" .Files`
  return `(dict "Environment" ${named} "Release" ${installed} ${rest})`
}

async function read(tree: Tree, file: string): Promise<Buffer | null> {
  if (!tree.has(file)) return null
  try {
    return await tree.read(file)
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}
