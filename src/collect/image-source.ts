import type { BlindSpot, Fact } from '../model.ts'

/** One per Dockerfile that was read; when nothing is built here, one per image that a container names (a trigger of OpenShift may name it instead). */
export function imageSources(
  dockerfiles: readonly Fact<'dockerfile'>[],
  containers: readonly Fact<'container'>[],
): Fact<'imageSource'>[] {
  const built = dockerfiles.filter((fact) => fact.value.valid).map(builtSource)
  if (dockerfiles.length > 0) return built
  const seen = new Map<string, Fact<'imageSource'>>()
  for (const container of containers.filter(({ value }) => value.image.text !== '')) {
    const source = thirdParty(container)
    const key = [source.environment, source.source, source.subject].join('\0')
    const known = seen.get(key)
    if (known === undefined || (!known.value.versioned && source.value.versioned)) seen.set(key, source)
  }
  return [...seen.values()]
}

/** Where no Dockerfile is kept, what hides containers hides where images come from. */
export function hidesSources(spot: BlindSpot, dockerfiles: readonly Fact<'dockerfile'>[]): BlindSpot {
  const hides = dockerfiles.length === 0 && spot.kinds.includes('container')
  return hides ? { ...spot, kinds: [...spot.kinds, 'imageSource'] } : spot
}

function builtSource({ subject, at, value }: Fact<'dockerfile'>): Fact<'imageSource'> {
  const source = { built: true, linux: value.linux, versioned: true, image: value.file }
  return { kind: 'imageSource', subject, at, value: source }
}

function thirdParty({ at, environment, source, value }: Fact<'container'>): Fact<'imageSource'> {
  const { text, host, path, tag, digest, placeholder } = value.image
  const versioned = digest !== '' || (tag !== '' && tag !== 'latest')
  return {
    kind: 'imageSource',
    subject: host ? `${host}/${path}` : path,
    at,
    ...(source === undefined ? {} : { source }),
    ...(environment === undefined ? {} : { environment }),
    value: { built: false, linux: true, versioned: versioned && !placeholder, image: text },
  }
}
