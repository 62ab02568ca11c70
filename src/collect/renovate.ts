import { glob } from '../lib/glob.ts'
import { readYaml } from '../lib/yaml.ts'
import type { Json, Tree } from '../model.ts'
import type { Follows } from './dependabot.ts'
import type { JsonObject } from './object.ts'
import { isRecord, list, record, records, string } from './reading.ts'
import { textOf } from './text-file.ts'

/** Where Renovate looks for its settings, in its own order (docs.renovatebot.com/configuration-options). */
const files = [
  'renovate.json',
  'renovate.json5',
  'renovate.jsonc',
  '.github/renovate.json',
  '.github/renovate.json5',
  '.github/renovate.jsonc',
  '.gitlab/renovate.json',
  '.gitlab/renovate.json5',
  '.renovaterc',
  '.renovaterc.json',
  '.renovaterc.json5',
]

/** Managers that read each ecosystem. */
const managers: Readonly<Record<string, readonly string[]>> = {
  docker: ['dockerfile'],
  helm: ['helmv3', 'helm-requirements'],
  npm: ['npm'],
  maven: ['maven'],
  gradle: ['gradle'],
  pip: ['pip_requirements', 'pep621', 'poetry', 'pipenv', 'pip_setup', 'setup-cfg'],
  go: ['gomod'],
  cargo: ['cargo'],
  composer: ['composer'],
  bundler: ['bundler'],
  nuget: ['nuget'],
  'github-actions': ['github-actions'],
  terraform: ['terraform'],
}

/** Without settings it follows nothing; with them, everything that they do not switch off. A preset that is elsewhere switches nothing off. */
export async function renovate(root: Tree): Promise<Follows> {
  const settings = await settingsOf(root)
  if (settings === null || settings.enabled === false) return () => false
  const enabled = list(settings.enabledManagers).map(string)
  const off = switchedOff(settings)
  return ({ name }, file) => {
    const asked = managers[name] ?? []
    const active = asked.filter((manager) => (enabled.length === 0 || enabled.includes(manager)) && !off.has(manager))
    return active.length > 0 && isIncluded(settings, file)
  }
}

async function settingsOf(root: Tree): Promise<JsonObject | null> {
  const file = files.find((name) => root.has(name))
  if (file !== undefined) return lenientJson(await textOf(root, file))
  const own = root.has('package.json') ? lenientJson(await textOf(root, 'package.json')) : null
  return isRecord(own?.renovate) ? own.renovate : null
}

/** JSON, JSON5 or JSON with comments: a YAML flow mapping once its comments are gone and its quotes are double. */
function lenientJson(text: string): JsonObject | null {
  const bare = text.replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (part) => {
    if (part.startsWith('/')) return ' '
    return part.startsWith("'") ? doubleQuoted(part.slice(1, -1)) : part
  })
  const content = readYaml(bare.replaceAll('\t', ' '), 'core').documents[0]
  return isRecord(content) ? content : null
}

function doubleQuoted(text: string): string {
  return `"${text.replaceAll(/\\'|"/g, (found) => (found === '"' ? '\\"' : "'"))}"`
}

/** Managers that their own key, a preset or a rule about nothing but them switches off. */
function switchedOff(settings: JsonObject): Set<string> {
  const all = Object.values(managers).flat()
  const off = new Set(all.filter((manager) => record(settings[manager]).enabled === false))
  if (record(settings.docker).enabled === false) off.add('dockerfile')
  for (const preset of list(settings.extends).map(string))
    if (/^(?::disableDocker|docker:disable)$/.test(preset)) off.add('dockerfile')
  for (const { item } of records(settings.packageRules)) {
    if (item.enabled !== false || !isAboutAll(item)) continue
    const named = item.matchManagers ?? item.managers
    for (const manager of named === undefined ? all : list(named).map(string)) off.add(manager)
  }
  return off
}

/** As they are named now, and as they were before version 35. */
const matcher =
  /^(?:match|exclude|(?:managers|datasources|languages|paths|packageNames|packagePatterns|packagePrefixes|depTypeList|updateTypes|baseBranchList|sourceUrlPrefixes)$)/
const byManager = new Set(['matchManagers', 'managers'])

/** No matcher but managers, or names that match everything. */
function isAboutAll(rule: JsonObject): boolean {
  const matchers = Object.entries(rule).filter(([key]) => matcher.test(key) && !byManager.has(key))
  return matchers.every(([key, value]) => /^(?:matchP|p)ackage(?:Names|Patterns)$/.test(key) && matchesAll(value))
}

function matchesAll(value: Json): boolean {
  return list(value).some((one) => one === '*' || one === '**' || one === '.*')
}

function isIncluded(settings: JsonObject, file: string): boolean {
  const matches = (pattern: string) =>
    glob(pattern)(file) || file === pattern || file.startsWith(`${pattern.replace(/\/+$/, '')}/`)
  const included = list(settings.includePaths).map(string)
  if (included.length > 0 && !included.some(matches)) return false
  return !list(settings.ignorePaths).map(string).some(matches)
}
