import { glob } from '../lib/text.ts'
import { readYaml } from '../lib/yaml.ts'
import type { ImageReference } from '../model.ts'
import { boolean, record, records, string } from './reading.ts'

export interface BaseImage {
  user: 'root' | 'non-root' | 'unknown'
  /** Made to run under any UID of group 0. */
  arbitraryUid: boolean
}
/** What is known of an image by its name, undefined when nothing is. */
export type BaseImages = (image: ImageReference) => BaseImage | undefined

/** Reads the text of `rules/data/base-images.yaml`. The file is ours: a broken one throws. */
export function readBaseImages(text: string): BaseImages {
  const { documents, problems } = readYaml(text, 'core')
  if (problems.length > 0) throw new Error(`base images: ${problems[0]?.reason}`)
  const entries = records(record(documents[0]).images).map(({ item }) => ({
    image: glob(string(item.image)),
    tag: glob(string(item.tag) || '**'),
    known: { user: userOf(string(item.user)), arbitraryUid: boolean(item.arbitraryUid) ?? false },
  }))
  return (image) => {
    const name = fullName(image)
    return entries.find((entry) => entry.image(name) && entry.tag(image.tag ?? ''))?.known
  }
}

function userOf(text: string): BaseImage['user'] {
  if (text === 'root' || text === 'non-root' || text === 'unknown') return text
  throw new Error(`base images: user is root, non-root or unknown, not ${text}`)
}

const hubs = new Set([
  '',
  'docker.io',
  'index.docker.io',
  'registry-1.docker.io',
  'registry.hub.docker.com',
  'mirror.gcr.io',
])

/** `docker.io/library/node` for `node`; what Docker and Bitnami publish on Amazon's public registry is the same image. */
export function fullName(image: ImageReference): string {
  const copy = image.host === 'public.ecr.aws' && /^(?:docker\/library|bitnami)\//.test(image.path)
  if (copy) return `docker.io/${image.path.replace(/^docker\//, '')}`
  if (image.host !== undefined && !hubs.has(image.host)) return `${image.host}/${image.path}`
  return `docker.io/${image.path.includes('/') ? image.path : `library/${image.path}`}`
}

/** Windows bases, by platform, name or tag. */
export function isWindows(image: ImageReference, platform: string): boolean {
  if (platform.toLowerCase().startsWith('windows')) return true
  const microsoft = image.host === 'mcr.microsoft.com' && image.path.startsWith('windows')
  const named = /(^|\/)(windows|windowsservercore|servercore|nanoserver)(\/|-|$)/i.test(image.path)
  return microsoft || named || /nanoserver|windowsservercore/i.test(image.tag ?? '')
}
