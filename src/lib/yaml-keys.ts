import { EVENT_ID, type Event } from 'js-yaml'

export const complexKey = 'a mapping or a sequence cannot be a key'

/** Offset of the first key that is a collection (`{{ .Values.x }}` most often); js-yaml does not say where it is. */
export function complexKeyOffset(events: readonly Event[]): number {
  const open: { mapping: boolean; children: number }[] = []
  for (const event of events) {
    const parent = open[open.length - 1]
    if (event.type === EVENT_ID.POP) {
      open.pop()
      continue
    }
    const key = parent?.mapping === true && parent.children++ % 2 === 0
    const collection = event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE
    if (key && collection) return event.start
    if (collection || event.type === EVENT_ID.DOCUMENT)
      open.push({ mapping: event.type === EVENT_ID.MAPPING, children: 0 })
  }
  return 0
}
