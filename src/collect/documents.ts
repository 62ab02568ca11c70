import { pool } from '../lib/exec.ts'
import { decoded } from '../lib/text.ts'
import type { Fact, Tree } from '../model.ts'
import { fromPath } from './builds.ts'
import { isDiagramFile, isNamedPicture, isTechnicalSchema } from './document-diagrams.ts'
import { separatedFlows, workbookFlows } from './document-flows.ts'
import { assessesFrugality, isLicence, isLicenceFile, isStatementPage, statesAccessibility } from './document-norms.ts'
import { describesArchitecture, guidesOperation, listsFlows } from './document-operation.ts'
import { fold, type Outline, outline } from './document-outline.ts'
import { isLeftOut } from './paths.ts'
import { bytesOf } from './text-file.ts'

const sizeLimit = 512 * 1024
const countLimit = 400
/** Smaller than any drawing: an icon, or a pointer to a file kept elsewhere. */
const pictureSize = 1024
const prose = /\.(?:md|mdx|markdown|adoc|asciidoc|txt|rst)$/i
const sheet = /\.(?:csv|tsv|xlsx)$/i

/** Documents that argue a topic of the grid, recognised by what they say, wherever they are. */
export async function documents(tree: Tree): Promise<Fact<'document'>[]> {
  const files = tree.files.filter((file) => isCandidate(file) && !isLeftOut(file)).slice(0, countLimit)
  const licences = tree.root.files.filter(isLicenceFile)
  const [own, outer] = await Promise.all([
    pool(files, 8, (file) => factOf(tree, file)),
    pool(licences, 8, (file) => licenceOf(tree, file)),
  ])
  return [...own, ...outer].filter((fact) => fact !== null)
}

/** Folders whose name begins with a dot, and these files, instruct tools: they are not the project's documents. */
const instructions = /(?:^|\/)(?:\.[^/]+\/|(?:CLAUDE|AGENTS?|GEMINI|WARP|copilot-instructions)(?:\.local)?\.md$)/i

function isCandidate(file: string): boolean {
  if (instructions.test(file)) return false
  return prose.test(file) || sheet.test(file) || isDiagramFile(file) || isNamedPicture(file) || isStatementPage(file)
}

async function factOf(tree: Tree, file: string): Promise<Fact<'document'> | null> {
  const bytes = await bytesOf(tree, file)
  const topics = bytes === null ? [] : topicsOfFile(file, bytes)
  return topics.length === 0 ? null : { kind: 'document', subject: file, at: { file }, value: { file, topics } }
}

function topicsOfFile(file: string, bytes: Buffer): string[] {
  if (isDiagramFile(file)) return isTechnicalSchema(file, bytes) ? ['architecture'] : []
  if (isNamedPicture(file)) return bytes.length > pictureSize ? ['architecture'] : []
  if (/\.xlsx$/i.test(file)) return workbookFlows(bytes) ? ['flow-matrix'] : []
  if (bytes.length > sizeLimit) return []
  const text = decoded(bytes)
  if (sheet.test(file)) return separatedFlows(text) ? ['flow-matrix'] : []
  return prose.test(file) ? topicsOf(text) : normsOf(fold(text))
}

async function licenceOf(tree: Tree, file: string): Promise<Fact<'document'> | null> {
  const text = (await bytesOf(tree.root, file))?.subarray(0, sizeLimit).toString('utf8') ?? ''
  if (!isLicence(file, fold(text))) return null
  const place = fromPath(tree, file)
  return { kind: 'document', subject: place, at: { file: place }, value: { file: place, topics: ['licence'] } }
}

const topics: readonly { name: string; argued(text: Outline): boolean }[] = [
  { name: 'opportunity-cloud-native', argued: arguesCloudNative },
  { name: 'opportunity-devsecops', argued: arguesShared },
  { name: 'opportunity-product-mode', argued: arguesProduct },
  { name: 'architecture', argued: describesArchitecture },
  { name: 'flow-matrix', argued: listsFlows },
  { name: 'runbook', argued: guidesOperation },
]

/** French or English, accents and case folded. A word in passing is no argument: sections and labels count. */
export function topicsOf(text: string): string[] {
  const read = outline(text)
  return [...topics.filter(({ argued }) => argued(read)).map(({ name }) => name), ...normsOf(read.text)]
}

function normsOf(text: string): string[] {
  const found = [statesAccessibility(text) && 'accessibility-statement', assessesFrugality(text) && 'eco-design']
  return found.filter((topic) => topic !== false)
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
