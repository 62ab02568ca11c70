import { describe, expect, test } from 'vitest'
import { taskFacts } from '../../src/collect/tasks.ts'
import { pipelines } from '../../src/collect/pipelines.ts'
import { memoryTree } from '../../src/lib/tree.ts'
import type { Fact } from '../../src/model.ts'

const dso = '.gitlab-ci-dso.yml'
const catalogue =
  'include:\n  - project: $CATALOG_PATH\n    file: [vault-ci.yml, kaniko-ci.yml, buildkit-ci.yml]\n    ref: main\n'

async function read(files: Record<string, string> | string, prefix = '') {
  return pipelines(memoryTree(typeof files === 'string' ? { [dso]: files } : files, { prefix }))
}

async function job(text: string, name = 'a', files: Record<string, string> = {}): Promise<Fact<'job'>> {
  const { jobs } = await read({ [dso]: text, ...files })
  return jobs.find((fact) => fact.value.name === name) as Fact<'job'>
}

describe('which file is the platform pipeline', () => {
  const cases: [string, Record<string, string>, [string, boolean, boolean][]][] = [
    ['the platform name', { [dso]: '{}' }, [[dso, true, false]]],
    ['GitLab name that includes the catalogue', { '.gitlab-ci.yml': catalogue }, [['.gitlab-ci.yml', true, false]]],
    ['GitLab name without the catalogue', { '.gitlab-ci.yml': 'a: { script: x }' }, [['.gitlab-ci.yml', false, false]]],
    [
      'both',
      { [dso]: '{}', '.gitlab-ci.yml': catalogue },
      [
        [dso, true, false],
        ['.gitlab-ci.yml', false, false],
      ],
    ],
    ['.yaml', { '.gitlab-ci-dso.yaml': '{}' }, [['.gitlab-ci-dso.yaml', false, true]]],
    ['no dot', { 'gitlab-ci-dso.yml': '{}' }, [['gitlab-ci-dso.yml', false, true]]],
    ['in a folder', { 'ci/.gitlab-ci-dso.yml': '{}' }, []],
  ]
  test.each(cases)('%s', async (_, files, expected) => {
    const { pipelines: found } = await read(files)
    expect(found.map(({ value }) => [value.file, value.dso, value.misnamed])).toEqual(expected)
  })

  test('it is read at the root, whatever PATH', async () => {
    const { pipelines: found } = await read({ [dso]: catalogue, 'apps/a/x': '' }, 'apps/a')
    expect(found[0]).toMatchObject({
      subject: dso,
      at: { file: `../../${dso}` },
      value: { catalogueFiles: ['vault-ci.yml', 'kaniko-ci.yml', 'buildkit-ci.yml'] },
    })
  })

  test('broken YAML is a fault, and hides', async () => {
    const { blindSpots, pipelines: found } = await read('a: [\nb: {')
    expect(blindSpots[0]).toMatchObject({ kinds: ['job', 'pipeline', 'task', 'rescan', 'tlsSetting'], fault: true })
    expect(found[0]?.value.readSecret).toBeUndefined()
  })
})

describe('secrets are read first', () => {
  const reader = 'read:\n  stage: s1\n  extends: .vault:read_secret\n'
  const user = 'build:\n  stage: s2\n  extends: .kaniko:build-push\n'
  const cases: [string, string, boolean | undefined][] = [
    ['earlier stage', `${catalogue}stages: [s1, s2]\n${reader}${user}`, true],
    ['later stage', `${catalogue}stages: [s2, s1]\n${reader}${user}`, false],
    ['same stage', `${catalogue}stages: [s1, s2]\n${reader}${user.replace('s2', 's1')}`, false],
    ['same stage, needed', `${catalogue}stages: [s1, s2]\n${reader}${user.replace('s2', 's1')}  needs: [read]\n`, true],
    ['stage that is not declared', `${catalogue}stages: [s2]\n${reader}${user}`, false],
    ['before a stage that is not declared', `${catalogue}stages: [s1]\n${reader}${user}`, true],
    ['no such job', `${catalogue}stages: [s1, s2]\n${user}`, false],
    ['catalogue file not included', `stages: [s1, s2]\n${reader}`, false],
    ['hidden by a remote include', `include: https://example.org/ci.yml\nstages: [s1, s2]\n`, undefined],
    [
      'by reference',
      `${catalogue}stages: [s1, s2]\nread:\n  stage: s1\n  script: [!reference [".vault:read_secret", script]]\n`,
      true,
    ],
    [
      'before everything',
      `${catalogue}read: { stage: .pre, extends: .vault:read_secret }\n${user.replace('s2', 'build')}`,
      true,
    ],
  ]
  test.each(cases)('%s', async (_, text, expected) => {
    expect((await read(text)).pipelines[0]?.value.readSecret).toBe(expected)
  })
})

