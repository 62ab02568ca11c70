import type { AnyFact, Json, Message, Reference } from '../model.ts'
import { append } from './group.ts'
import type { JsonObject } from './object.ts'
import type { Pods } from './pods.ts'
import { at, boolean, record, records, string } from './reading.ts'
import { clusterConfigMaps } from './provided.ts'
import { configMapsNamed, isSecretProvided } from './meant.ts'
import type { Scene } from './scene.ts'
import { makeFact, type Path, stableName } from './subject.ts'
import type { ReadWorkload } from './workload.ts'

/** One reference as written. */
interface Mention {
  kind: 'ConfigMap' | 'Secret'
  name: string
  key: string
  via: string
  optional: boolean
  path: Path
}

/**
 * One fact per container (volumes and pull secrets: per workload) and object named. Of several mentions the worst speaks;
 * each further one that fails has a fact of its own, named by its key.
 */
export function referenceFacts(scene: Scene, workload: ReadWorkload): AnyFact[] {
  const { pods, subject } = workload
  const perContainer = pods.containers.flatMap((container) =>
    tell(scene, workload, {
      holder: `${subject}:${container.name}`,
      mentions: inContainer(container.node, container.path),
    }),
  )
  const shared = [...inVolumes(pods), ...inPull(workload)]
  return [...perContainer, ...tell(scene, workload, { holder: subject, mentions: shared })]
}

function tell(scene: Scene, { pods }: ReadWorkload, spoken: { holder: string; mentions: Mention[] }): AnyFact[] {
  const groups = new Map<string, Judged[]>()
  for (const mention of spoken.mentions) {
    if (mention.name === '') continue
    const judged = judge(scene, pods, mention)
    const entry = `${mention.kind}/${judged.value.name}`
    append(groups, entry, judged)
  }
  return [...groups].flatMap(([entry, judged]) => {
    const [worst, ...others] = judged.toSorted((a, b) => a.rank - b.rank)
    const lacking = others.filter(({ value }) => value.keyFound === false && value.key !== worst?.value.key)
    const byKey = new Map(lacking.map((one) => [one.value.key, one]))
    const facts = [...byKey].map(([key, one]) => referenceFact(pods, `${spoken.holder}[${entry}:${key}]`, one))
    return worst ? [referenceFact(pods, `${spoken.holder}[${entry}]`, worst), ...facts] : facts
  })
}

function referenceFact({ rendered }: Pods, subject: string, { value, path, doubts }: Judged): AnyFact {
  return makeFact('reference', rendered, {
    subject,
    path,
    fields: () => ({ found: [path], keyFound: [path] }),
    value,
    doubts,
  })
}

interface Judged {
  value: Reference
  path: Path
  doubts: Record<string, Message>
  /** 0 is worst. */
  rank: number
}

function judge(scene: Scene, pods: Pods, mention: Mention): Judged {
  const { kind, name, key, via, optional, path } = mention
  const { there, lacks, doubt } =
    kind === 'ConfigMap' ? inConfigMaps(scene, pods, mention) : inSecrets(scene, pods, name)
  const unknown = !there && !optional && doubt !== undefined
  const found = unknown ? undefined : there || optional
  const keyFound = optional || key === '' || !lacks
  const value = { kind, name: stableName(kind, name), key, via, optional, found, keyFound }
  const rank = found === false ? 0 : !keyFound ? 1 : unknown ? 2 : 3
  return { value, path, doubts: unknown && doubt ? { found: doubt } : {}, rank }
}

interface Provision {
  there: boolean
  /** The key is not in it. */
  lacks: boolean
  /** Why it may be there all the same. */
  doubt: Message | undefined
}

function inSecrets(scene: Scene, { namespace }: Pods, name: string): Provision {
  const there = isSecretProvided(scene, namespace, name)
  return { there, lacks: false, doubt: { code: 'secret-nowhere', secret: name } }
}

/** Versions of a deployment share what only one of them writes: the settings, unlike what runs, are there. */
function inConfigMaps(scene: Scene, { rendered, namespace }: Pods, { name, key }: Mention): Provision {
  const { joined, doubtful } = configMapsNamed(scene, rendered, namespace, name)
  const maps = joined.length > 0 ? joined : doubtful
  const given = [...clusterConfigMaps, ...scene.surroundings.project.elsewhere.configMaps].includes(name)
  return {
    there: maps.length > 0 || given,
    lacks: maps.length > 0 && maps.every(({ has }) => has !== null && !has(key)),
    doubt: scene.hides([name]),
  }
}

function inContainer(node: JsonObject, path: Path): Mention[] {
  const single = records(node['env']).flatMap(({ item, index }) =>
    (['configMapKeyRef', 'secretKeyRef'] as const).flatMap((field) =>
      mention(at(item, 'valueFrom', field), {
        field,
        via: 'env',
        path: [...path, 'env', index, 'valueFrom', field, 'name'],
      }),
    ),
  )
  const whole = records(node['envFrom']).flatMap(({ item, index }) =>
    (['configMapRef', 'secretRef'] as const).flatMap((field) =>
      mention(item[field], { field, via: 'envFrom', path: [...path, 'envFrom', index, field, 'name'] }),
    ),
  )
  return [...single, ...whole]
}

function inVolumes({ spec, specPath }: Pods): Mention[] {
  return records(spec['volumes']).flatMap(({ item, index }) => {
    const path: Path = [...specPath, 'volumes', index]
    const projected = records(at(item, 'projected', 'sources'))
    return [
      ...inVolume(item, path, 'secretName'),
      ...projected.flatMap((source) => inVolume(source.item, [...path, 'projected', 'sources', source.index], 'name')),
    ]
  })
}

function inVolume(volume: JsonObject, path: Path, secretName: string): Mention[] {
  return (['configMap', 'secret'] as const).flatMap((field) => {
    const source = record(volume, field)
    const nameKey = field === 'secret' ? secretName : 'name'
    const name = string(source[nameKey])
    const keys = records(source['items']).map(({ item }) => string(item['key']))
    return (keys.length > 0 ? keys : ['']).flatMap((key) =>
      mention(
        { name, key, optional: source['optional'] ?? false },
        { field, via: 'volume', path: [...path, field, nameKey] },
      ),
    )
  })
}

/** The pod's, and those of its ServiceAccount. */
function inPull({ pods, value }: ReadWorkload): Mention[] {
  return value.pullSecrets.flatMap((name) =>
    mention({ name }, { field: 'secret', via: 'pull', path: [...pods.specPath, 'imagePullSecrets'] }),
  )
}

function mention(source: Json | undefined, place: { field: string; via: string; path: Path }): Mention[] {
  const name = string(at(source, 'name'))
  if (name === '') return []
  return [
    {
      kind: place.field.startsWith('configMap') ? 'ConfigMap' : 'Secret',
      name,
      key: string(at(source, 'key')),
      via: place.via,
      optional: boolean(at(source, 'optional')) ?? false,
      path: place.path,
    },
  ]
}
