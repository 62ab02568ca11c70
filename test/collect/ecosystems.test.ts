import { expect, test } from 'vitest'
import { ecosystemFacts } from '../../src/collect/ecosystems.ts'
import { memoryTree } from '../../src/lib/tree.ts'

const pom =
  '<project>\n  <modelVersion>4.0.0</modelVersion>\n  <dependencies>\n    <dependency></dependency>\n  </dependencies>\n</project>'
const helm = 'apiVersion: v2\nname: shop\ndependencies:\n  - { name: pg, version: 1.0.0, repository: "https://x.y" }\n'

test.each([
  ['a Dockerfile', { 'Dockerfile-api': '# api\nARG V=1\nFROM debian:$V AS a\nFROM a\n' }, 'Dockerfile-api:3'],
  ['one told apart by its name', { DockerfileApi: 'FROM debian:12\n' }, 'DockerfileApi:1'],
  ['a chart', { 'Chart.yaml': helm }, 'Chart.yaml:3'],
  ['a package', { 'package.json': '{\n  "name": "a",\n  "devDependencies": { "b": "1" }\n}' }, 'package.json:3'],
  ['a POM', { 'pom.xml': pom }, 'pom.xml:3'],
  ['a module', { 'go.mod': 'module shop\n\nrequire example.org/a v1.0.0' }, 'go.mod:3'],
  ['a list of requirements', { 'requirements.txt': '# ours\nrequests==2.0\n' }, 'requirements.txt:1'],
])('what nobody follows is where %s lists it', async (_, files, expected) => {
  const facts = await ecosystemFacts(memoryTree(files as Record<string, string>))
  expect(facts.map(({ at }) => `${at.file}:${at.line}`)).toEqual([expected])
})
