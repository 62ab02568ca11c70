import { readYaml } from '../lib/yaml.ts'
import type { Tree } from '../model.ts'
import type { ImageBuild } from './builds.ts'
import { expand } from './expand.ts'
import { pushedNames } from './image-names.ts'
import { folderOf, isLeftOut, normalize } from './paths.ts'
import { record, records, scalar, string } from './reading.ts'
import { textOf } from './text-file.ts'

const sizeLimit = 512 * 1024

/** Names that compose files and skaffold give to the images that they build here: no pipeline, but a name. */
export async function namedBuilds(tree: Tree): Promise<ImageBuild[]> {
  const files = tree.files.filter(
    (file) => /(^|\/)((docker-)?compose[^/]*|skaffold)\.ya?ml$/.test(file) && !isLeftOut(file),
  )
  await tree.load(files)
  const builds: ImageBuild[] = []
  for (const file of files.slice(0, 100)) {
    const text = await textOf(tree, file)
    const documents = text.length > sizeLimit ? [] : readYaml(text, 'core').documents
    for (const document of documents)
      builds.push(...(file.includes('skaffold') ? skaffold : compose)(record(document), file, tree))
  }
  return builds
}

function compose(document: ReturnType<typeof record>, file: string, tree: Tree): ImageBuild[] {
  return Object.entries(record(document.services)).flatMap(([name, service]) => {
    const { build, image } = record(service)
    const names = typeof image === 'string' ? pushedNames([expand(image, new Map())]) : undefined
    if (build === undefined || names === undefined) return []
    const context = typeof build === 'string' ? build : string(record(build).context) || '.'
    const dockerfile = string(record(build).dockerfile) || 'Dockerfile'
    return [made({ file, name, context, dockerfile, target: scalar(record(build).target) }, names, tree)]
  })
}

function skaffold(document: ReturnType<typeof record>, file: string, tree: Tree): ImageBuild[] {
  return records(record(document.build).artifacts).flatMap(({ item }) => {
    const names = pushedNames([string(item.image)])
    if (names === undefined) return []
    const docker = record(item.docker)
    const where = { file, name: string(item.image), context: string(item.context) || '.' }
    const built = made(
      { ...where, dockerfile: string(docker.dockerfile) || 'Dockerfile', target: scalar(docker.target) },
      names,
      tree,
    )
    return [{ ...built, sure: true }]
  })
}

interface Place {
  file: string
  name: string
  context: string
  dockerfile: string
  target: string
}

function made(place: Place, images: string[], tree: Tree): ImageBuild {
  const below = [tree.prefix, folderOf(place.file), place.context]
  const rooted = (path: readonly string[]) => normalize(path.filter((part) => part !== '').join('/')) ?? undefined
  const { target, name, file } = place
  const common = { job: `${file}#${name}`, jobName: name, target, arguments: new Map<string, string>(), images }
  return {
    ...common,
    context: rooted(below),
    dockerfile: rooted([...below, place.dockerfile]),
    pipeline: false,
    sure: false,
  }
}