test('what lets a job fail has a line of its own, where the job itself writes it', async () => {
  const text =
    'a:\n  script: [pytest]\n  allow_failure: true\n.soft: { allow_failure: true }\nb: { extends: .soft, script: [pytest] }\n'
  const { chores } = await read(text)
  const facts = taskFacts(chores, memoryTree({ [dso]: text }), false)
  expect(facts.map(({ at, places }) => [at.line, places?.loose?.at.line])).toEqual([
    [1, 3],
    [5, undefined],
  ])
})

describe('includes and extends', () => {
  test('local files, their globs, and what they extend', async () => {
    const { jobs } = await read({
      [dso]: `include:\n  - local: /ci/*.yml\n  - /more.yml\na: { extends: [.b, .c] }\n`,
      'ci/b.yml': '.b: { stage: one, script: [x] }\n',
      'ci/c.yml': `.c: { stage: two, extends: .d }\n${catalogue}`,
      'more.yml': '.d: { extends: .kaniko:build-push }\nz: { script: y }',
      'dead.yml': 'dead: { services: [docker:dind], script: docker build . }',
    })
    expect(
      jobs.map(({ value, at }) => [value.name, at.file, value.stage, value.extends, value.unknownExtends]),
    ).toEqual([
      ['z', 'more.yml', 'test', [], []],
      ['a', dso, 'two', ['.b', '.c', '.d', '.kaniko:build-push'], []],
    ])
  })

  test.each([
    ['a job that the catalogue no longer has', `${catalogue}a: { extends: .kaniko:build }`, ['.kaniko:build']],
    ['a file that is not included', `a: { extends: .sonar:sonar-scanner }`, ['.sonar:sonar-scanner']],
    ['a reference', `a: { script: [!reference [.x, script]] }`, ['.x']],
    ['what a remote file may define', `include: { remote: "https://example.org" }\na: { extends: .x }`, undefined],
  ])('unknown: %s', async (_, text, expected) => {
    expect((await job(text)).value.unknownExtends).toEqual(expected)
  })

  test('hidden jobs do not run, loops end', async () => {
    const { jobs } = await read(
      '.h: { script: docker build . }\na: { extends: b }\nb: { extends: a }\n__proto__: { script: x }',
    )
    expect(jobs.map((fact) => fact.value.name)).toEqual(['a', 'b', '__proto__'])
  })
})

