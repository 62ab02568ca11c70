import type { EnvironmentClass } from '../model.ts'
import type { Labels } from './selector.ts'

/** The platform's vocabulary (Cloud Pi Native documentation, agreement/labels-list). */
const vocabulary = new Map<string, ReadonlySet<string>>([
  ['env', words('dev formation qualif test preprod prod')],
  ['tier', words('frontend backend db cache auth')],
  ['criticality', words('high medium low')],
  [
    'component',
    words(`nginx apache caddy tomcat python node openjdk golang php ruby perl drupal java
      postgres mariadb mysql mongo cassandra cockroach influx etcd varnish redis memcached
      rabbitmq kafka apachemq kubemq busybox`),
  ],
])

/** Values of `env` that an environment of each class may bear. */
const environments: Record<EnvironmentClass, ReadonlySet<string>> = {
  sandbox: words('dev formation test'),
  'prod-like': words('qualif preprod'),
  production: words('prod'),
}

/** Labels that are missing (`tier`) or have a value of their own (`tier: bouchon`). `env` agrees with the class where there is one. */
export function wrongLabels(labels: Labels, environment: EnvironmentClass | null): string[] {
  return [...vocabulary].flatMap(([key, listed]) => {
    const value = labels.get(key) ?? ''
    const allowed = key === 'env' && environment !== null ? environments[environment] : listed
    if (allowed.has(value)) return []
    return [value === '' ? key : `${key}: ${value}`]
  })
}

/** Those of `app`, `env` and `tier` that are not written, or empty. */
export function missingLabels(labels: Labels): string[] {
  return ['app', 'env', 'tier'].filter((key) => (labels.get(key) ?? '') === '')
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/))
}
