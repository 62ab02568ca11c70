import { describe, expect, test } from 'vitest'
import { dockerfiles } from '../../src/collect/dockerfile.ts'
import { readDockerfile } from '../../src/collect/dockerfile-read.ts'
import { memoryTree } from '../../src/lib/tree.ts'
import type { Dockerfile } from '../../src/model.ts'
import { baseImages, build, supportEnds, undeclared } from './support.ts'

type Files = Record<string, string>

async function read(files: Files | string, builds = [] as ReturnType<typeof build>[], mounts: string[] = []) {
  const tree = memoryTree(typeof files === 'string' ? { Dockerfile: files } : files)
  return dockerfiles(tree, { project: undeclared, baseImages, supportEnds, builds, mounts })
}

async function first(files: Files | string, builds = [] as ReturnType<typeof build>[]): Promise<Dockerfile> {
  return (await read(files, builds)).dockerfiles[0]?.value as Dockerfile
}

describe('root', () => {
  const cases: [string, string, boolean | undefined][] = [
    ['user of a build stage', 'FROM golang AS build\nUSER 1001\nFROM debian:12\nCOPY --from=build /a /a', true],
    ['root in a build stage only', 'FROM golang AS build\nUSER root\nFROM debian:12\nUSER 1001', false],
    ['inherited from a local stage', 'FROM debian:12 AS base\nUSER 1001\nFROM base\nCMD ["/app"]', false],
    ['stage names ignore case', 'FROM debian:12 AS Base\nUSER 1001\nFROM base', false],
    ['a stage may bear the name of an image', 'FROM debian:12 AS debian\nUSER 1001\nFROM debian', false],
    ['no user at all', 'FROM debian:12.5-slim', true],
    ['text of a here-document', 'FROM debian:12\nUSER 1001\nRUN <<EOF\necho\nUSER root\nEOF', false],
    ['variable with a default', 'FROM debian\nARG APP_UID=1001\nUSER ${APP_UID}:0', false],
    ['default in the reference', 'FROM debian\nUSER ${UID:-1001}', false],
    ['default of root in the reference', 'FROM debian\nUSER ${UID:-0}', true],
    ['variable of the environment', 'FROM debian\nENV APP_USER app\nUSER $APP_USER', false],
    ['global argument taken up by the stage', 'ARG U=1001\nFROM debian\nARG U\nUSER $U', false],
    ['global argument not taken up', 'ARG U=1001\nFROM debian\nUSER $U', undefined],
    ['argument without default', 'FROM debian\nARG U\nUSER $U', undefined],
    ['zero with a group', 'FROM debian\nUSER 0:0', true],
    ['root with a group', 'FROM debian\nUSER root:app', true],
    ['root group alone', 'FROM debian\nUSER 1001:root', false],
    ['quoted user', 'FROM debian\nUSER "1001"', false],
    ['last of two users', 'FROM debian\nUSER 1001\nUSER root\nRUN x', true],
    ['user of an ONBUILD', 'FROM debian\nONBUILD USER 1001', true],
    ['scratch', 'FROM scratch\nCOPY app /app', true],
    ['scratch with a number', 'FROM scratch\nUSER 65532', false],
    ['distroless', 'FROM gcr.io/distroless/static-debian12', true],
    ['distroless nonroot', 'FROM gcr.io/distroless/java21-debian12:nonroot', false],
    ['distroless nonroot of one architecture', 'FROM gcr.io/distroless/static:nonroot-amd64', false],
    [
      'distroless debug-nonroot with a digest',
      `FROM gcr.io/distroless/base:debug-nonroot@sha256:${'a'.repeat(64)}`,
      false,
    ],
    ['unprivileged nginx', 'FROM docker.io/nginxinc/nginx-unprivileged:1.27', false],
    ['bitnamilegacy', 'FROM docker.io/bitnamilegacy/nginx:1.27', false],
    ['bitnami for a language', 'FROM bitnami/node:22', undefined],
    ['bitnami for a framework', 'FROM bitnami/laravel:11', undefined],
    ['Red Hat ubi', 'FROM registry.access.redhat.com/ubi9/ubi-minimal:9.5', true],
    ['Red Hat ubi, short', 'FROM registry.access.redhat.com/ubi9-minimal', true],
    ['Red Hat node', 'FROM registry.access.redhat.com/ubi9/nodejs-22', false],
    ['dotnet', 'FROM mcr.microsoft.com/dotnet/aspnet:8.0', true],
    ['dotnet chiseled', 'FROM mcr.microsoft.com/dotnet/aspnet:8.0-noble-chiseled', false],
    ['chainguard', 'FROM cgr.dev/chainguard/node:latest', false],
    ['keycloak', 'FROM quay.io/keycloak/keycloak:26.0', false],
    ['library written in full', 'FROM docker.io/library/python:3.13', true],
    ['copy of the library', 'FROM public.ecr.aws/docker/library/python:3.13', true],
    ['own registry', 'FROM registry.example.org:5000/base', undefined],
    ['same name elsewhere', 'FROM registry.example.org/library/debian', undefined],
    ['base that is a variable', 'ARG BASE\nFROM $BASE', undefined],
    ['tag that is a variable', 'ARG TAG\nFROM alpine:$TAG', true],
    ['lower case, platform, continuation', 'from --platform=$BUILDPLATFORM \\\n  alpine:3.20 as x\nuser 1001', false],
    ['carriage returns', 'FROM debian\r\nUSER 1001\r\n', false],
    [
      'syntax and escape directives',
      '# syntax=docker/dockerfile:1\n# escape=`\nFROM debian\nRUN a `\n b\nUSER 1001',
      false,
    ],
  ]
  test.each(cases)('%s', async (_, text, root) => {
    expect((await first(text)).root).toBe(root)
  })

  test('says why it is not known', async () => {
    const [fact] = (await read('FROM registry.example.org/base:1')).dockerfiles
    expect(fact?.doubts?.root).toEqual({ code: 'base-image-unknown', image: 'registry.example.org/base:1' })
  })

  test('follows a base that this repository builds', async () => {
    const files = { Dockerfile: 'FROM harbor.example/shop/base:1', 'base/Dockerfile': 'FROM debian\nUSER 1001' }
    const builds = [build('Dockerfile'), build('base/Dockerfile', { images: ['base'] })]
    expect((await first(files, builds)).root).toBe(false)
  })

  test('build arguments of the pipeline win over defaults', async () => {
    const builds = [build('Dockerfile', { arguments: new Map([['U', '0']]) })]
    expect((await first('FROM debian\nARG U=1001\nUSER $U', builds)).root).toBe(true)
  })
})

