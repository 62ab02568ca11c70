import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import type { ForgeName, Seen } from './server.ts'

interface Operation {
  query: Record<string, object>
  body?: object
  /** Status → the fields of the answer that palier reads. */
  responses: Record<string, object>
}
interface Description {
  paths: Record<string, Record<string, Operation>>
}
type Asked = Pick<Seen, 'method' | 'path' | 'body' | 'headers'> & Partial<Pick<Seen, 'answer'>>

/** The operations that palier uses, taken from the forges' published descriptions. */
const descriptions = Object.fromEntries(
  (['github', 'gitlab'] as const).map((name) => [
    name,
    JSON.parse(readFileSync(new URL(`${name}.openapi.json`, import.meta.url), 'utf8')) as Description,
  ]),
) as Record<ForgeName, Description>
const ajv = new Ajv({ strict: false, coerceTypes: false, validateFormats: false })

/**
 * What is wrong with a request, and with the answer that the test's forge gave, by the forge's own description; empty when
 * nothing is. GraphQL is not described there.
 */
export function faultsOf(asked: Asked, forge: ForgeName): string[] {
  const { method, path, body } = asked
  const headers = headerFaults(asked, forge)
  if (path === '/graphql') return headers
  const [bare = '', query = ''] = path.split('?')
  const operation = operationOf(method, bare, forge)
  if (!operation) return [`${method} ${bare} is not an operation`]
  const parameters = [...new URLSearchParams(query)].flatMap(([name, value]) => parameterFaults(name, value, operation))
  return [...headers, ...parameters, ...bodyFaults(body, operation), ...answerFaults(asked, operation)]
}

function operationOf(method: string, bare: string, forge: ForgeName): Operation | undefined {
  const verb = method.toLowerCase()
  const found = Object.entries(descriptions[forge].paths).find(
    ([template, operations]) => Object.hasOwn(operations, verb) && patternOf(template).test(bare),
  )
  return found?.[1][verb]
}

function headerFaults({ headers, body }: Asked, forge: ForgeName): string[] {
  const expected: Record<string, RegExp> =
    forge === 'github'
      ? {
          accept: /^application\/vnd\.github(\.v3)?\+json$/,
          'x-github-api-version': /^2022-11-28$/,
          authorization: /^token \S+$/,
          'user-agent': /^palier /,
        }
      : { 'private-token': /^\S+$/ }
  const content: Record<string, RegExp> = body === undefined ? {} : { 'content-type': /^application\/json\b/ }
  return Object.entries({ ...expected, ...content }).flatMap(([name, pattern]) =>
    pattern.test(headers[name] ?? '') ? [] : [`${name}: ${headers[name] ?? 'absent'}`],
  )
}

function parameterFaults(name: string, value: string, { query }: Operation): string[] {
  const schema = Object.hasOwn(query, name) ? query[name] : undefined
  if (!schema) return [`unknown parameter ${name}`]
  const read = /^\d+$/.test(value) ? Number(value) : value
  return schemaFaults(`${name}=${value}`, read, schema)
}

function bodyFaults(body: unknown, operation: Operation): string[] {
  if (!operation.body) return body === undefined ? [] : ['a body that is not taken']
  return schemaFaults('body', body, { ...operation.body, additionalProperties: false })
}

/** Refusals that a test makes are its own. */
function answerFaults({ answer }: Asked, { responses }: Operation): string[] {
  if (!answer || answer.status >= 300) return []
  const schema = responses[answer.status]
  return schema ? schemaFaults('answer', answer.body, schema) : [`${answer.status} is not an answer`]
}

function schemaFaults(what: string, value: unknown, schema: object): string[] {
  const validate = ajv.compile(schema)
  return validate(value) ? [] : [`${what} ${ajv.errorsText(validate.errors)}`]
}

function patternOf(template: string): RegExp {
  return new RegExp(
    `^${template.replace(/\{(\w+)\}/g, (_, name: string) => (/number|_i?id$/.test(name) ? '\\d+' : '[^/]+'))}$`,
  )
}
