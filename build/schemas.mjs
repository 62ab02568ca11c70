/**
 * Makes the schemas that kubeconform reads, from the generated models of the Kubernetes client:
 * `node build/schemas.mjs FOLDER` writes FOLDER/v1.36.0-standalone-strict/deployment-apps-v1.json and its like.
 * Same packages, same bytes. The models have no enumerations and no patterns.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const packages = [
  '@kubernetes/client-node',
  'kubernetes-client-1.34',
  'kubernetes-client-1.33',
  'kubernetes-client-1.32',
]
const modules = path.join(path.dirname(fileURLToPath(import.meta.url)), '..', 'node_modules')

/** Fields that the models call text and that the API server reads as a quantity: class without version → fields. */
const quantities = {
  ResourceRequirements: ['limits', 'requests'],
  VolumeResourceRequirements: ['limits', 'requests'],
  LimitRangeItem: ['_default', 'defaultRequest', 'max', 'maxLimitRequestRatio', 'min'],
  ResourceQuotaSpec: ['hard'],
  ResourceQuotaStatus: ['hard', 'used'],
  PersistentVolumeSpec: ['capacity'],
  PersistentVolumeClaimStatus: ['allocatedResources', 'capacity'],
  EmptyDirVolumeSource: ['sizeLimit'],
  ResourceFieldSelector: ['divisor'],
  MetricTarget: ['averageValue', 'value'],
  MetricValueStatus: ['averageValue', 'value'],
  HPAScalingRules: ['tolerance'],
  PodSpec: ['overhead'],
  Overhead: ['podFixed'],
  NodeStatus: ['allocatable', 'capacity'],
  ContainerStatus: ['allocatedResources'],
  PodStatus: ['allocatedResources'],
  CSIStorageCapacity: ['capacity', 'maximumVolumeSize'],
  DeviceCapacity: ['value'],
  CapacityRequestPolicy: ['_default', 'validValues'],
  CapacityRequestPolicyRange: ['max', 'min', 'step'],
  CapacityRequirements: ['requests'],
}

const scalars = {
  string: 'string',
  boolean: 'boolean',
  Date: 'string',
  V1MicroTime: 'string',
}

const withoutVersion = (name) => name.replace(/^(?:[A-Z][a-z]+)?V\d+(?:(?:alpha|beta)\d+)?(?=[A-Z])/, '')

