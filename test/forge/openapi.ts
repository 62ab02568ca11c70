import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import type { Seen } from './server.ts'

interface Operation {
  query: Record<string, object>
  body?: object
}
/** The operations that palier uses, taken from GitHub's published description. */
const description = JSON.parse(readFileSync(new URL('github.openapi.json', import.meta.url), 'utf8')) as {
  paths: Record<string, Record<string, Operation>>
}
const ajv = new Ajv({ strict: false, coerceTypes: false })

/** What is wrong with a request by GitHub's own description; empty when nothing is. GraphQL is not described there. */
export function faultsOf({ method, path, body }: Pick<Seen, 'method' | 'path' | 'body'>): string[] {
  if (path === '/graphql') return []
  const [bare = '', query = ''] = path.split('?')
  const found = Object.entries(description.paths).find(
    ([template, operations]) => Object.hasOwn(operations, method.toLowerCase()) && patternOf(template).test(bare),
  )
  const operation = found?.[1][method.toLowerCase()]
  if (!operation) return [`${method} ${bare} is not an operation`]
  const parameters = [...new URLSearchParams(query)].flatMap(([name, value]) => parameterFaults(name, value, operation))
  if (!operation.body) return [...parameters, ...(body === undefined ? [] : ['a body that is not taken'])]
  const validate = ajv.compile({ ...operation.body, additionalProperties: false })
  return validate(body) ? parameters : [...parameters, ajv.errorsText(validate.errors)]
}

function parameterFaults(name: string, value: string, { query }: Operation): string[] {
  const schema = Object.hasOwn(query, name) ? query[name] : undefined
  if (!schema) return [`unknown parameter ${name}`]
  const read = /^\d+$/.test(value) ? Number(value) : value
  const validate = ajv.compile(schema)
  return validate(read) ? [] : [`${name}=${value} ${ajv.errorsText(validate.errors)}`]
}

function patternOf(template: string): RegExp {
  return new RegExp(
    `^${template.replace(/\{(\w+)\}/g, (_, name: string) => (/number|_id$/.test(name) ? '\\d+' : '[^/]+'))}$`,
  )
}
