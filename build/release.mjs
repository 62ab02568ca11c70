// What a tag must agree with before anything is published: `node build/release.mjs vX.Y.Z`.
import { readFileSync } from 'node:fs'

const [, , tag = ''] = process.argv
const read = (file) => readFileSync(new URL(`../${file}`, import.meta.url), 'utf8')
const version = tag.replace(/^v/, '')
const { lockfileVersion, ...locked } = JSON.parse(read('package-lock.json'))
const template = /version:\n\s+default: (\S+)/.exec(read('templates/palier.yml'))?.[1]
const entry = read('CHANGELOG.md')
  .split('\n')
  .find((line) => line.startsWith(`## ${version} `))

const faults = [
  [/^v\d+\.\d+\.\d+$/.test(tag), `${tag} is not vX.Y.Z`],
  [JSON.parse(read('package.json')).version === version, `package.json is not ${version}`],
  [locked.version === version, `package-lock.json (form ${lockfileVersion}) is not ${version}`],
  [template === version, `templates/palier.yml installs ${template}, not ${version}`],
  [/ \d{4}-\d{2}-\d{2}$/.test(entry ?? ''), `CHANGELOG.md has no dated entry for ${version}: ${entry ?? 'none'}`],
].flatMap(([holds, fault]) => (holds ? [] : [fault]))
for (const fault of faults) process.stderr.write(`✗ ${fault}\n`)
process.exitCode = faults.length > 0 ? 1 : 0
