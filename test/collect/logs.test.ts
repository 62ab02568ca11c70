import { expect, it } from 'vitest'
import { hostLiterals } from '../../src/collect/host-literals.ts'
import { logFiles } from '../../src/collect/log-files.ts'
import { memoryTree } from '../../src/lib/tree.ts'

it('hostile text is read in linear time', async () => {
  const size = 200_000
  const files = {
    'log4j2.xml': '<!--'.repeat(size / 4),
    'application.properties': '\n'.repeat(size),
    'application.yml': 'logging:\n a\n'.repeat(size / 12),
    'nginx.conf': 'access_log '.repeat(size / 11),
    'application-prod.yml': `structured:${'\n'.repeat(size)}`,
    'monolog.yaml': `type: stream${'\n'.repeat(size)}`,
  }
  expect((await logFiles(memoryTree(files))).appenders).toEqual([])
  expect(hostLiterals('{{/* '.repeat(size / 5), ['a.b'])).toEqual([])
  expect(hostLiterals(`https://${'a'.repeat(size)}`, [])).toEqual([])
})

it('names the line of what writes to a file', async () => {
  const files = { 'conf/logback.xml': '<a>\n<!-- "\n -->\n<appender class="ch.qos.logback.core.FileAppender"/></a>' }
  expect((await logFiles(memoryTree(files))).appenders).toEqual([{ file: 'conf/logback.xml', line: 4 }])
})

it.each([
  ['host: a.example.fr', ['a.example.fr'], ['a.example.fr']],
  ['host: xa.example.fr', ['a.example.fr'], []],
  ['host: {{ .Values.host }}.example.fr', ['example.fr'], []],
  ['url: https://api.preprod.example.fr/v1', [], ['api.preprod.example.fr']],
  ['url: https://geo.api.gouv.fr/', [], []],
  ['{{- /* host: a.example.fr */ -}}', ['a.example.fr'], []],
  ['# host: a.example.fr', ['a.example.fr'], []],
])('hosts that %s writes', (text, exposed, hosts) => {
  expect(hostLiterals(text, exposed).map(({ host }) => host)).toEqual(hosts)
})
