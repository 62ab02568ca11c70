import { expect, test } from 'vitest'
import { buildsOf } from '../../src/collect/builds.ts'
import { namedBuilds } from '../../src/collect/compose.ts'
import { dockerfiles } from '../../src/collect/dockerfile.ts'
import { imageSources } from '../../src/collect/image-source.ts'
import { pushedName } from '../../src/collect/image-names.ts'
import { memoryTree } from '../../src/lib/tree.ts'
import { baseImages, build, supportEnds, undeclared } from './support.ts'

test.each([
  ['$IMAGE_REPOSITORY/api:$TAG', 'api'],
  ['${REGISTRY_HOST}/${PROJECT_PATH}/api', 'api'],
  ['harbor.example.org/shop/api:1', 'shop/api'],
  ['registry:5000/api', 'api'],
  ['localhost/api', 'api'],
  ['api:1', 'api'],
  [`api@sha256:${'a'.repeat(64)}`, 'api'],
  ['ghcr.io/${{ github.repository }}', undefined],
  ['$CI_REGISTRY_IMAGE:1', undefined],
  ['$CI_REGISTRY_IMAGE/api-${ARCH}', undefined],
  ['$(make name)', undefined],
  ['', undefined],
])('%s is pushed as %s', (reference, name) => {
  expect(pushedName(reference)).toBe(name)
})

async function builds(files: Record<string, string>, made = [] as ReturnType<typeof build>[], project = undeclared) {
  const tree = memoryTree(files)
  const all = [...made, ...(await namedBuilds(tree))]
  const facts = await dockerfiles(tree, { project, baseImages, supportEnds, builds: all })
  return buildsOf(all, facts.dockerfiles, { tree, project })
}

test('names come with what builds them', async () => {
  const found = await builds({ 'api/Dockerfile': 'FROM a' }, [
    build('api/Dockerfile', { images: ['shop/api'] }),
    build('', { images: ['web'] }),
  ])
  expect(found).toEqual({
    images: [
      { name: 'shop/api', by: 'api/Dockerfile' },
      { name: 'web', by: 'build' },
    ],
    fixed: [],
    any: true,
    unnamed: false,
    here: true,
  })
})

test('a Dockerfile that no pipeline builds has no known name', async () => {
  expect(await builds({ Dockerfile: 'FROM a' })).toMatchObject({ images: [], any: true, unnamed: true, here: true })
})

test('compose names, but another name may be deployed; skaffold names for good', async () => {
  const compose = 'services: { api: { build: { context: api }, image: "shop/api:${TAG:-1}" }, db: { image: postgres } }'
  const one = await builds({ 'compose.yaml': compose, 'api/Dockerfile': 'FROM a' })
  expect(one).toMatchObject({ images: [{ name: 'shop/api', by: 'api/Dockerfile' }], unnamed: true })
  const skaffold = 'build: { artifacts: [{ image: shop/api, context: api }] }'
  expect(await builds({ 'skaffold.yaml': skaffold, 'api/Dockerfile': 'FROM a' })).toMatchObject({ unnamed: false })
})

test('nothing is built here, unless it is declared', async () => {
  expect(await builds({ 'k8s/a.yaml': '' })).toMatchObject({ images: [], any: false, unnamed: false, here: false })
  expect((await builds({}, [], { ...undeclared, repository: ['application'] })).here).toBe(true)
  expect((await builds({ Dockerfile: 'FROM a' }, [], { ...undeclared, repository: ['infrastructure'] })).here).toBe(
    false,
  )
})

test('image sources are Dockerfiles, or the images of containers when there are none', async () => {
  const tree = memoryTree({ Dockerfile: 'FROM mcr.microsoft.com/windows/nanoserver', 'a.Dockerfile': 'RUN x' })
  const { dockerfiles: facts } = await dockerfiles(tree, { project: undeclared, baseImages, supportEnds, builds: [] })
  expect(imageSources(facts, []).map(({ subject, value }) => [subject, value.linux])).toEqual([['Dockerfile', false]])
})
