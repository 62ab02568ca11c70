// Builds dist/ from src/ and rules/: `node build/build.mjs [FOLDER]`. Same sources, same bytes.
import { execFileSync } from 'node:child_process'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { bundling } from './bundling.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const output = process.argv[2] ?? join(root, 'dist')

await rm(output, { recursive: true, force: true })
await mkdir(output, { recursive: true })
const common = { absWorkingDir: root, outdir: output, ...bundling, legalComments: 'linked', logLevel: 'warning' }
await build({
  ...common,
  entryPoints: ['src/work.ts', 'src/action.ts'],
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  banner: {
    js: "import { createRequire as palierRequire } from 'node:module'; const require = palierRequire(import.meta.url);",
  },
})
await build({ ...common, entryPoints: ['src/cli.ts'], plugins: [{ name: 'work-apart', setup: workApart }] })
await writeFile(join(output, 'rules.json'), `${JSON.stringify(await preparedRules(), null, 1)}\n`)
await writeFile(
  join(output, 'package.json'),
  `${JSON.stringify({ type: 'module', version: (await manifest()).version })}\n`,
)
for (const [name, schema] of Object.entries(await publishedSchemas()))
  await writeFile(join(output, `${name}.schema.json`), `${JSON.stringify(schema, null, 2)}\n`)
execFileSync(process.execPath, [join(root, 'build/schemas.mjs'), join(output, 'schemas')], {
  stdio: ['ignore', 'ignore', 'inherit'],
})

/** The command line's first file holds the options and their help; the work and all that it needs are loaded when there is some. */
function workApart({ onResolve }) {
  onResolve({ filter: /^\.\/work\.ts$/ }, () => ({ path: './work.js', external: true }))
}

async function manifest() {
  return JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
}

/** Every YAML file below a folder, by path, sorted. */
async function texts(folder) {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')])),
  )
}

/** Rules and grids as their schemas read them, so that no run has to. */
async function preparedRules() {
  const { prepared } = await moduleOf('src/rules/prepare.ts')
  const files = Object.entries(await texts(join(root, 'rules')))
  return Object.fromEntries(files.map(([file, text]) => [file, prepared(file, text)]))
}

/** The schemas of the files that people and programs read and write, from the sources that the tests check them with. */
async function publishedSchemas() {
  const { reportJsonSchema } = await moduleOf('src/report/report-schema.ts')
  const { settingsJsonSchema } = await moduleOf('src/settings/json-schema.ts')
  const { rule, grid } = (await moduleOf('src/rules/json-schema.ts')).ruleJsonSchemas()
  return { report: reportJsonSchema(), palier: settingsJsonSchema(), rule, grid }
}

async function moduleOf(entry) {
  const options = {
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  }
  const { outputFiles } = await build(options)
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`)
}