/** Class name → its fields, as the models of one package declare them. */
async function readModels(folder) {
  const models = new Map()
  const files = (await readdir(folder)).filter((file) => file.endsWith('.js')).toSorted()
  for (const file of files) {
    if (file === 'ObjectSerializer.js' || file === 'all.js') continue
    const declared = await readFile(path.join(folder, file.replace(/\.js$/, '.d.ts')), 'utf8')
    const required = new Set([...declared.matchAll(/^ {4}'([^']+)': /gm)].map((match) => match[1]))
    for (const [name, model] of Object.entries(await import(pathToFileURL(path.join(folder, file)).href))) {
      if (model.attributeTypeMap) models.set(name, { fields: model.attributeTypeMap, required })
    }
  }
  return models
}

/** What the API lets one create, `{ group, version, model }`: calls that the index leaves out are left over from older versions. */
async function readKinds(generated) {
  const kinds = new Map()
  const index = await readFile(path.join(generated, 'index.js'), 'utf8')
  const names = [...index.matchAll(/ as (\w+Api)\b/g)].map((match) => match[1])
  for (const name of names.toSorted()) {
    const calls = (await readFile(path.join(generated, 'apis', `${name}.js`), 'utf8'))
      .split('const localVarPath = ')
      .slice(1)
    for (const call of calls) {
      const at = /^'\/(?:api|apis\/([^/']+))\/(v[^/']+)\/(?:namespaces\/\{namespace\}\/)?[a-z]+'/.exec(call)
      const model = /HttpMethod\.POST[\s\S]*?serialize\(body, "(\w+)"/.exec(call.split('async ')[0])?.[1]
      if (at && model) kinds.set(`${at[1] ?? ''}/${at[2]}/${model}`, { group: at[1] ?? '', version: at[2], model })
    }
  }
  return [...kinds.values()]
}

function schemaOf(type, format, use) {
  const list = /^Array<(.*)>$/.exec(type)
  if (list) return { type: ['array', 'null'], items: schemaOf(list[1], format, use) }
  const map = /^\{ \[key: string\]: (.*); \}$/.exec(type)
  if (map) return { type: ['object', 'null'], additionalProperties: schemaOf(map[1], format, use) }
  if (type === 'IntOrString') return { type: ['integer', 'string', 'null'] }
  if (type === 'number') return { type: [format === 'double' ? 'number' : 'integer', 'null'] }
  if (Object.hasOwn(scalars, type)) return { type: [scalars[type], 'null'] }
  if (type === 'any') return {}
  return use(type)
}

/** The API server reads an absent, a null and a zero quantity alike, and a number as its text. */
function asQuantity(schema) {
  if (schema.items) return { ...schema, items: asQuantity(schema.items) }
  if (schema.additionalProperties) return { ...schema, additionalProperties: asQuantity(schema.additionalProperties) }
  return { type: ['string', 'number', 'null'] }
}

const written = (schema) =>
  Array.isArray(schema.type) ? { ...schema, type: schema.type.filter((one) => one !== 'null') } : schema

function objectSchema(name, model, use) {
  const properties = {}
  const required = []
  for (const field of model.fields) {
    const own = quantities[withoutVersion(name)]?.includes(field.name) ?? false
    const schema = own ? asQuantity(schemaOf(field.type, field.format, use)) : schemaOf(field.type, field.format, use)
    properties[field.baseName] = model.required.has(field.name) ? written(schema) : schema
    if (model.required.has(field.name)) required.push(field.baseName)
  }
  return { type: ['object', 'null'], additionalProperties: false, properties, ...(required.length > 0 && { required }) }
}

/** One kind with all that it refers to below `$defs`, each once: definitions that refer to themselves are no case apart. */
function kindSchema(root, models) {
  const definitions = new Map()
  const use = (name) => {
    if (!models.has(name)) throw new Error(`${root} refers to ${name}, which no model declares`)
    if (!definitions.has(name)) {
      definitions.set(name, null)
      definitions.set(name, objectSchema(name, models.get(name), use))
    }
    return { $ref: `#/$defs/${name}` }
  }
  const schema = { ...objectSchema(root, models.get(root), use), type: 'object' }
  return { ...schema, $defs: Object.fromEntries([...definitions].toSorted(([a], [b]) => (a < b ? -1 : 1))) }
}

/** kubeconform's name of a schema file: kind, first word of the group, version. */
function fileName({ group, version, model }) {
  const words = [withoutVersion(model), group.split('.')[0], version]
  return `${words
    .filter((word) => word !== '')
    .join('-')
    .toLowerCase()}.json`
}

async function versionOf(generated) {
  const text = await readFile(path.join(generated, 'models', 'V1Pod.js'), 'utf8')
  return /OpenAPI spec version: (?:release-|v)(\d+\.\d+)/.exec(text)[1]
}

/** Writes the schemas of every version that the installed packages cover; answers the versions, newest first. */
export async function writeSchemas(output) {
  await rm(output, { recursive: true, force: true })
  const versions = []
  for (const name of packages) {
    const generated = path.join(modules, name, 'dist', 'gen')
    const models = await readModels(path.join(generated, 'models'))
    const version = await versionOf(generated)
    const folder = path.join(output, `v${version}.0-standalone-strict`)
    await mkdir(folder, { recursive: true })
    for (const kind of await readKinds(generated)) {
      if (!models.get(kind.model)?.fields.some((field) => field.type === 'V1ObjectMeta')) continue
      await writeFile(path.join(folder, fileName(kind)), JSON.stringify(kindSchema(kind.model, models)))
    }
    versions.push(version)
  }
  return versions
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const output = process.argv[2]
  if (output === undefined) throw new Error('usage: node build/schemas.mjs FOLDER')
  console.log((await writeSchemas(output)).join(' '))
}
