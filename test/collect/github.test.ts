import { describe, expect, test } from 'vitest'
import { pipelines } from '../../src/collect/pipelines.ts'
import { memoryTree } from '../../src/lib/tree.ts'

const file = '.github/workflows/ci.yaml'
const files = { Dockerfile: 'FROM a', 'api/Dockerfile': 'FROM a', 'web/Dockerfile': 'FROM a' }

async function read(text: string, more: Record<string, string> = {}) {
  return pipelines(memoryTree({ [file]: text, ...files, ...more }))
}

/** A job with these steps. */
const steps = (text: string, job = '') =>
  `on: push\nenv: { REGISTRY: ghcr.io }\njobs:\n  a:\n    runs-on: x\n${job}    steps:\n${text}`
const action = (settings: string) => `      - uses: docker/build-push-action@v6\n        with: { ${settings} }\n`

test.each([
  ['what a later step takes out of an image is none', 'target: out, load: true, tags: "web:local"', ['api/Dockerfile']],
  ['nor is a folder', 'target: out, outputs: "type=local,dest=out"', ['api/Dockerfile']],
  [
    'an image for tests that bears the registry is',
    'load: true, tags: "ghcr.io/org/web:1"',
    ['Dockerfile', 'api/Dockerfile'],
  ],
])('%s', async (_, settings, expected) => {
  const { builds } = await read(steps(action(settings) + action('context: api, push: true, tags: "ghcr.io/org/api:1"')))
  expect(builds.map(({ dockerfile }) => dockerfile).sort()).toEqual(expected)
})

describe('what a job builds', () => {
  const meta = `      - id: meta\n        uses: docker/metadata-action@v5\n        with: { images: "ghcr.io/org/api" }\n`
  const cases: [string, string, string | undefined, boolean | undefined, string[] | undefined][] = [
    ['context', steps(action('context: ./api, tags: "ghcr.io/org/api:1"')), 'api/Dockerfile', true, ['org/api']],
    ['no context', steps(action('tags: "a:1,b:2"')), 'Dockerfile', true, ['a', 'b']],
    [
      'file from the root',
      steps(action('context: api, file: web/Dockerfile, tags: web')),
      'web/Dockerfile',
      true,
      ['web'],
    ],
    ['missing file', steps(action('file: none/Dockerfile, tags: a')), 'none/Dockerfile', false, ['a']],
    [
      'environment',
      steps(action('tags: "${{ env.REGISTRY }}/org/api:${{ github.sha }}"')),
      'Dockerfile',
      true,
      ['org/api'],
    ],
    ['owner', steps(action('tags: "ghcr.io/${{ github.repository_owner }}/api"')), 'Dockerfile', true, ['api']],
    ['repository', steps(action('tags: "ghcr.io/${{ github.repository }}:1"')), 'Dockerfile', true, undefined],
    [
      'metadata',
      steps(meta + action('context: api, tags: "${{ steps.meta.outputs.tags }}"')),
      'api/Dockerfile',
      true,
      ['org/api'],
    ],
    ['unknown context', steps(action('context: "${{ vars.CONTEXT }}", tags: a')), undefined, undefined, ['a']],
    [
      'command',
      steps('      - run: |\n          cd api\n          docker build -t org/api:$TAG .\n'),
      'api/Dockerfile',
      true,
      ['org/api'],
    ],
    [
      'command in a folder',
      steps('      - run: docker build . -t api\n        working-directory: api\n'),
      'api/Dockerfile',
      true,
      ['api'],
    ],
    [
      'command with expressions',
      steps('      - run: docker build --tag ${{ env.REGISTRY }}/org/api:${{ github.sha }} api\n'),
      'api/Dockerfile',
      true,
      ['org/api'],
    ],
    ['ko', steps('      - run: ko build ./cmd/api\n'), '', true, undefined],
    ['nothing', steps('      - run: echo docker build .\n'), '', true, []],
  ]
  test.each(cases)('%s', async (_, text, dockerfile, found, images) => {
    const { jobs } = await read(text)
    expect(jobs.map(({ value }) => [value.dockerfile, value.dockerfileFound, value.images])).toEqual([
      [dockerfile, found, images],
    ])
  })

  test('a matrix', async () => {
    const matrix =
      '    strategy: { matrix: { app: [api, web], include: [{ app: api, name: shop-api }, { app: web, name: shop-web }] } }\n'
    const { builds } = await read(
      steps(action('context: "${{ matrix.app }}", tags: "org/${{ matrix.name }}", target: prod'), matrix),
    )
    expect(builds.map(({ dockerfile, images, target }) => [dockerfile, images, target])).toEqual([
      ['api/Dockerfile', ['org/shop-api'], 'prod'],
      ['web/Dockerfile', ['org/shop-web'], 'prod'],
    ])
  })

  test('a matrix of mappings', async () => {
    const matrix =
      '    strategy: { matrix: { image: [{ name: shop-api, file: api/Dockerfile }, { name: shop-web, file: web/Dockerfile }] } }\n'
    const { builds } = await read(
      steps(action('file: "${{ matrix.image.file }}", tags: "org/${{ matrix.image.name }}"'), matrix),
    )
    expect(builds.map(({ dockerfile, images }) => [dockerfile, images])).toEqual([
      ['api/Dockerfile', ['org/shop-api']],
      ['web/Dockerfile', ['org/shop-web']],
    ])
  })

  test('a workflow called with inputs', async () => {
    const called = `on: { workflow_call: { inputs: { app: { type: string } } } }\njobs:\n  build:\n    steps:\n${action('context: "${{ inputs.app }}", tags: "org/${{ inputs.app }}"')}`
    const caller =
      'on: push\njobs:\n  api: { uses: ./.github/workflows/called.yml, with: { app: api } }\n  web: { uses: ./.github/workflows/called.yml, with: { app: web } }\n'
    const { builds } = await read(caller, { '.github/workflows/called.yml': called })
    expect(builds.map(({ dockerfile, images }) => [dockerfile, images])).toEqual([
      ['api/Dockerfile', ['org/api']],
      ['web/Dockerfile', ['org/web']],
    ])
  })
})

test('facts name the job and its line', async () => {
  const { pipelines: found, jobs } = await read(
    'on: workflow_dispatch\njobs:\n  a:\n    continue-on-error: true\n    steps: [{ run: docker push x }]\n',
  )
  expect(found.map(({ subject, value }) => [subject, value.forge, value.dso])).toEqual([[file, 'github', false]])
  expect(jobs[0]).toMatchObject({
    subject: `${file}#a`,
    at: { file, line: 3 },
    value: { manual: true, allowFailure: true, dockerInDocker: true },
  })
})

test('broken and odd workflows never throw', async () => {
  expect((await read('jobs: [')).blindSpots).toMatchObject([{ fault: true, at: { file } }])
  for (const text of [
    '',
    '[]',
    'jobs: 1',
    'jobs: { a: null, b: { steps: {}, strategy: x } }',
    'on: []\njobs: { __proto__: { steps: [1, null] } }',
  ])
    expect((await read(text)).blindSpots).toEqual([])
})
