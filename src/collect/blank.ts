/** The same text, line for line, with blanks from each `open` to the next `close`; one that is never closed stays as it is. */
export function blankBetween(text: string, open: RegExp, close: string): string {
  let blanked = ''
  let done = 0
  for (const { index } of text.matchAll(open)) {
    if (index < done) continue
    const end = text.indexOf(close, index)
    if (end < 0) break
    blanked += text.slice(done, index) + text.slice(index, end + close.length).replaceAll(/[^\n]/g, ' ')
    done = end + close.length
  }
  return blanked + text.slice(done)
}
