import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** How esbuild makes code for the Node versions that palier supports: dist's, and what the bench compares with it. */
export const bundling = {
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  plugins: [{ name: 'js-yaml-states', setup: writeStatesOut }],
}

/**
 * js-yaml spreads its options into the state that every character asks. V8 keeps such an object as a dictionary, on which
 * parsing takes half as long again (Node 24) or twice as long (Node 20): here the state's fields are written out.
 */
const spreads = [
  ['DEFAULT_PARSER_OPTIONS', { filename: '""', maxDepth: '100' }],
  [
    'DEFAULT_CONSTRUCTOR_OPTIONS',
    { filename: '""', schema: 'CORE_SCHEMA', json: 'false', maxTotalMergeKeys: '1e4', maxAliases: '-1', source: '""' },
  ],
]

function writeStatesOut(build) {
  const file = fileURLToPath(import.meta.resolve('js-yaml'))
  build.onLoad({ filter: /js-yaml\.mjs$/ }, () => {
    let contents = readFileSync(file, 'utf8')
    for (const [defaults, fields] of spreads) {
      const spread = `const state = {\n\t\t...${defaults},\n\t\t...options,\n`
      if (!contents.includes(spread)) throw new Error(`js-yaml no longer spreads ${defaults}: is this still needed?`)
      const written = Object.entries(fields).map(([name, value]) => `${name}: options.${name} ?? ${value},\n`)
      contents = contents.replace(spread, `const state = {\n${written.join('')}`)
    }
    return { contents, loader: 'js' }
  })
}
