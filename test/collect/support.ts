import { readFileSync } from 'node:fs'
import { type BaseImages, readBaseImages } from '../../src/collect/base-images.ts'
import { readSupportEnds, type SupportEnds } from '../../src/collect/support-ends.ts'
import type { ImageBuild } from '../../src/collect/builds.ts'
import type { Project } from '../../src/model.ts'

/** A `.palier.yml` that says nothing. */
export const undeclared: Project = {
  declared: false,
  name: '',
  language: null,
  repository: null,
  environments: [],
  cluster: { kind: 'openshift', kubernetes: null },
  registries: [],
  elsewhere: { secrets: [], configMaps: [], services: [], serviceAccounts: [], images: [] },
  users: null,
  data: { classification: null, personal: null },
  attestations: [],
  companions: [],
  ignore: [],
}

export const supportEnds: SupportEnds = readSupportEnds(readFileSync('rules/data/support-ends.yaml', 'utf8'))
export const baseImages: BaseImages = readBaseImages(readFileSync('rules/data/base-images.yaml', 'utf8'))

/** A build by a pipeline. */
export function build(dockerfile: string | undefined, more: Partial<ImageBuild> = {}): ImageBuild {
  return {
    job: '.gitlab-ci-dso.yml#build',
    jobName: 'build',
    dockerfile,
    context: '',
    target: '',
    arguments: new Map(),
    images: [],
    pipeline: true,
    sure: true,
    ...more,
  }
}
