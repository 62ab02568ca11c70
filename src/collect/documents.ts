import { pool } from '../lib/exec.ts'
import type { Fact, Tree } from '../model.ts'
import { type Outline, outline } from './document-outline.ts'
import { isLeftOut } from './paths.ts'
import { textOf } from './text-file.ts'

const sizeLimit = 512 * 1024
const countLimit = 400

/** Documents that argue a topic of the grid, recognised by what they say, wherever they are. */
export async function documents(tree: Tree): Promise<Fact<'document'>[]> {
  const files = tree.files.filter((file) => /\.(?:md|markdown|adoc|asciidoc|txt|rst)$/i.test(file) && !isLeftOut(file))
  const facts = await pool(files.slice(0, countLimit), 8, (file) => factOf(tree, file))
  return facts.filter((fact) => fact !== null)
}

async function factOf(tree: Tree, file: string): Promise<Fact<'document'> | null> {
  const text = await textOf(tree, file)
  const topics = text.length > sizeLimit ? [] : topicsOf(text)
  return topics.length === 0 ? null : { kind: 'document', subject: file, at: { file }, value: { file, topics } }
}

const topics: readonly { name: string; argued(text: Outline): boolean }[] = [
  { name: 'opportunity-cloud-native', argued: arguesCloudNative },
  { name: 'opportunity-devsecops', argued: arguesShared },
  { name: 'opportunity-product-mode', argued: arguesProduct },
]

/** French or English, accents and case folded. A word in passing is no argument: sections and labels count. */
export function topicsOf(text: string): string[] {
  const read = outline(text)
  return topics.filter(({ argued }) => argued(read)).map(({ name }) => name)
}

const opportunity = [
  /\bbesoins?\b|\bmissions?\b|\bneeds?\b/,
  /\butilisateurs?\b|\butilisatrices?\b|\busagers?\b|\busers?\b/,
  /\bvaleurs?\b|\bgains?\b|\bbenefices?\b|\bvalue\b|\bbenefits?\b/,
  /\brisques?\b|\brisks?\b/,
]

/** Need, users, value and risks, each in a section or a label of its own; anywhere in a note that calls itself one. */
function arguesCloudNative({ labels, text }: Outline): boolean {
  if (!/cloud[ -]?nati|kubernetes|conteneur|\bcontainers?\b/.test(text)) return false
  const note = labels.some((label) => /note d'?.?opportunite|opportunity (?:note|paper)|business case/.test(label))
  return opportunity.every((idea) => labels.some((label) => idea.test(label)) || (note && idea.test(text)))
}

const activities = [/\bbuild\b|\bconstrui/, /\brun\b|\bexploit/, /\bsecure\b|\bsecuris/, /\bsupport\b|\bassist/]

/** Who builds, runs, secures and supports, in a section about it. */
function arguesShared({ sections }: Outline): boolean {
  return sections.some(({ heading, body }) => {
    if (!/devsecops|you build it|responsabilite|responsibilit/.test(heading)) return false
    const here = `${heading}\n${body}`
    const subject = /devsecops|you build it/.test(here) && /responsab|responsib|you build it/.test(here)
    return subject && activities.every((activity) => activity.test(here))
  })
}

/** A product owner who is named, who the team is, and that it lasts. */
function arguesProduct({ labels, statements, text }: Outline): boolean {
  const owner = statements.some(
    ({ label, value }) =>
      /product owner|responsable (?:de )?produit|product manager/.test(label) && /[a-z]{3}/.test(value),
  )
  const team = labels.some((label) => /\bequipes?\b|\bteam\b/.test(label))
  const lasts =
    /\bdurable|\bperenne|plusieurs annees|long[ -]term|\blasting|\bpermanent|no end date|(?:sans|pas de) date de fin/
  return owner && team && lasts.test(text) && /mode produit|product mode|equipe produit|product team/.test(text)
}
