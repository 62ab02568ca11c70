import type { Language } from '../model.ts'

export type Forge = 'github' | 'gitlab'
/** A file to write, or lines to add to one that is there already. */
export interface PipelineFile {
  file: string
  text: string
}

const said: Readonly<Record<Language, { why: string }>> = {
  fr: { why: 'palier dit sur chaque demande de fusion ce que le changement gagne ou perd' },
  en: { why: 'palier says on every merge request what the change gains or loses' },
}

/** The pipeline file by which a forge runs palier on every merge request, as the documentation shows it. */
export function pipeline(forge: Forge, language: Language): PipelineFile {
  const { why } = said[language]
  if (forge === 'gitlab') {
    return {
      file: '.gitlab-ci.yml',
      text: `# ${why}\ninclude:\n  - component: ${component}\n    inputs: { stage: test, language: ${language} }\n`,
    }
  }
  return {
    file: '.github/workflows/palier.yml',
    text: `# ${why}
name: palier
on:
  pull_request:
  merge_group:
permissions: {}
concurrency:
  group: palier-\${{ github.event.pull_request.number || github.ref }}
  cancel-in-progress: true
jobs:
  palier:
    runs-on: ubuntu-latest
    permissions: { contents: read, pull-requests: write }
    steps:
      - uses: ${checkout}
        with: { fetch-depth: 2, persist-credentials: false }
      - uses: ${action}
        with: { language: ${language} }
`,
  }
}

const checkout = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1'
const action = 'cloud-pi-native/palier@v1'
const component = '$CI_SERVER_FQDN/cloud-pi-native/palier/palier@1'
