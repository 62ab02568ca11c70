import { Unreadable } from '../lib/tree.ts'
import type { Fact, Tree } from '../model.ts'
import { isLeftOut } from './paths.ts'

const sizeLimit = 512 * 1024
const countLimit = 400

/** Each topic asks for several ideas; all but `spare` of them must stand in the text. French and English, accents folded. */
const topics: readonly { name: string; about: RegExp; ideas: readonly RegExp[]; spare: number }[] = [
  {
    name: 'opportunity-cloud-native',
    about: /cloud[ -]?nati|kubernetes|conteneur|container/,
    ideas: [
      /\bbesoins?\b|\bneeds?\b|\bmissions?\b/,
      /\butilisat|\busagers?\b|\busers?\b/,
      /\bvaleurs?\b|\bgains?\b|\bbenefi|\bvalue\b/,
      /\brisques?\b|\brisks?\b/,
    ],
    spare: 0,
  },
  {
    name: 'opportunity-devsecops',
    about: /devsecops|you build it/,
    ideas: [
      /\bbuild\b|construi/,
      /\brun\b|exploit/,
      /\bsecure\b|securis/,
      /\bsupport\b|assist/,
      /responsabilite partagee|shared responsib|you build it/,
    ],
    spare: 1,
  },
  {
    name: 'opportunity-product-mode',
    about: /mode produit|product mode|equipe produit|product team/,
    ideas: [
      /product owner|responsable (?:de )?produit/,
      /\bequipes?\b|\bteam\b/,
      /durable|perenne|plusieurs annees|long[ -]term|no end date|sans date de fin/,
    ],
    spare: 0,
  },
]

/** Documents that speak of a topic of the grid, recognised by what they say. */
export async function documents(tree: Tree): Promise<Fact<'document'>[]> {
  const files = tree.files
    .filter((file) => /\.(?:md|adoc|asciidoc|txt|rst)$/i.test(file) && !isLeftOut(file))
    .slice(0, countLimit)
  await tree.load(files)
  const facts = await Promise.all(files.map((file) => documentFact(tree, file)))
  return facts.filter((fact) => fact !== null)
}

async function documentFact(tree: Tree, file: string): Promise<Fact<'document'> | null> {
  try {
    const bytes = await tree.read(file)
    const found = bytes.length > sizeLimit ? [] : topicsOf(bytes.toString('utf8'))
    return found.length === 0 ? null : { kind: 'document', subject: file, at: { file }, value: { file, topics: found } }
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}

/** Topics that a text argues: their subject is named and their ideas are there. */
export function topicsOf(text: string): string[] {
  const folded = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return topics
    .filter(
      ({ about, ideas, spare }) =>
        about.test(folded) && ideas.filter((idea) => idea.test(folded)).length >= ideas.length - spare,
    )
    .map(({ name }) => name)
}