describe('what a job builds', () => {
  const files = { Dockerfile: 'FROM a', 'api/Dockerfile': 'FROM a', 'api/web.Dockerfile': 'FROM a' }
  const kaniko = (variables: string, name = '.kaniko:build-push', rest = '') =>
    `${catalogue}${rest}a:\n  extends: ${name}\n  variables: { ${variables} }\n`
  const simple = '.kaniko:simple-build-push'
  const cases: [string, string, string | undefined, boolean | undefined, string[] | undefined][] = [
    [
      'build-push, from the root',
      kaniko('WORKING_DIR: api, DOCKERFILE: api/Dockerfile, IMAGE_NAMES: "api:1 api:latest"'),
      'api/Dockerfile',
      true,
      ['api'],
    ],
    [
      'build-push, not from WORKING_DIR',
      kaniko('WORKING_DIR: api, DOCKERFILE: web.Dockerfile, IMAGE_NAMES: api:1'),
      'web.Dockerfile',
      false,
      ['api'],
    ],
    [
      'build-push, dotted',
      kaniko('DOCKERFILE: ./api/Dockerfile, IMAGE_NAMES: api:$CI_COMMIT_SHORT_SHA'),
      'api/Dockerfile',
      true,
      ['api'],
    ],
    ['build-push, slash in the name', kaniko('IMAGE_NAMES: "shop/api:1"'), 'Dockerfile', true, ['shop-api']],
    [
      'build-push, project folder twice',
      kaniko('DOCKERFILE: $CI_PROJECT_DIR/Dockerfile, IMAGE_NAMES: a:1'),
      'checkout/Dockerfile',
      false,
      ['a'],
    ],
    ['build-push, defaults', `${catalogue}a: { extends: .kaniko:build-push }`, 'Dockerfile', true, undefined],
    [
      "build-push, global variables win over the catalogue's defaults",
      kaniko('IMAGE_NAMES: a:1', '.kaniko:build-push', 'variables: { DOCKERFILE: api/Dockerfile }\n'),
      'api/Dockerfile',
      true,
      ['a'],
    ],
    ['simple, from WORKING_DIR', kaniko('WORKING_DIR: api, IMAGE_NAME: api', simple), 'api/Dockerfile', true, ['api']],
    [
      'simple, from the root',
      kaniko('WORKING_DIR: api, DOCKERFILE: api/Dockerfile, IMAGE_NAME: api', simple),
      'api/api/Dockerfile',
      false,
      ['api'],
    ],
    [
      'buildkit',
      kaniko('WORKING_DIR: api, DOCKERFILE_NAME: web.Dockerfile, IMAGE_NAME: web, TAG: 1', '.buildkit:build-push'),
      'api/web.Dockerfile',
      true,
      ['web'],
    ],
    [
      'buildkit, images',
      kaniko('OUTPUT_IMAGES: "$REGISTRY_URL/one:1 $REGISTRY_URL/two:1"', '.buildkit:build-push'),
      'Dockerfile',
      true,
      ['one', 'two'],
    ],
    [
      'variable of another',
      kaniko('APP: api, DOCKERFILE: $APP/Dockerfile, IMAGE_NAMES: "$APP:1"'),
      'api/Dockerfile',
      true,
      ['api'],
    ],
    [
      'described variable',
      kaniko('IMAGE_NAMES: "$APP:1"', '.kaniko:build-push', 'variables: { APP: { value: api, description: d } }\n'),
      'Dockerfile',
      true,
      ['api'],
    ],
    ['unknown variable', kaniko('DOCKERFILE: $WHERE/Dockerfile, IMAGE_NAMES: a:1'), undefined, undefined, ['a']],
    [
      'kaniko by hand',
      'a:\n  script: /kaniko/executor --context $CI_PROJECT_DIR/api --dockerfile $CI_PROJECT_DIR/api/Dockerfile --destination $IMAGE_REPOSITORY/api:1',
      'api/Dockerfile',
      true,
      ['api'],
    ],
    [
      'kaniko in the context',
      'a: { script: "/kaniko/executor --context=dir://api --destination=harbor.x/p/api:1" }',
      'api/Dockerfile',
      true,
      ['p/api'],
    ],
    [
      'docker build',
      'a: { script: ["cd api", "docker build --pull -f web.Dockerfile -t ${REGISTRY_HOST}/${PROJECT_PATH}/web:$TAG ."] }',
      'api/web.Dockerfile',
      true,
      ['web'],
    ],
    ['buildah', 'a: { script: "buildah bud --format docker -t api api" }', 'api/Dockerfile', true, ['api']],
    ['jib', 'a: { script: "./mvnw -B package jib:build -Djib.to.image=$R/api" }', '', true, ['api']],
    ['an echo', 'a: { script: "echo docker build ." }', '', true, []],
  ]
  test.each(cases)('%s', async (_, text, dockerfile, found, images) => {
    const { value } = await job(text, 'a', files)
    expect([value.dockerfile, value.dockerfileFound, value.images]).toEqual([dockerfile, found, images])
  })

  test('what cannot be known says why', async () => {
    const fact = await job(kaniko('DOCKERFILE: $WHERE/Dockerfile'), 'a', files)
    expect(Object.keys(fact.doubts ?? {})).toEqual(['dockerfile', 'dockerfileFound', 'images'])
  })

  test('a matrix is one job for each thing that it builds', async () => {
    const text = `${catalogue}a:\n  extends: .kaniko:build-push\n  parallel: { matrix: [{ APP: [api, web] }] }\n  variables: { DOCKERFILE: $APP/Dockerfile, IMAGE_NAMES: "$APP:1" }\n`
    const { jobs } = await read({ [dso]: text, ...files })
    expect(jobs.map(({ subject, value }) => [subject, value.dockerfileFound, value.images])).toEqual([
      [`${dso}#a[api]`, true, ['api']],
      [`${dso}#a[web]`, false, ['web']],
    ])
  })

  test('targets and arguments', async () => {
    const { builds } = await read(kaniko('EXTRA_BUILD_ARGS: "--target prod --build-arg V=1"'))
    expect(builds[0]).toMatchObject({ target: 'prod', arguments: new Map([['V', '1']]) })
  })
})

describe('how a job runs', () => {
  const cases: [string, string, [boolean, boolean, boolean]][] = [
    ['service', 'a: { services: ["docker:24-dind"], script: x }', [true, false, false]],
    ['named service', 'a: { services: [{ name: "docker.io/docker:dind" }], script: x }', [true, false, false]],
    ['service of all jobs', 'default: { services: [docker:dind] }\na: { script: x }', [true, false, false]],
    ['docker push', 'a: { script: "if true; then docker push x; fi" }', [true, false, false]],
    ['docker buildx build', 'a: { script: "docker --config x buildx build ." }', [true, false, false]],
    ['docker login', 'a: { script: "docker login x" }', [false, false, false]],
    ['words in an echo', 'a: { script: "echo \\"docker build\\" # docker push" }', [false, false, false]],
    ['manual', 'a: { when: manual, script: x }', [false, true, false]],
    ['manual by rules', 'a: { rules: [{ if: $X, when: manual }, { when: never }], script: x }', [false, true, false]],
    ['sometimes manual', 'a: { rules: [{ if: $X, when: manual }, { if: $Y }], script: x }', [false, false, false]],
    ['allowed to fail', 'a: { allow_failure: true, script: x }', [false, false, true]],
    ['allowed some exit codes', 'a: { allow_failure: { exit_codes: 3 }, script: x }', [false, false, true]],
  ]
  test.each(cases)('%s', async (_, text, expected) => {
    const { value } = await job(text)
    expect([value.dockerInDocker, value.manual, value.allowFailure]).toEqual(expected)
  })
})
