import { deflateRawSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { documents, topicsOf } from '../../src/collect/documents.ts'
import { memoryTree } from '../../src/lib/tree.ts'

const cloudNative = ['opportunity-cloud-native']
const shared = ['opportunity-devsecops']
const product = ['opportunity-product-mode']

const cases: [string, string, string[]][] = [
  [
    'French sections',
    '# Note\n## Besoin\nx\n## Utilisateurs\nx\n## Valeur attendue\nx\n## Risques\nLe cloud natif…',
    cloudNative,
  ],
  ['English sections', '# Paper\n## Need\nx\n## Users\nx\n## Expected value\nx\n## Risks\nCloud-native…', cloudNative],
  [
    'labels',
    '- **Besoin** : x\n- **Usagers** : x\n- **Gains** : x\n- **Risques** : x\n\nConteneurs et Kubernetes.',
    cloudNative,
  ],
  ['rows', '| Need | x |\n| Users | x |\n| Value | x |\n| Risks | x |\n\nKubernetes', cloudNative],
  ['AsciiDoc', '= Note\n\n== Besoins\nx\n\n== Utilisateurs\nx\n\n== Valeur\nx\n\n== Risques\nkubernetes', cloudNative],
  ['underlined', 'Need\n----\nx\n\nUsers\n-----\nx\n\nValue\n-----\nx\n\nRisks\n-----\ncontainers', cloudNative],
  [
    'a note that says so',
    "# Note d'opportunité\nLe besoin des utilisateurs, la valeur du cloud natif et les risques.",
    cloudNative,
  ],
  ['no risks', '# Note\n## Besoin\n## Utilisateurs\n## Valeur\nKubernetes', []],
  ['another subject', '## Besoin\n## Utilisateurs\n## Valeur\n## Risques\nUne imprimante.', []],
  [
    'a README of a cloud-native program',
    '# App\nA cloud-native app for Kubernetes users. It brings value without the risks; you need helm.',
    [],
  ],
  ['values of a chart', '## Users\nusers need a value.\n## Values\nKubernetes\n## Risk\n', []],

  [
    'French responsibilities',
    "## Démarche DevSecOps\nResponsabilité partagée : l'équipe construit, exploite, sécurise et assiste.",
    shared,
  ],
  ['English responsibilities', '## DevSecOps\nShared responsibility: we build, run, secure and support it.', shared],
  ['you build it', '# You build it, you run it\nYou secure it, you support it.', shared],
  [
    'table',
    '# Responsabilités DevSecOps\n| Construire | a |\n| Exploiter | b |\n| Sécuriser | c |\n| Support | d |',
    shared,
  ],
  ['in a sub-section', '# DevSecOps\n## Responsabilités\nConstruire, exploiter, sécuriser, support : tous.', shared],
  ['tools alone', '# DevSecOps\nWe run Trivy at each build to secure images. Support: chat.', []],
  ['in another section', '# DevSecOps\nTools.\n# Contributing\nYou are responsible: build, run, secure, support.', []],
  [
    'a README about security',
    '# Vulnerable app\nFor DevSecOps people. Build it, run it, secure it; support welcome. Not responsible for misuse.',
    [],
  ],

  [
    'French team',
    "# Équipe produit\n- Product owner : Camille Durand\n- Composition de l'équipe : 3\n- Équipe pérenne",
    product,
  ],
  [
    'English team',
    '# Product team\nProduct owner: Sam Hill\nTeam: 3 developers\nA long-term team, no end date.',
    product,
  ],
  [
    'in one line',
    "## Organisation en mode produit\nProduct owner : la cheffe de bureau. Équipe : deux développeurs.\nL'équipe est durable.",
    product,
  ],
  ['owner not named', '# Équipe produit\nProduct owner :\nÉquipe : 3\nDurable', []],
  ['a project', '# Équipe\nProduct owner : Camille\nÉquipe : 3\nProjet de six mois', []],
  ['a word in passing', 'The product owner and the team like this product mode, durable.', []],
  ['nothing', '', []],
]
test.each(cases)('%s', (_, text, topics) => {
  expect(topicsOf(text)).toEqual(topics)
})

describe('which files', () => {
  test('texts, wherever they are, except those of tests', async () => {
    const text = '## DevSecOps\nShared responsibility: build, run, secure, support.'
    const tree = memoryTree({ 'docs/a.md': text, 'b.adoc': text, 'c.TXT': text, 'd.yaml': text, 'test/e.md': text })
    expect((await documents(tree)).map((fact) => fact.subject)).toEqual(['b.adoc', 'c.TXT', 'docs/a.md'])
  })

  test('the matrix of a workbook', async () => {
    const cells = (words: string[]) => `<sst>${words.map((word) => `<si><t>${word}</t></si>`).join('')}</sst>`
    const flows = ['Source', 'Destination', 'Port', 'Protocole', 'web', 'api', '8443']
    const titles = flows.slice(0, 4)
    const tree = memoryTree({
      'a.xlsx': workbook(cells(flows)),
      'b.xlsx': workbook(cells(titles)),
      'c.xlsx': 'PK\x01\x02',
    })
    expect((await documents(tree)).map((fact) => fact.subject)).toEqual(['a.xlsx'])
  })

  test('a drawing whose pages are deflated', async () => {
    const page = '<mxCell vertex="1"/>'.repeat(3) + '<mxCell edge="1"/>'
    const packed = deflateRawSync(Buffer.from(encodeURIComponent(page))).toString('base64')
    const tree = memoryTree({ 'a.drawio': `<mxfile><diagram name="x">${packed}</diagram></mxfile>` })
    expect((await documents(tree)).map((fact) => fact.value.topics)).toEqual([['architecture']])
  })

  test('a picture whose name says that it shows the architecture', async () => {
    const drawn = Buffer.alloc(5000)
    const tree = memoryTree({
      'docs/architecture.png': drawn,
      'docs/shop-architecture-diagram.jpg': drawn,
      'docs/schema_technique.pdf': drawn,
      'docs/architecture.svg': 'version https://git-lfs.github.com/spec/v1',
      'docs/architectures.png': drawn,
      'docs/architecture/logo.png': drawn,
    })
    expect((await documents(tree)).map(({ subject }) => subject)).toEqual([
      'docs/architecture.png',
      'docs/schema_technique.pdf',
      'docs/shop-architecture-diagram.jpg',
    ])
  })

  test('hostile texts end', () => {
    for (const text of [
      '# a\n'.repeat(100_000),
      'a: '.repeat(150_000),
      '| '.repeat(200_000),
      'note d opportunite '.repeat(20_000),
      '| a | b |\n'.repeat(40_000),
      '<table '.repeat(50_000),
      '```mermaid\n'.repeat(30_000),
      '## architecture\n![a]('.repeat(20_000),
      'secrets '.repeat(50_000),
    ])
      expect(Array.isArray(topicsOf(text))).toBe(true)
  })
})

/** A ZIP archive of one deflated entry, as spreadsheets are. */
function workbook(shared: string): Buffer {
  const name = Buffer.from('xl/sharedStrings.xml')
  const packed = deflateRawSync(Buffer.from(shared))
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50)
  local.writeUInt16LE(8, 8)
  local.writeUInt16LE(name.length, 26)
  const central = Buffer.alloc(46)
  central.writeUInt32LE(0x02014b50)
  central.writeUInt16LE(8, 10)
  central.writeUInt32LE(packed.length, 20)
  central.writeUInt16LE(name.length, 28)
  return Buffer.concat([local, name, packed, central, name])
}
