import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pipeline } from '../../src/init/pipeline.ts'
import { root } from './support.ts'

/** Every workflow that we ship, by where it stands: in a page, written by `init`, our own. */
export function shippedWorkflows(): Record<string, string> {
  const pages = ['README.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)]
  const folder = join(root, '.github/workflows')
  const own = existsSync(folder) ? readdirSync(folder).filter((name) => /\.ya?ml$/.test(name)) : []
  return Object.fromEntries([
    ...pages.flatMap((page) => inPage(page).map((text, index) => [`${page}#${index + 1}`, text])),
    ...(['fr', 'en'] as const).map((language) => [`init ${language}`, pipeline('github', language).text]),
    ...own.map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  ])
}

/** The examples of a page that are workflows, in order. */
export function inPage(page: string): string[] {
  const blocks = readFileSync(join(root, page), 'utf8').matchAll(/```ya?ml\n([\s\S]*?)```/g)
  return [...blocks].map(([, text = '']) => text).filter((text) => /^jobs:/m.test(text) && /^on:/m.test(text))
}
