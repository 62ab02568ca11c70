import { blankBetween } from './blank.ts'
import { classOf } from './environment-class.ts'

const named =
  /(?:\bhttps?:\/\/|\bhost(?:name)?:\s*["']?)((?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,})(?![\w.-]|\{\{)/gi

/** What a browser may load, by a header: others' addresses, whatever their name says. */
const allowed =
  /\b(?:default|script|style|img|font|connect|frame|media|object|form|worker)-(?:src|ancestors|action)\b|\bALLOW-FROM\b/

/**
 * Hosts that a template writes itself: those of the environment's render (`exposed`), and those whose name says an environment
 * (`api.preprod.example.fr`). Comments do not count, nor what values give.
 */
export function hostLiterals(template: string, exposed: readonly string[]): { line: number; host: string }[] {
  const names = exposed.filter((host) => host.includes('.'))
  return withoutComments(template)
    .split('\n')
    .flatMap((text, index) => {
      const written = names.filter((host) => holds(text, host))
      const read = allowed.test(text) ? [] : [...text.matchAll(named)].map((match) => match[1] ?? '')
      const telling = read.filter((host) => classOf(host) !== null)
      return [...new Set([...written, ...telling])].map((host) => ({ line: index + 1, host }))
    })
}

function withoutComments(template: string): string {
  return blankBetween(template, /\{\{-?\s{0,9}\/\*/g, '*/').replaceAll(/(^|\s)#.*$/gm, '$1')
}

function holds(text: string, host: string): boolean {
  for (let at = text.indexOf(host); at >= 0; at = text.indexOf(host, at + 1)) {
    const around = `${text[at - 1] ?? ' '}${text[at + host.length] ?? ' '}`
    if (!/[\w.{}-]/.test(around)) return true
  }
  return false
}
