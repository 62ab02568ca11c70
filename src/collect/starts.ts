import type { Dockerfile, Message } from '../model.ts'
import type { ContainerNode } from './pods.ts'
import { list, scalar } from './reading.ts'
import type { Scene } from './scene.ts'
import { formOfWords } from './start-form.ts'
import type { Path } from './subject.ts'
import type { ReadWorkload } from './workload.ts'

/** How the process of a pod is started, where that is written, and why it cannot be known. */
export interface PodStart {
  form: string | undefined
  path: Path
  doubt: Message | undefined
}

/** The first container that a shell starts, else what is known of all; images of others are theirs to judge. */
export function startOf(scene: Scene, workload: ReadWorkload): PodStart {
  const staying = workload.pods.containers.filter(({ init }) => !init)
  const starts = staying.map((container) => containerStart(scene, workload, container))
  const otherwise: PodStart = { form: 'image', path: workload.pods.specPath, doubt: undefined }
  return (
    starts.find(({ form }) => form === 'shell') ??
    starts.find(({ form }) => form === undefined) ??
    starts.find(({ form }) => form === 'exec') ??
    otherwise
  )
}

function containerStart(scene: Scene, { images, value }: ReadWorkload, container: ContainerNode): PodStart {
  const { node, path } = container
  const image = images.get(container)
  const words = list(node['command']).map(scalar)
  if (words.length > 0) return { form: formOfWords(words), path: [...path, 'command'], doubt: undefined }
  const place: Path = [...path, 'image']
  const { project, dockerfiles } = scene.surroundings
  const away = project.repository !== null && !project.repository.includes('application')
  if (away && value.own && image && image.builtBy === undefined) {
    return { form: undefined, path: place, doubt: { code: 'builds-elsewhere', image: image.text } }
  }
  const own = dockerfiles.filter(({ file }) => image?.builtBy?.includes(file))
  const forms = own.map((dockerfile) => formOfImage(dockerfile, list(node['args']).length > 0))
  const form = forms.find((one) => one === 'shell') ?? forms.find((one) => one === 'exec') ?? 'image'
  return { form, path: place, doubt: undefined }
}

/** `args` of the pod stand for CMD, never for ENTRYPOINT. */
function formOfImage({ entrypoint, command }: Dockerfile, args: boolean): string {
  return entrypoint || (args ? 'exec' : command) || 'image'
}
