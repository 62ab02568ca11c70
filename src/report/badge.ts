import type { Report, Voice } from '../model.ts'
import { machineWords } from '../texts/machine.ts'
import { phrases } from '../texts/phrases.ts'
import { jsonText } from './json-text.ts'
import { attributes, xml } from './xml.ts'

/** By level; white text on each has a contrast of 4.5 and more. */
const colours = ['#595959', '#b3261e', '#a84300', '#7a6000', '#2f6f1f', '#1a6b4f'] as const
const LABEL = 'palier'

interface Mark {
  label: string
  message: string
  colour: string
}

function markOf({ head, grid }: Report, { language }: Voice): Mark {
  const words = phrases(language)
  if (!head) return { label: LABEL, message: machineWords(language).notEvaluated(), colour: colours[0] }
  const { technical, proved } = head.score
  const message = `${words.atLevel(technical)}/${grid.levels.length}`
  const aside = proved < technical ? ` ${words.byFilesShort()}` : ''
  return { label: LABEL, message: message + aside, colour: colours[technical] ?? colours[5] }
}

/** A picture of the level: self-contained, read aloud as its text. */
export function badge(report: Report, voice: Voice): string {
  const { label, message, colour } = markOf(report, voice)
  const [left, right] = [widthOf(label), widthOf(message)]
  const width = left + right
  const name = xml(`${label} ${message}`)
  const words = [placed(label, 0, left), placed(message, left, right)].join('')
  return [
    `<svg${attributes({ xmlns: 'http://www.w3.org/2000/svg', width, height: 20, viewBox: `0 0 ${width} 20`, role: 'img', 'aria-label': `${label} ${message}` })}>`,
    `<title>${name}</title>`,
    `<rect width="${width}" height="20" rx="3" fill="${colour}"/>`,
    `<path fill="#444" d="M${left} 0H3a3 3 0 0 0-3 3v14a3 3 0 0 0 3 3h${left - 3}z"/>`,
    `<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">${words}</g>`,
    '</svg>\n',
  ].join('\n')
}

/** `textLength` keeps the words inside their half, whatever font the reader has. */
function placed(text: string, start: number, width: number): string {
  return `<text${attributes({ x: start + width / 2, y: 14, textLength: width - 12 })}>${xml(text)}</text>`
}

/** Pixels of a text in Verdana 11, margins of 6 on both sides included. */
function widthOf(text: string): number {
  const narrow = /[iljtfrI1.,·/ '()]/u
  return Math.round(Array.from(text).reduce((sum, character) => sum + (narrow.test(character) ? 4.4 : 7), 12))
}

/** What shields.io draws the same badge from: https://shields.io/badges/endpoint-badge. */
export function shields(report: Report, voice: Voice): string {
  const { label, message, colour } = markOf(report, voice)
  return jsonText({ schemaVersion: 1, label, message, color: colour, ...(report.head === null && { isError: true }) })
}