describe('what is read', () => {
  test('base, stages and place', async () => {
    const [fact] = (await read('ARG V=3.20\nFROM golang AS build\nFROM alpine:${V} AS base\nFROM base\nUSER 1001\n'))
      .dockerfiles
    expect(fact).toMatchObject({
      subject: 'Dockerfile',
      at: { file: 'Dockerfile', line: 5 },
      value: { valid: true, linux: true, user: '1001', base: { path: 'alpine', tag: '3.20' } },
    })
    expect(fact?.value.stages.map((stage) => [stage.name, stage.base, stage.localBase])).toEqual([
      ['build', 'golang', false],
      ['base', 'alpine:3.20', false],
      ['', 'base', true],
    ])
  })

  test.each([
    ['nothing', ''],
    ['no FROM', 'RUN echo'],
    ['an instruction before FROM', 'RUN echo\nFROM debian'],
  ])('%s is not valid', async (_, text) => {
    expect((await first(text)).valid).toBe(false)
  })

  test.each([
    ['mcr.microsoft.com/windows/servercore:ltsc2022', false],
    ['mcr.microsoft.com/windows/nanoserver', false],
    ['mcr.microsoft.com/dotnet/aspnet:8.0-nanoserver-ltsc2022', false],
    ['--platform=windows/amd64 example.org/base', false],
    ['mcr.microsoft.com/dotnet/aspnet:8.0', true],
  ])('%s: linux %s', async (base, linux) => {
    expect((await first(`FROM ${base}`)).linux).toBe(linux)
  })

  test('ports of the stages that make the image', async () => {
    const text = 'FROM a AS b\nEXPOSE 22\nFROM c AS d\nEXPOSE 80/tcp\nFROM d\nARG P=8080\nEXPOSE $P 9000-9010/udp $Q'
    const { ports } = await read(text)
    expect(ports.map((port) => [port.subject, port.value.number, port.at.line])).toEqual([
      ['Dockerfile[80]', 80, 4],
      ['Dockerfile[8080]', 8080, 7],
      ['Dockerfile[9000-9010]', 9000, 7],
      ['Dockerfile[$Q]', undefined, 7],
    ])
    expect(ports[3]?.doubts?.number).toEqual({ code: 'variable-unknown', variable: 'Q' })
  })
})

