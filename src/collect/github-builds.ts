import { type Values, named, substitute } from './github-values.ts'
import { pushedNames } from './image-names.ts'
import type { JsonObject } from './object.ts'
import { list, record, records, scalar, string } from './reading.ts'
import { checkout, inCheckout, pushed, type ScriptBuild, scriptBuilds } from './script-builds.ts'
import { type ShellCommand, shellCommands } from './shell.ts'
import { expand } from './expand.ts'

/** Images that the steps of one job build, for one set of values. */
export function githubBuilds(job: JsonObject, values: Values): ScriptBuild[] {
  const steps = records(job.steps).map(({ item }) => item)
  const kept = steps.some(isPushed) ? steps.filter((step) => !staysLocal(step)) : steps
  return kept.flatMap((step) => {
    const known = new Map([...values, ...named('env', record(step.env))])
    const uses = string(step.uses)
    if (/^docker\/build-push-action@/.test(uses)) return [actionBuild(record(step.with), steps, known)]
    if (/^redhat-actions\/buildah-build@/.test(uses)) return [buildahBuild(record(step.with), known)]
    return scriptBuilds(stepCommands(step, job, known))
  })
}

const isImageBuild = ({ uses }: JsonObject) => /^docker\/build-push-action@/.test(string(uses))

function isPushed(step: JsonObject): boolean {
  return isImageBuild(step) && !['', 'false'].includes(scalar(record(step.with).push))
}

/** Loaded for a later step of the job, under a name of no registry: what that step takes out of it is no image to run. */
function staysLocal(step: JsonObject): boolean {
  const { push, load, tags, outputs } = record(step.with)
  if (!isImageBuild(step) || !['', 'false'].includes(scalar(push))) return false
  if (/\btype=(?:local|tar)\b/.test(scalar(outputs))) return true
  return scalar(load) === 'true' && /^[\w.-]+(?::[\w.-]+)?$/.test(scalar(tags).trim())
}

export function jobCommands(job: JsonObject, values: Values): ShellCommand[] {
  return records(job.steps).flatMap(({ item }) => stepCommands(item, job, values))
}

/** Commands of one step, its folder as a `cd` in front. */
export function stepCommands(step: JsonObject, job: JsonObject, values: Values): ShellCommand[] {
  const script = string(step.run)
  if (script === '' || /pwsh|powershell|cmd|python/.test(string(step.shell))) return []
  const defaults = record(record(job.defaults).run)
  const folder = substitute(string(step['working-directory']) || string(defaults['working-directory']), values)
  const environment = new Map(
    [...values].filter(([name]) => name.startsWith('env.')).map(([name, value]) => [name.slice(4), value]),
  )
  environment.set('GITHUB_WORKSPACE', checkout)
  // An expression is no shell: what is unknown becomes a variable that nobody sets.
  const text = substitute(script, values).replace(/\$\{\{[^{}]*\}\}/g, '$UNKNOWN_EXPRESSION')
  const commands = shellCommands(folder === '' ? text : `cd '${folder.replaceAll("'", '')}'\n${text}`)
  return commands.map((command) => ({
    ...command,
    words: command.words.map((word) => expand(substitute(word, values), environment)),
  }))
}

function actionBuild(settings: JsonObject, steps: readonly JsonObject[], values: Values): ScriptBuild {
  const read = (name: string) => substitute(scalar(settings[name]), values).trim()
  const context = read('context').replace(/^\{\{defaultContext\}\}:?/, '') || '.'
  const tags = lines(read('tags')).flatMap((tag) => metadataImages(tag, steps, values))
  const outputs = lines(read('outputs'), '\n').flatMap((output) => /(?:^|,)name=([^,]+)/.exec(output)?.[1] ?? [])
  const given = lines(read('build-args'), '\n').map((line) => line.split('=', 2) as [string, string])
  return {
    dockerfile: inCheckout(read('file') || `${context}/Dockerfile`),
    context: inCheckout(context),
    target: read('target'),
    arguments: new Map(given.filter(([, value]) => value !== undefined && !value.includes('$'))),
    ...pushed([...tags, ...outputs]),
  }
}

function buildahBuild(settings: JsonObject, values: Values): ScriptBuild {
  const read = (name: string) => substitute(scalar(settings[name]), values).trim()
  const context = read('context') || '.'
  const file = lines(read('containerfiles') || read('dockerfiles') || `${context}/Dockerfile`)[0] ?? ''
  const images = pushedNames([read('image')])
  return { dockerfile: inCheckout(file), context: inCheckout(context), target: '', arguments: new Map(), images }
}

/** `${{ steps.meta.outputs.tags }}` stands for the images of the docker/metadata-action step of that id. */
function metadataImages(tag: string, steps: readonly JsonObject[], values: Values): string[] {
  const id = /^\$\{\{\s*steps\.([\w-]+)\.outputs\.(?:tags|json)[^{}]*\}\}/.exec(tag)?.[1]
  const step =
    id === undefined
      ? undefined
      : steps.find((one) => one.id === id && string(one.uses).startsWith('docker/metadata-action@'))
  if (step === undefined) return [tag]
  return lines(substitute(scalar(record(step.with).images), values)).map(
    (image) => /(?:^|,)name=([^,]+)/.exec(image)?.[1] ?? image,
  )
}

/** Lists of actions are written with new lines or commas; expressions keep theirs. */
function lines(text: string, separator = '\n,'): string[] {
  const parts = text.split(separator === '\n' ? /\n/ : /\n|,(?![^{]*\}\})(?!name=)/)
  return parts.map((part) => part.trim()).filter((part) => part !== '' && !part.startsWith('#'))
}

export function environmentOf(job: JsonObject, content: JsonObject): Values {
  return new Map([...named('env', record(content.env)), ...named('env', record(job.env))])
}

export function needsDocker(job: JsonObject): boolean {
  return list(Object.values(record(job.services))).some((service) =>
    /(^|\/)docker:[^/]*dind/.test(string(record(service).image)),
  )
}
