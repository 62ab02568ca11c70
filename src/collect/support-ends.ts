import { glob } from '../lib/text.ts'
import { readYaml } from '../lib/yaml.ts'
import type { Day, ImageReference } from '../model.ts'
import { fullName } from './base-images.ts'
import { list, record, records, scalar, string } from './reading.ts'

/** The last day on which a base image is mended, `''` while no end is announced; undefined when nothing is known of it. */
export type SupportEnds = (image: ImageReference) => Day | undefined

interface Table {
  abandoned: { image: (name: string) => boolean; ended: Day; ends: ReadonlyMap<string, Day> }[]
  rolling: ((name: string) => boolean)[]
  /** Codename, or `alpine3.20` → day. */
  distributions: ReadonlyMap<string, Day>
  images: { image: (name: string) => boolean; until: Day; ends: ReadonlyMap<string, Day> }[]
}

/** Reads the text of `rules/data/support-ends.yaml`. The file is ours: a broken one throws. */
export function readSupportEnds(text: string): SupportEnds {
  const { documents, problems } = readYaml(text, 'core')
  if (problems.length > 0) throw new Error(`support ends: ${problems[0]?.reason}`)
  const root = record(documents[0])
  const table: Table = {
    abandoned: records(root['abandoned']).map(({ item }) => ({
      image: glob(string(item['image'])),
      ended: scalar(item['ended']),
      ends: days(item['ends']),
    })),
    rolling: list(root['rolling']).map((pattern) => glob(string(pattern))),
    distributions: days(root['distributions']),
    images: records(root['images']).map(({ item }) => ({
      image: glob(string(item['image'])),
      until: scalar(item['until']),
      ends: days(item['ends']),
    })),
  }
  return (image) => endOf(table, image)
}

function days(value: Parameters<typeof record>[0]): Map<string, Day> {
  return new Map(Object.entries(record(value)).map(([name, day]) => [name, day === 'none' ? '' : scalar(day)]))
}

function endOf({ abandoned, rolling, distributions, images }: Table, image: ImageReference): Day | undefined {
  const name = fullName(image)
  const tag = image.tag ?? ''
  const entry = images.find((one) => one.image(name))
  const dead = abandoned.find((one) => one.image(name))
  if (entry === undefined && dead) return byVersion(dead.ends, tag, new Map()) || dead.ended
  if (entry === undefined) return rolling.some((pattern) => pattern(name)) ? '' : undefined
  if (entry.until !== '') return entry.until
  const product = byVersion(entry.ends, tag, distributions)
  const below = distributionOf(tag, distributions)
  return product === undefined ? undefined : earliest(product, below ?? '')
}

/** By the version that begins the tag, its shorter forms, then the newest of what it abbreviates; a tag without version follows its publisher. */
function byVersion(ends: ReadonlyMap<string, Day>, tag: string, names: ReadonlyMap<string, Day>): Day | undefined {
  const version = /^v?(\d+(?:\.\d+)*)/.exec(tag)?.[1]
  if (version === undefined) return tag.includes('$') ? undefined : (distributionOf(tag, names) ?? '')
  const parts = version.split('.')
  for (let length = parts.length; length > 0; length--) {
    const end = ends.get(parts.slice(0, length).join('.'))
    if (end !== undefined) return end
  }
  const longer = [...ends].filter(([cycle]) => cycle.startsWith(`${version}.`)).map(([, end]) => end)
  return longer.length === 0 ? undefined : longer.includes('') ? '' : longer.sort().at(-1)
}

/** `3.12-slim-bookworm`, `20-alpine3.19`: the distribution that a tag names. */
function distributionOf(tag: string, distributions: ReadonlyMap<string, Day>): Day | undefined {
  const segments = tag.toLowerCase().split(/[-_]/)
  return segments.map((segment) => distributions.get(segment)).find((end) => end !== undefined)
}

/** `''` is no end. */
function earliest(one: Day, other: Day): Day {
  if (one === '' || other === '') return one === '' ? other : one
  return one < other ? one : other
}
