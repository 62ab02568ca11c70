import { readYaml } from '../lib/yaml.ts'
import type { Fact, Tree } from '../model.ts'
import { belowPath, fromPath } from './builds.ts'
import { dependabot } from './dependabot.ts'
import { folderOf, isLeftOut } from './paths.ts'
import { isRecord, record, records, string } from './reading.ts'
import { renovate } from './renovate.ts'
import { textOf } from './text-file.ts'

/** Something that a repository depends on: the files that list it, and what makes one file stand for those below it. Paths from the root. */
export interface Ecosystem {
  name: string
  files: string[]
  /** Folders whose update also updates what lies below. */
  roots: string[]
}

interface Kind {
  name: string
  file: RegExp
  /** It lists something that a robot can update. */
  lists(text: string): boolean
  root?: RegExp
  spans?(text: string): boolean
}

const always = () => true

/** Where a file begins to list what it depends on: the first line that shows it to a reader, else the first of the file. */
const beginnings: Readonly<Record<string, RegExp>> = {
  docker: /^[ \t]*FROM\s/im,
  helm: /^dependencies:/m,
  npm: /"(?:dependencies|devDependencies|optionalDependencies)"/,
  maven: /<(?:parent|dependencies|plugins)>/,
  go: /^[ \t]*require\b/m,
  cargo: /^\[(?:workspace\.)?(?:dev-|build-)?dependencies/m,
  composer: /"require(?:-dev)?"/,
  'github-actions': /^[ \t]*-?[ \t]*uses:/m,
  terraform: /required_providers|^[ \t]*module[ \t]+"/m,
}
const countLimit = 300

const kinds: readonly Kind[] = [
  {
    name: 'docker',
    file: /(?:^|\/)(?:Dockerfile|Containerfile)(?:[._-][^/]+|[A-Z0-9][\w-]*)?$|\.(?:D|d)ockerfile$/,
    lists: (text) => /^\s*FROM\s+(?!scratch\b)(?:--\S+\s+)?[^\s$]/im.test(text),
  },
  { name: 'helm', file: /(?:^|\/)(?:Chart|requirements)\.yaml$/, lists: listsCharts },
  {
    name: 'npm',
    file: /(?:^|\/)package\.json$/,
    lists: listsPackages,
    root: /(?:^|\/)(?:package\.json|pnpm-workspace\.ya?ml|lerna\.json)$/,
    spans: (text) => /"workspaces"|^packages:|"packages"/m.test(text),
  },
  {
    name: 'maven',
    file: /(?:^|\/)pom\.xml$/,
    lists: (text) => /<(?:dependency|plugin|parent)>/.test(text),
    root: /(?:^|\/)pom\.xml$/,
    spans: (text) => text.includes('<modules>'),
  },
  {
    name: 'gradle',
    file: /(?:^|\/)build\.gradle(?:\.kts)?$/,
    lists: always,
    root: /(?:^|\/)settings\.gradle(?:\.kts)?$/,
    spans: always,
  },
  {
    name: 'pip',
    file: /(?:^|\/)(?:requirements[^/]*\.txt|pyproject\.toml|Pipfile)$/,
    lists: (text) =>
      /^\s*[A-Za-z][\w.-]*\s*(?:[=<>~!]=|\[)|dependencies\s*=|\[packages\]|^\[tool\.poetry\.[\w.-]*dependencies\]/m.test(
        text,
      ),
  },
  { name: 'go', file: /(?:^|\/)go\.mod$/, lists: (text) => /^\s*require\b/m.test(text) },
  {
    name: 'cargo',
    file: /(?:^|\/)Cargo\.toml$/,
    lists: (text) => /^\[(?:workspace\.)?(?:dev-|build-)?dependencies/m.test(text),
    root: /(?:^|\/)Cargo\.toml$/,
    spans: (text) => /^\[workspace\]/m.test(text),
  },
  { name: 'composer', file: /(?:^|\/)composer\.json$/, lists: (text) => /"require(?:-dev)?"/.test(text) },
  { name: 'bundler', file: /(?:^|\/)Gemfile$/, lists: (text) => /^\s*gem\b/m.test(text) },
  {
    name: 'nuget',
    file: /\.(?:cs|fs|vb)proj$/,
    lists: (text) => text.includes('<PackageReference'),
    root: /\.slnx?$/,
    spans: always,
  },
  {
    name: 'github-actions',
    file: /^\.github\/workflows\/[^/]+\.ya?ml$/,
    lists: (text) => /^\s*-?\s*uses:\s*['"]?[\w-]+\/[^\s@]+@/m.test(text),
    root: /^\.github\/workflows\/[^/]+\.ya?ml$/,
    spans: always,
  },
  { name: 'terraform', file: /\.tf$/, lists: (text) => /required_providers|^\s*module\s+"/m.test(text) },
]

/** Ecosystems that PATH uses, and the files of each that neither Renovate nor Dependabot follows. */
export async function ecosystemFacts(tree: Tree): Promise<Fact<'ecosystem'>[]> {
  const found = await ecosystems(tree)
  const robots = await Promise.all([renovate(tree.root), dependabot(tree.root)])
  return Promise.all(
    found.map(async (ecosystem): Promise<Fact<'ecosystem'>> => {
      const uncovered = ecosystem.files.filter((file) => !robots.some((follows) => follows(ecosystem, file)))
      const first = uncovered[0] ?? ecosystem.files[0] ?? ''
      const line = firstLine(await textOf(tree.root, first), beginnings[ecosystem.name])
      return {
        kind: 'ecosystem',
        subject: `project[${ecosystem.name}]`,
        at: { file: fromPath(tree, first), line },
        value: {
          name: ecosystem.name,
          files: ecosystem.files.length,
          uncovered: uncovered.map((file) => fromPath(tree, file)),
        },
      }
    }),
  )
}

function firstLine(text: string, beginning: RegExp | undefined): number {
  const offset = beginning === undefined ? -1 : text.search(beginning)
  return offset < 0 ? 1 : text.slice(0, offset).split('\n').length
}

async function ecosystems(tree: Tree): Promise<Ecosystem[]> {
  const files = tree.root.files.filter((file) => isOurs(file, tree))
  const found = await Promise.all(kinds.map((kind) => ecosystemOf(kind, files, tree.root)))
  return found.filter((ecosystem) => ecosystem.files.length > 0)
}

/** Below PATH, outside folders of tests, copies and tools; workflows are the repository's. */
function isOurs(file: string, tree: Tree): boolean {
  if (/^\.github\/workflows\//.test(file)) return true
  const own = belowPath(tree, file)
  return own !== null && !isLeftOut(own) && !/(?:^|\/)\.[^/]+\//.test(own)
}

/** What builds the pages of a documentation, beside an application. */
function isPaper(file: string): boolean {
  return /(?:^|\/)(?:docs?|documentation)\//i.test(file)
}

async function ecosystemOf(kind: Kind, files: readonly string[], root: Tree): Promise<Ecosystem> {
  const candidates = files.filter((file) => kind.file.test(file)).slice(0, countLimit)
  const spanning = files.filter((file) => kind.root?.test(file)).slice(0, countLimit)
  await root.load([...new Set([...candidates, ...spanning])])
  const all = await filter(candidates, root, kind.lists)
  const applied = all.filter((file) => !isPaper(file))
  const kept = applied.length > 0 ? applied : all
  const roots = kind.spans ? await filter(spanning, root, kind.spans) : []
  return { name: kind.name, files: kept, roots: [...new Set(roots.map(folderOf))] }
}

async function filter(files: readonly string[], root: Tree, keeps: (text: string) => boolean): Promise<string[]> {
  const kept = await Promise.all(
    files.map(async (file) => (keeps((await textOf(root, file)).slice(0, 512 * 1024)) ? file : null)),
  )
  return kept.filter((file) => file !== null)
}

function listsCharts(text: string): boolean {
  const chart = readYaml(text, 'core').documents[0]
  const dependencies = isRecord(chart) ? records(chart.dependencies) : []
  return dependencies.some(({ item }) => /^(?:https?|oci):/.test(string(item.repository)))
}

function listsPackages(text: string): boolean {
  const content = readYaml(text, 'core').documents[0]
  const lists = isRecord(content) ? [content.dependencies, content.devDependencies, content.optionalDependencies] : []
  return lists.some((list) =>
    Object.values(record(list)).some((version) => !/^(?:workspace:|file:|link:|\*$)/.test(string(version))),
  )
}