describe('which files', () => {
  const files = {
    Dockerfile: 'FROM debian',
    Containerfile: 'FROM debian',
    'api.Dockerfile': 'FROM debian',
    'Dockerfile.web': 'FROM debian',
    'Dockerfile.dockerignore': '*',
    'docs/Dockerfile.md': '# Dockerfile',
    '.devcontainer/Dockerfile': 'FROM debian',
    '.github/actions/lint/Dockerfile': 'FROM debian',
    'test/Dockerfile': 'FROM debian',
    'app/Examples/Dockerfile': 'FROM debian',
    'exemples/web/Dockerfile': 'FROM debian',
  }
  test('all but tests, examples, .devcontainer and actions when no pipeline builds', async () => {
    const { dockerfiles, leftOut } = await read(files)
    expect(dockerfiles.map((fact) => fact.subject)).toEqual([
      'Containerfile',
      'Dockerfile',
      'Dockerfile.web',
      'api.Dockerfile',
    ])
    expect(leftOut).toEqual(['app/Examples/Dockerfile', 'exemples/web/Dockerfile', 'test/Dockerfile'])
  })
  test('those that a pipeline builds, wherever they are', async () => {
    const { dockerfiles } = await read(files, [build('test/Dockerfile'), build('missing/Dockerfile')])
    expect(dockerfiles.map((fact) => [fact.subject, fact.value.builtBy])).toEqual([['test/Dockerfile', ['build']]])
  })
  test('and all the others where a pipeline builds one that cannot be read', async () => {
    const { dockerfiles } = await read(files, [build('test/Dockerfile'), build(undefined)])
    expect(dockerfiles.map((fact) => fact.subject)).toEqual([
      'Containerfile',
      'Dockerfile',
      'Dockerfile.web',
      'api.Dockerfile',
      'test/Dockerfile',
    ])
  })
  test.each(['test', 'unit-tests', 'backend-test', 'lint', 'e2e.tests'])(
    'a stage that is built to test is none: %s',
    async (target) => {
      const text = `FROM debian AS ${target}\nUSER root\nFROM debian AS prod\nUSER 1001`
      const subjects = (await read(text, [build('Dockerfile', { target })])).dockerfiles.map(({ subject }) => subject)
      expect(subjects).toEqual(['Dockerfile'])
    },
  )

  test('a stage whose name only looks so is built', async () => {
    const text = 'FROM debian AS latest\nFROM debian AS attest'
    const builds = [build('Dockerfile', { target: 'latest' }), build('Dockerfile', { target: 'attest' })]
    const found = (await read(text, builds)).dockerfiles.map(({ subject }) => subject)
    expect(found).toEqual(['Dockerfile', 'Dockerfile#latest'])
  })

  test('one fact per target', async () => {
    const text = 'FROM debian AS web\nUSER 1001\nFROM debian AS worker'
    const { dockerfiles } = await read(text, [
      build('Dockerfile', { target: 'web' }),
      build('Dockerfile', { target: 'worker' }),
    ])
    expect(dockerfiles.map((fact) => [fact.subject, fact.value.root])).toEqual([
      ['Dockerfile#web', false],
      ['Dockerfile', true],
    ])
  })
  test('below PATH, with a pipeline of the root', async () => {
    const tree = memoryTree(
      { 'apps/a/Dockerfile': 'FROM debian', 'apps/a/x/Dockerfile': 'FROM debian' },
      { prefix: 'apps/a' },
    )
    const options = { project: undeclared, baseImages, supportEnds, builds: [build('apps/a/Dockerfile')] }
    expect((await dockerfiles(tree, options)).dockerfiles.map((fact) => fact.value.file)).toEqual(['Dockerfile'])
  })
})

describe('comment lines inside an instruction', () => {
  const cases: [string, string, string[]][] = [
    ['indented, first', 'RUN set -ex \\\n  # packages\n  && apt-get install -y curl', ['curl']],
    ['indented, later', 'RUN apt-get update \\\n  && apt-get install -y \\\n  # for git\n  curl', ['curl']],
    ['at the margin', 'RUN set -ex \\\n# packages\n  && apt-get install -y curl', ['curl']],
    ['several, and empty lines', 'RUN set -ex \\\n  # a\n\n  # b \\\n  && apt-get install -y curl', ['curl']],
    ['with a quote', "RUN set -ex \\\n  # it's\n  && apt-get install -y curl", ['curl']],
    ['with the line ends of Windows', 'RUN set -ex \\\r\n  # packages\r\n  && apt-get install -y curl', ['curl']],
    [
      'a command that is commented out',
      'RUN apt-get update \\\n  # && apt-get install -y curl\n  && apt-get clean',
      [],
    ],
  ]
  test.each(cases)('%s', async (_, run, tools) => {
    const { contents } = await read(`# escape=\\\nFROM debian:12-slim\n${run}\n`)
    const found = contents.flatMap((fact) => (fact.kind === 'baseImage' ? [fact.value.tools] : []))
    expect(found).toEqual([tools])
  })

  test('here-documents keep theirs', () => {
    const { stages } = readDockerfile('FROM debian:12\nRUN <<EOF\n# kept\necho a\nEOF\n')
    expect(stages[0]?.instructions[0]?.heredocs).toEqual([{ name: 'EOF', body: '# kept\necho a' }])
  })
})
