import { EVENT_ID, type Event } from 'js-yaml'

/** Bytes of text (UTF-16 units) that one file may have. */
export const sizeLimit = 8 * 1024 * 1024
/** Depth of nested collections. */
export const depthLimit = 100
/** Nodes once every alias is replaced by what it stands for, and their depth then. */
const expandedLimit = 1_000_000
const expandedDepthLimit = 500

/** What is refused, at an offset of the text. */
export interface Refusal {
  reason: string
  offset: number
}

interface Measure {
  nodes: number
  depth: number
}
interface Open extends Measure {
  anchor: string | null
}

/**
 * Measures the documents as if aliases were written out: js-yaml shares their values, so that a few lines
 * make a value whose walk never ends. Linear in the events.
 */
export function refusal(events: readonly Event[], text: string): Refusal | null {
  if (!text.includes('*')) return null
  const stack: Open[] = [{ nodes: 0, depth: 0, anchor: null }]
  let anchors = new Map<string, Measure | 'open'>()
  for (const event of events) {
    if (event.type === EVENT_ID.DOCUMENT) anchors = new Map()
    const problem = read(event, { text, stack, anchors })
    if (problem !== null) return problem
  }
  return null
}

function read(
  event: Event,
  state: { text: string; stack: Open[]; anchors: Map<string, Measure | 'open'> },
): Refusal | null {
  const { text, stack, anchors } = state
  if (event.type === EVENT_ID.DOCUMENT) stack.push({ nodes: 1, depth: 1, anchor: null })
  else if (event.type === EVENT_ID.POP) {
    const closed = stack.pop() as Open
    if (closed.anchor !== null) anchors.set(closed.anchor, closed)
    add(stack, closed)
  } else {
    const name = event.anchorStart < 0 ? null : text.slice(event.anchorStart, event.anchorEnd)
    if (event.type === EVENT_ID.ALIAS) return follow(name ?? '', event.anchorStart, state)
    if (event.type === EVENT_ID.SCALAR) {
      if (name !== null) anchors.set(name, { nodes: 1, depth: 1 })
      add(stack, { nodes: 1, depth: 1 })
    } else {
      if (name !== null) anchors.set(name, 'open')
      stack.push({ nodes: 1, depth: 1, anchor: name })
    }
  }
  return null
}

function follow(
  name: string,
  offset: number,
  { stack, anchors }: { stack: Open[]; anchors: Map<string, Measure | 'open'> },
): Refusal | null {
  const target = anchors.get(name)
  if (target === 'open') return { reason: `alias ${name} contains itself`, offset }
  if (target !== undefined) add(stack, target)
  const top = stack[stack.length - 1] as Open
  const whole = stack.reduce((sum, open) => sum + open.nodes, 0)
  if (whole > expandedLimit) return { reason: `aliases expand to more than ${expandedLimit} nodes`, offset }
  if (top.depth + stack.length > expandedDepthLimit) return { reason: 'aliases nest too deep', offset }
  return null
}

function add(stack: readonly Open[], { nodes, depth }: Measure): void {
  const parent = stack[stack.length - 1] as Open
  parent.nodes += nodes
  parent.depth = Math.max(parent.depth, depth + 1)
}
