/** Web interfaces that administer something: last segment of the image, or part of a Service's or a host's name. */
const consoles = [
  ...['pgadmin', 'pgadmin4', 'adminer', 'phpmyadmin', 'phppgadmin', 'mongo-express', 'redis-commander', 'redisinsight'],
  ...[
    'kafka-ui',
    'akhq',
    'kafdrop',
    'cloudbeaver',
    'dbgate',
    'sqlpad',
    'portainer',
    'kubernetes-dashboard',
    'swagger-admin',
  ],
]
const byPath =
  /^\/(actuator|metrics|pgadmin4?|adminer|phpmyadmin|phppgadmin|swagger-admin|h2-console|jolokia|mongo-express|rabbitmq)(?:[/(?.*$]|$)/i
/** What probes and visitors may ask of Spring's actuator. */
const harmless = /^\/actuator\/(?:health|info)(?:[/(?.*$]|$)/i

/** The interface that a path names, `''` when it names none. */
export function adminByPath(path: string): string {
  return harmless.test(path) ? '' : (byPath.exec(path)?.[1]?.toLowerCase() ?? '')
}

/** The interface that the first label of a host or the name of a Service names. */
export function adminByName(host: string, service: string, port: string): string {
  if (/^(?:api|dashboard)@internal$/.test(service)) return 'traefik'
  const names = [host.split('.')[0] ?? '', service].map((name) => name.toLowerCase())
  const console = consoles.find((one) => names.some((name) => edge(one).test(name)))
  if (console) return console
  const broker = names.some((name) => name.includes('rabbitmq'))
  return broker && isManagement(port, names) ? 'rabbitmq' : ''
}

function edge(name: string): RegExp {
  return new RegExp(`(?:^|-)${name}(?:-|$)`)
}

function isManagement(port: string, names: readonly string[]): boolean {
  return (
    ['15672', '15671', 'management', 'http-stats', 'manager'].includes(port) ||
    names.some((name) => /rabbitmq.*(?:manag|admin|ui)/.test(name))
  )
}

/** The interface that an image serves behind a port and a path; undefined for Keycloak's, which its settings may close. */
export function adminByImage(
  image: string,
  { port, path, variables }: { port: string; path: string; variables: readonly string[] },
): string | undefined {
  const name = image.split('@')[0]?.replace(/:[^/:]*$/, '') ?? ''
  const last = name.slice(name.lastIndexOf('/') + 1).toLowerCase()
  if (consoles.includes(last)) return last
  if (last === 'rabbitmq' && isManagement(port, [])) return 'rabbitmq'
  if (!/^keycloak(?:x)?$/.test(last)) return ''
  if (/^\/(?:auth\/)?(?:admin|realms\/master)(?:[/(?.*$]|$)/.test(path)) return 'keycloak'
  const closed = variables.some((variable) => /^KC_HOSTNAME_ADMIN(?:_URL)?$/.test(variable))
  return closed || !/^\/(?:auth\/?)?(?:[(?.*$]|$)/.test(path) ? '' : undefined
}
