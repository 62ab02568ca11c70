import { inflateRawSync } from 'node:zlib'

const limit = 4 * 1024 * 1024
const diagramFile = /\.(?:drawio(?:\.(?:xml|svg|png))?|dio|puml|plantuml|pu|mmd|mermaid|dsl|excalidraw)$/i

export function isDiagramFile(file: string): boolean {
  return diagramFile.test(file)
}

/** A picture whose name says that it shows the architecture: what it draws cannot be read. */
export function isNamedPicture(file: string): boolean {
  return /(?:^|[/_.-])(?:architecture|schema[-_]technique)(?:[_.-][^/]*)?\.(?:png|jpe?g|svg|webp|pdf)$/i.test(file)
}

/** Boxes and what links them: a technical schema, not an empty page. `bytes` is a file that `isDiagramFile` accepts. */
export function isTechnicalSchema(file: string, bytes: Buffer): boolean {
  const text = bytes.subarray(0, limit).toString('utf8')
  if (/\.(?:drawio.*|dio)$/i.test(file)) return /\.(?:svg|png)$/i.test(file) ? embedsDrawing(text) : isDrawing(text)
  if (/\.dsl$/i.test(file)) return /\bworkspace\b[^{]*\{/.test(text) && /\bmodel\s*\{/.test(text) && text.includes('->')
  if (/\.excalidraw$/i.test(file)) return /"type":\s*"excalidraw"/.test(text) && /"type":\s*"arrow"/.test(text)
  const lower = text.toLowerCase()
  return /\.(?:mmd|mermaid)$/i.test(file) ? isMermaid(lower) : isPlantUml(lower)
}

function embedsDrawing(text: string): boolean {
  return /mxfile|mxGraphModel/.test(text)
}

/** draw.io: cells in clear, or deflated one diagram at a time. */
function isDrawing(text: string): boolean {
  const packed = [...text.matchAll(/<diagram[^<>]*>([A-Za-z0-9+/=\s]{40,})<\/diagram>/g)].slice(0, 20)
  const pages = [text, ...packed.map(([, page = '']) => unpack(page))]
  return pages.some((page) => count(page, /\bvertex="1"/g) >= 3 && count(page, /\bedge="1"/g) >= 1)
}

function unpack(page: string): string {
  try {
    return decodeURIComponent(inflateRawSync(Buffer.from(page, 'base64'), { maxOutputLength: limit }).toString('utf8'))
  } catch {
    return ''
  }
}

/** A PlantUML diagram of components, containers or nodes (lower case). */
function isPlantUml(text: string): boolean {
  if (!/@start(?:uml|c4)/.test(text)) return false
  const boxes =
    /^\s*(?:component|node|cloud|database|container|system|person|rectangle|artifact|queue)\w*\b|^\s*\[[^\]\n]+\]/gm
  return count(text, boxes) >= 2 && /rel\w*\(|-{1,2}[-\w[\]]*>|\.{1,2}>/.test(text)
}

/** A C4 or architecture diagram, or a flowchart of three boxes at least (lower case). */
function isMermaid(text: string): boolean {
  return isC4(text) || (/^\s*(?:flowchart|graph)\b/m.test(text) && count(text, /-->|---|-\.->|==>/g) >= 2)
}

function isC4(text: string): boolean {
  const boxes = /^\s*(?:container|system|component|person|deployment_node|node|service|group)\w*\s*\(|^\s*service\s/gm
  return (
    /^\s*(?:c4(?:context|container|component|deployment|dynamic)|architecture-beta)\b/m.test(text) &&
    count(text, boxes) >= 2
  )
}

const machines =
  /^\s*subgraph\b.*\b(?:kubernetes|k8s|openshift|cluster|docker|compose|namespace|vpc|cloud|datacenter)\b/m
const stores =
  /\b(?:postgres\w*|mysql|mariadb|mongo\w*|redis|valkey|database|base de donnees|kafka|rabbitmq|elasticsearch|opensearch|minio|s3)\b/
const services = /\b(?:front\w*|back\w*|api|web|worker|gateway|nginx|ingress)\b/

/** A flowchart of what runs where: services and their stores, in the box of a cluster or of a machine (lower case). */
function isDeployed(text: string): boolean {
  return isMermaid(text) && machines.test(text) && stores.test(text) && services.test(text)
}

/** Diagrams written inside a document (lower case): `technical` says so by itself, `chart` needs its section to speak of architecture. */
export function diagramsIn(text: string): { technical: boolean; chart: boolean } {
  const found = fencesOf(text)
  return {
    technical: found.some(({ mermaid, body }) => (mermaid ? isC4(body) || isDeployed(body) : isPlantUml(body))),
    chart: found.some(({ mermaid, body }) => mermaid && (isMermaid(body) || /^\s*sequencediagram/m.test(body))),
  }
}

interface Fence {
  mermaid: boolean
  body: string
}

/** Markdown's fences, and AsciiDoc's blocks, whose mark stands on the line below. */
function fencesOf(text: string): Fence[] {
  const lines = text.split(/\r?\n/)
  const found: Fence[] = []
  for (let index = 0; index < lines.length && found.length < 200; index++) {
    const line = lines[index]?.trim() ?? ''
    const opening = /^(```+|~~~+)\s*(mermaid|plantuml|puml|c4plantuml)\b/.exec(line)
    const block = /^\[(?:source,)?\s*(mermaid|plantuml)\b/.exec(line)
    const language = opening?.[2] ?? block?.[1]
    if (language === undefined) continue
    const start = index + (block ? 2 : 1)
    const mark = opening?.[1] ?? lines[index + 1]?.trim() ?? ''
    const end = lines.findIndex((other, place) => place >= start && other.trim() === mark)
    index = end < 0 ? lines.length : end
    found.push({ mermaid: language === 'mermaid', body: lines.slice(start, index).join('\n').slice(0, 20_000) })
  }
  return found
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}
