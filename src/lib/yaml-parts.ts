/** A run of documents that is read as a whole: the file, or one document when some other is broken. */
export interface Part {
  text: string
  start: number
}

/** Cuts at `---` lines, which no scalar can contain; comments and directives stay with the document that follows. */
export function split(text: string): Part[] {
  const starts = [0]
  const marker = /^---(?=[ \t\r\n]|$)/gm
  for (let match = marker.exec(text); match !== null; match = marker.exec(text)) {
    if (match.index > 0) starts.push(match.index)
  }
  if (starts.length > 1 && isPreamble(text.slice(0, starts[1]))) starts.splice(1, 1)
  return starts.map((start, index) => ({ text: text.slice(start, starts[index + 1]), start }))
}

function isPreamble(text: string): boolean {
  return text
    .split(/\r\n|\n|\r/)
    .every((line) => line === '' || /^(?:[%#]|[ \t]+(?:#|$))/.test(line.replace(/^\uFEFF/, '')))
}
