import { isOpen } from './expand.ts'
import { fixedTags, pushedNames } from './image-names.ts'
import { normalize } from './paths.ts'
import { optionValues, type ShellCommand } from './shell.ts'

/** A build that a command makes. Paths are relative to the repository's root. */
export interface ScriptBuild {
  dockerfile: string | undefined
  context: string | undefined
  target: string
  arguments: Map<string, string>
  images: string[] | undefined
  /** `name:tag` of those that each run pushes again. */
  fixed?: string[]
}

/** Where a pipeline's checkout stands for paths: variables of the project's folder are replaced by it. */
export const checkout = '/checkout'

/** Images that a list of commands builds, in order; `cd` is followed, commands without Dockerfile have `dockerfile: ''`. */
export function scriptBuilds(commands: readonly ShellCommand[]): ScriptBuild[] {
  let folder = checkout
  const builds: ScriptBuild[] = []
  for (const command of commands) {
    if (command.name === 'cd' || command.name === 'pushd') folder = join(folder, command.words[0] ?? '.')
    const build = buildOf(command, folder)
    if (build !== undefined) builds.push(build)
  }
  return builds
}

/** `docker build`, `docker push`, and their newer writings, as commands. */
export function usesDocker(commands: readonly ShellCommand[]): boolean {
  return commands.some((command) => {
    const verb = verbOf(command.words)
    return command.name === 'docker' && (verb === 'build' || verb === 'push')
  })
}

function buildOf(command: ShellCommand, folder: string): ScriptBuild | undefined {
  const { name, words, path } = command
  if (/^(docker|podman|nerdctl|buildah)$/.test(name) && /^(build|bud)$/.test(verbOf(words)))
    return dockerBuild(words, folder)
  if (
    path.endsWith('/kaniko/executor') ||
    (name === 'executor' && optionValues(words, ['--destination', '-d']).length > 0)
  )
    return kanikoBuild(words, folder)
  if (/^buildctl(-daemonless\.sh)?$/.test(name) && words.includes('build')) return buildctlBuild(words, folder)
  return withoutDockerfile(command)
}

/** The first words that are no options: `buildx build`, `image build` and `builder build` are `build`. */
function verbOf(words: readonly string[]): string {
  const plain = words.filter((word, index) => !word.startsWith('-') && !globalOptions.has(words[index - 1] ?? ''))
  const [first = '', second = ''] = plain
  return /^(buildx|image|builder)$/.test(first) ? second : first
}

/** Docker's own options that take a value. */
const globalOptions = new Set(['--config', '-c', '--context', '-H', '--host', '-l', '--log-level'])

const switches = new Set(
  '--no-cache --pull --push --load --rm --force-rm --squash --quiet --compress --layers --debug --tls-verify'.split(
    ' ',
  ),
)

function dockerBuild(words: readonly string[], folder: string): ScriptBuild {
  const rest = words.slice(words.findIndex((word) => word === 'build' || word === 'bud') + 1)
  const contexts: string[] = []
  for (let index = 0; index < rest.length; index++) {
    const word = rest[index] ?? ''
    const takesNext = word.startsWith('--') ? !word.includes('=') && !switches.has(word) : /^-[tfmco]$/.test(word)
    if (takesNext) index++
    else if (!word.startsWith('-')) contexts.push(word)
  }
  const context = contexts.at(-1) ?? '.'
  const file = optionValues(rest, ['-f', '--file'])[0]
  const outputs = optionValues(rest, ['-o', '--output']).flatMap(
    (output) => /(?:^|,)name=([^,]+)/.exec(output)?.[1] ?? [],
  )
  return {
    dockerfile: inCheckout(file ?? `${context}/Dockerfile`, folder),
    context: inCheckout(context, folder),
    target: optionValues(rest, ['--target'])[0] ?? '',
    arguments: argumentsOf(optionValues(rest, ['--build-arg'])),
    ...pushed([...optionValues(rest, ['-t', '--tag']), ...outputs]),
  }
}

