import type { Fact, Message, Project } from '../model.ts'
import type { BaseImages } from './base-images.ts'
import type { DockerStage } from './dockerfile-read.ts'
import { parseImage } from './image.ts'
import { installedTools, isMinimal } from './minimal-base.ts'
import type { SupportEnds } from './support-ends.ts'

interface Around {
  subject: string
  file: string
  options: { project: Project; supportEnds: SupportEnds; baseImages: BaseImages }
}

/** The image on which a chain of stages rests; none where no FROM was read. */
export function baseFacts(chain: readonly DockerStage[], { subject, file, options }: Around): Fact<'baseImage'>[] {
  const first = chain[0]
  if (first === undefined || first.base === '') return []
  const empty = first.base === 'scratch'
  const image = parseImage(first.base, options.project)
  const supportEnds = empty ? '' : options.supportEnds(image)
  const doubt: Message = { code: 'base-image-support-unknown', image: image.text }
  return [
    {
      kind: 'baseImage',
      subject,
      at: { file, line: first.line },
      value: { image, empty, supportEnds, minimal: isMinimal(image, options.baseImages), tools: installedTools(chain) },
      doubts: { supportEnds: doubt, minimal: { code: 'base-image-size-unknown', image: image.text } },
    },
  ]
}
