import type { AnyFact, Fact, Location } from '../model.ts'
import type { LogFiles } from './log-files.ts'
import type { JsonObject } from './object.ts'
import { at, record, records, scalar, string } from './reading.ts'
import type { Scene } from './scene.ts'
import { makeFact } from './subject.ts'
import { mounts } from './volumes.ts'
import type { ReadWorkload } from './workload.ts'

/** Settings whose value says in which form logs are written, or whether they are JSON. */
const formats =
  /(?:^|[._-])log(?:s|ging|ger)?[._-](?:.*[._-])?(?:format|formatter|json|encoder|output)(?:$|[._-])|(?:^|[._-])json[._-]?logs?(?:ging)?$/i
const structured = /json|gelf|logstash|^ecs$|^true$/i
const filed = /^LOGGING_FILE(?:_NAME|_PATH)?$/

/** Of one environment: volumes and settings by which its containers log to files, and whether JSON or GELF was seen. */
export function logFacts(scene: Scene, workloads: readonly ReadWorkload[], files: LogFiles): AnyFact[] {
  const own = workloads.filter(({ value }) => value.own && value.longLived)
  if (own.length === 0) return []
  const whole = wholeFact(files.encoder ?? settingOf(scene, own))
  return [{ ...whole, environment: scene.surroundings.environment.name }, ...own.flatMap(writers)]
}

/** What the files of an application show where no workload of it was seen. */
export function applicationLogs(files: LogFiles, seen: readonly AnyFact[]): Fact<'logOutput'>[] {
  const others = appenderFacts(files)
  const built = seen.some(({ kind }) => kind === 'dockerfile')
  return built && !seen.some(({ kind }) => kind === 'logOutput') ? [wholeFact(files.encoder), ...others] : others
}

function wholeFact(seen: Location | null): Fact<'logOutput'> {
  return {
    kind: 'logOutput',
    subject: 'project',
    at: seen ?? { file: '' },
    value: { toFile: false, structured: seen === null ? undefined : true },
    ...(seen === null ? { doubts: { structured: { code: 'log-format-unseen' } } } : {}),
  }
}

/** What a file of the repository says, in every environment. */
function appenderFacts({ appenders }: LogFiles): Fact<'logOutput'>[] {
  return appenders.map((at) => ({
    kind: 'logOutput',
    subject: at.file,
    at,
    value: { toFile: true, structured: undefined },
  }))
}

/** Where a container or a ConfigMap asks for JSON or GELF; values stay here. */
function settingOf(scene: Scene, workloads: readonly ReadWorkload[]): Location | null {
  for (const { pods } of workloads) {
    const entries = pods.containers.flatMap(({ node }) => records(node['env']).map(({ item }) => item))
    if (entries.some((item) => isStructured(string(item['name']), item['value']))) return pods.rendered.at
  }
  const maps = scene.kind('ConfigMap', '')
  const map = maps.find(({ object }) =>
    Object.entries(record(object, 'data')).some(([key, value]) => isStructured(key, value)),
  )
  return map?.at ?? null
}

function isStructured(name: string, value: JsonObject[string] | undefined): boolean {
  return /log/i.test(name) && formats.test(name) && structured.test(scalar(value))
}

function writers({ pods, subject }: ReadWorkload): AnyFact[] {
  const value = { toFile: true, structured: undefined }
  return pods.containers.flatMap(({ name, node, path, init }) => {
    if (init) return []
    const volumes = mounts(pods, node).filter(({ mount, volume }) => isLogVolume(mount, volume))
    const settings = records(node['env']).filter(({ item }) => isLogFile(item))
    return [
      ...volumes.map(({ mount }) =>
        makeFact('logOutput', pods.rendered, {
          subject: `${subject}:${name}[${string(mount['mountPath'])}]`,
          path: [...path, 'volumeMounts'],
          value,
        }),
      ),
      ...settings.map(({ item, index }) =>
        makeFact('logOutput', pods.rendered, {
          subject: `${subject}:${name}[${string(item['name'])}]`,
          path: [...path, 'env', index],
          value,
        }),
      ),
    ]
  })
}

/** A folder of logs that the container may write; one that is only read is a collector's, and `/dev/log` is the socket of syslog. */
function isLogVolume(mount: JsonObject, volume: JsonObject): boolean {
  const kinds = ['emptyDir', 'persistentVolumeClaim', 'ephemeral', 'hostPath']
  const writable = mount['readOnly'] !== true && kinds.some((kind) => Object.hasOwn(volume, kind))
  const path = string(mount['mountPath'])
  return writable && path !== '/dev/log' && /(?:^|\/)logs?(?:\/|$)/i.test(path)
}

function isLogFile(item: JsonObject): boolean {
  const value = scalar(at(item, 'value'))
  return filed.test(string(item['name'])) && value !== '' && !value.startsWith('/dev/')
}