function kanikoBuild(words: readonly string[], folder: string): ScriptBuild {
  const context = (optionValues(words, ['--context', '-c'])[0] ?? '.').replace(/^dir:\/\//, '')
  const file = optionValues(words, ['--dockerfile', '-f'])[0]
  const base = file === undefined || file.startsWith('/') ? folder : join(folder, context)
  return {
    dockerfile: inCheckout(file ?? `${context}/Dockerfile`, base),
    context: inCheckout(context, folder),
    target: optionValues(words, ['--target'])[0] ?? '',
    arguments: argumentsOf(optionValues(words, ['--build-arg'])),
    ...pushed(optionValues(words, ['--destination', '-d'])),
  }
}

function buildctlBuild(words: readonly string[], folder: string): ScriptBuild {
  const settings = new Map(argumentsOf(optionValues(words, ['--opt', '--local'])))
  const context = settings.get('context') ?? '.'
  const file = `${settings.get('dockerfile') ?? context}/${settings.get('filename') ?? 'Dockerfile'}`
  const outputs = optionValues(words, ['--output']).flatMap((output) => /(?:^|,)name=([^,]+)/.exec(output)?.[1] ?? [])
  return {
    dockerfile: inCheckout(file, folder),
    context: inCheckout(context, folder),
    target: settings.get('target') ?? '',
    arguments: new Map(),
    ...pushed(outputs),
  }
}

/** Tools that make images without a Dockerfile; compose and bake know theirs, which are not read. */
function withoutDockerfile({ name, words }: ShellCommand): ScriptBuild | undefined {
  const build = { context: undefined, target: '', arguments: new Map<string, string>() }
  const maven =
    /^(mvn|mvnw|gradle|gradlew)$/.test(name) &&
    words.some((word) => /^:?jib(:build)?$|jib-maven-plugin.*:build|build-image$|^:?bootBuildImage$/.test(word))
  const ko = name === 'ko' && /^(build|publish|apply|resolve)$/.test(words[0] ?? '')
  if (maven || ko)
    return {
      ...build,
      dockerfile: '',
      images: pushedNames(
        words.filter((word) => /^-D(jib\.to\.)?image=/.test(word)).map((word) => word.slice(word.indexOf('=') + 1)),
      ),
    }
  if (name === 'pack' && words[0] === 'build')
    return { ...build, dockerfile: '', images: pushedNames(words.slice(1, 2)) }
  const compose = name === 'docker-compose' ? words : words[0] === 'compose' && name === 'docker' ? words.slice(1) : []
  const baked = name === 'docker' && words[0] === 'buildx' && words.includes('bake')
  return compose.includes('build') || baked ? { ...build, dockerfile: undefined, images: undefined } : undefined
}

export function pushed(references: readonly string[]): Pick<ScriptBuild, 'images' | 'fixed'> {
  return { images: pushedNames(references), fixed: fixedTags(references) }
}

function argumentsOf(values: readonly string[]): Map<string, string> {
  const pairs = values
    .filter((value) => value.includes('='))
    .map((value) => [value.slice(0, value.indexOf('=')), value.slice(value.indexOf('=') + 1)] as const)
  return new Map(pairs.filter(([, value]) => !isOpen(value)))
}

function join(folder: string, path: string): string {
  return path.startsWith('/') ? path : `${folder}/${path}`
}

/** The path from the repository's root; undefined when a variable is left, or when it is outside the checkout. */
export function inCheckout(path: string, folder = checkout): string | undefined {
  const whole = join(folder, path)
  if (isOpen(whole) || /^(https?|git|ssh):|^git@|^-$/.test(path)) return undefined
  const normal = normalize(whole)
  if (normal === null) return undefined
  if (normal === checkout.slice(1)) return ''
  return normal.startsWith(checkout.slice(1) + '/') ? normal.slice(checkout.length) : undefined
}
