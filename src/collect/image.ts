import type { ImageReference, Known, Project } from '../model.ts'
import { isImmutableTag } from './image-tag.ts'
import type { Builds } from './object.ts'

/** The platform's own registry whose name does not begin with `harbor.` (Cloud Pi Native documentation, registries). */
const platformRegistries = new Set(['registry.dso.interieur.rie.gouv.fr'])

/** One that nothing replaced. */
const variable = /\$[({A-Za-z_]|\{\{/
const placeholder = /<[^<>]*>|\$[({A-Za-z_]|\{\{|chart-?name|placeholder|change-?me/i

/** Names under which images are published by others, whatever the registry: last segment of the path. */
const publicNames = new Set(
  `adminer alpine bash busybox cassandra clickhouse-server cockroach consul curl elasticsearch etcd fluent-bit fluentd
  grafana haproxy httpd influxdb jaeger kafka keycloak kibana kubectl logstash loki mailhog mailpit mariadb memcached
  minio mongo mongodb mysql nats nginx nginx-unprivileged oauth2-proxy opensearch pgadmin4 pgbouncer postgres postgresql
  prometheus rabbitmq redis redis-sentinel redpanda solr traefik ubuntu debian valkey varnish vault vector zookeeper`
    .trim()
    .split(/\s+/),
)

/** Reads `host/path:tag@digest` as a container engine does. `builtBy` is left unknown: see `identifyImage`. */
export function parseImage(text: string, project: Project): ImageReference {
  const written = text.trim()
  const [name = '', ...digests] = written.split('@')
  const { host, rest } = readHost(name)
  const { path, tag, open } = readTag(rest)
  const sum = digests.join('@')
  const digest = /^sha256:[0-9a-f]{64}$/i.test(sum) ? sum : ''
  return {
    text: written,
    host,
    path,
    tag,
    digest,
    immutable: digest !== '' || isImmutableTag(tag ?? '') || (open ? undefined : false),
    repushed: false,
    harbor: isHarborHost(host) || project.registries.some((registry) => registry.split('/')[0] === host && host !== ''),
    placeholder: placeholder.test(written),
    elsewhere: isElsewhere({ text: written, name, host, path }, project.elsewhere.images),
    builtBy: undefined,
  }
}

/** The host is unknown where a variable that nothing replaced stands for it, or for the whole name. */
function readHost(name: string): { host: Known<string>; rest: string } {
  const slash = name.indexOf('/')
  const first = slash < 0 ? '' : name.slice(0, slash)
  const written = /[.:]/.test(first) || first === 'localhost' ? first : ''
  const open = slash < 0 ? variable.exec(name)?.index === 0 : variable.test(first)
  return {
    host: open && !isHarborHost(written) ? undefined : written,
    rest: written === '' ? name : name.slice(slash + 1),
  }
}

/** `open`: a variable that nothing replaced ends the name, so that a tag may be in it. */
function readTag(rest: string): { path: string; tag: Known<string>; open: boolean } {
  const colon = rest.lastIndexOf(':')
  if (colon > rest.lastIndexOf('/')) {
    const tag = rest.slice(colon + 1)
    return { path: rest.slice(0, colon), tag, open: variable.test(tag) }
  }
  const open = variable.test(rest.slice(rest.lastIndexOf('/') + 1))
  return { path: rest, tag: open ? undefined : '', open }
}

/** A Harbor host by name, whatever `registries` adds. */
export function isHarborHost(host: Known<string>): boolean {
  const lower = (host ?? '').toLowerCase()
  return lower.startsWith('harbor.') || platformRegistries.has(lower.replace(/:\d+$/, ''))
}

/** As `parseImage`, with what builds it here; unknown when the builds are elsewhere or one of them has no known name. */
export function identifyImage(text: string, project: Project, builds: Builds): ImageReference {
  const image = parseImage(text, project)
  const isNamed = ({ name }: { name: string }) =>
    endsWith(image.path, name) || (isLocalRegistry(image.host) && endsWith(name, image.path))
  const builtBy = [...new Set(builds.images.filter(isNamed).map((build) => build.by))]
  const known = builtBy.length > 0 || (builds.here && !builds.unnamed)
  const again = (builds.fixed ?? []).some((one) => endsWith(`${image.path}:${image.tag}`, one))
  const repushed = again && image.digest === ''
  return { ...image, repushed, immutable: !repushed && image.immutable, builtBy: known ? builtBy.sort() : undefined }
}

/** A registry on the developer's own machine: nobody else publishes there. */
export function isLocalRegistry(host: Known<string>): boolean {
  return /^(?:localhost|127\.0\.0\.1|[\w.-]+\.localhost)(?::\d+)?$/.test(host ?? '')
}

/** An image that others publish under a well-known name: a database, a web server, a broker… */
export function isWellKnown(image: ImageReference): boolean {
  const name = image.path.slice(image.path.lastIndexOf('/') + 1).toLowerCase()
  const official = image.host === 'docker.io' || image.host === 'index.docker.io' || image.host === ''
  return publicNames.has(name) || (official && /^(library|bitnami|bitnamilegacy)\//.test(image.path))
}

interface Written {
  text: string
  name: string
  host: Known<string>
  path: string
}

function isElsewhere(image: Written, declared: string[]): boolean {
  const repository = image.host ? `${image.host}/${image.path}` : image.path
  return declared.some((entry) => entry === image.text || entry === image.name || entry === repository)
}

/** Whole segments: `shop/api` ends with `api`, `shop/web-api` does not. */
function endsWith(path: string, name: string): boolean {
  return name !== '' && (path === name || path.endsWith(`/${name}`))
}
