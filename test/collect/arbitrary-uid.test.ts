import { describe, expect, test } from 'vitest'
import { createLocator } from '../../src/collect/locate.ts'
import { dockerfiles } from '../../src/collect/dockerfile.ts'
import { memoryTree } from '../../src/lib/tree.ts'
import { baseImages, supportEnds, undeclared } from './support.ts'

async function ready(text: string, files: Record<string, string> = {}, mounts: string[] = []) {
  const tree = memoryTree({ Dockerfile: text, ...files })
  const facts = await dockerfiles(tree, { project: undeclared, baseImages, supportEnds, builds: [], mounts })
  return facts.dockerfiles[0]?.value
}

const around = (lines: string, end = 'USER 1001\nCMD ["java", "-jar", "app.jar"]') =>
  `FROM eclipse-temurin:21-jre\nWORKDIR /app\n${lines}\n${end}`

describe('what is written', () => {
  const cases: [string, string, boolean | undefined][] = [
    ['nothing', around('COPY app.jar .'), true],
    ['group 0, g=u', around('RUN mkdir -p data && chown -R 1001:0 data && chmod -R g=u data'), true],
    ['group of the user', around('RUN mkdir data && chown -R 1001:1001 /app/data'), false],
    ['group 0 but not writable', around('RUN mkdir data && chown -R 1001:0 /app/data'), false],
    ['owner alone, group-writable', around('RUN chown app /app/data && chmod 770 /app/data'), true],
    ['group given back later', around('COPY --chown=app:app . .\nRUN chgrp -R 0 /app && chmod -R g=u /app'), true],
    ['group taken back later', around('RUN chmod -R g=u /app\nRUN chown -R app:app /app'), false],
    ['copy to the user', around('COPY --chown=1001:1001 data /app/data'), false],
    ['copy with number alone', around('COPY --chown=1001 data /app/data'), false],
    ['copy to group 0 with a mode', around('COPY --chown=1001:0 --chmod=775 data /app/data'), true],
    ['copy to group 0 without a mode', around('COPY --chown=1001:0 data /app/data'), false],
    ['copy of files that are given', around('COPY --chown=app:app package.json app.jar /app/'), true],
    ['copy to root', around('COPY --chown=root:root data /app/data'), true],
    ['everyone may write', around('RUN chown -R app:app data && chmod -R 777 data'), true],
    ['symbolic modes', around('RUN chown -R 1001:root data && chmod -R ug+rwX,o-w data'), true],
    ['find', around('RUN chown -R 1001:0 /app && find /app -type d -exec chmod g+rwx {} +'), true],
    ['variable of the environment', around('ENV HOME=/app\nRUN chown -R 1001:0 $HOME && chmod -R g=u ${HOME}'), true],
    ['variable that nobody knows', around('RUN chown -R 1001:1001 $WHERE'), undefined],
    ['folder made by the user', 'FROM debian\nUSER app\nRUN mkdir /home/app/data\nCMD ["/app"]', false],
    ['temporary folder', around('RUN chown -R app:app /tmp/x'), true],
    ['group 0 on what is read', around('COPY . .\nRUN chgrp -R 0 /app'), true],
    ['group 0 on what is read, by chown', around('COPY . .\nRUN chown -R :0 /app'), true],
    ['group 0 on a folder made to be written', around('RUN mkdir data && chgrp -R 0 data'), false],
    ['group 0 and its right, given before', around('RUN mkdir data && chmod g=u data && chgrp -R 0 data'), true],
    ['the group of the user', around('COPY . .\nRUN chgrp -R www-data /app'), false],
    ['a copy that nobody may write', around('COPY --chown=1001:0 --chmod=555 . /app'), true],
    ['rights taken from its owner', around('COPY --chown=app . /app\nRUN chmod -R a-w /app'), true],
    ['rights taken from the group alone', around('COPY --chown=app . /app\nRUN chmod -R g-w /app'), false],
    ['volume', around('VOLUME /data'), undefined],
    ['volume of group 0', around('RUN mkdir /data && chgrp 0 /data && chmod g+w /data\nVOLUME /data'), true],
    ['words of an echo', around('RUN echo "chown -R 1001:1001 /app"'), true],
    ['here-document', around('RUN <<EOF\nchown -R 1001:1001 /app\nEOF'), false],
    ['root without preparation', around('', 'CMD ["java"]'), undefined],
    ['unknown base', 'FROM example.org/base\nCMD ["x"]', undefined],
    ['entrypoint of an unknown kind', 'FROM nginx\nUSER 101', undefined],
    ['base made for it', 'FROM nginxinc/nginx-unprivileged:1.27\nCOPY . /usr/share/nginx/html', true],
  ]
  test.each(cases)('%s', async (_, text, expected) => {
    expect((await ready(text))?.arbitraryUidReady).toBe(expected)
  })

  test('names the instruction', async () => {
    const value = await ready(around('RUN mkdir data && chown -R 1001:1001 /app/data'))
    expect(value?.arbitraryUidProblem).toBe('chown -R 1001:1001 /app/data (GID ≠ 0)')
  })

  test('where the root file system is read-only, only volumes are written', async () => {
    const tree = memoryTree({ Dockerfile: around('RUN chown -R app:app /app/data') })
    const options = { project: undeclared, baseImages, supportEnds, builds: [], mounts: [], readOnly: true }
    const { dockerfiles: facts } = await dockerfiles(tree, options)
    expect(facts[0]?.value.arbitraryUidReady).toBe(true)
  })

  test.each([
    ['a copy', 'FROM debian\nUSER app\nCOPY --chown=app . /app\nCMD ["/app"]', {}, { file: 'Dockerfile', line: 3 }],
    [
      'a line of a long RUN',
      'FROM debian\nRUN apt-get update \\\n && mkdir /x \\\n && chown app /y \\\n && chown -R app:app /x\nUSER app\nCMD ["/x"]',
      {},
      { file: 'Dockerfile', line: 4 },
    ],
    [
      'a script that starts it',
      'FROM debian\nCOPY run.sh /run.sh\nUSER app\nCMD ["/run.sh"]',
      { 'run.sh': '#!/bin/sh\nset -e\nchown -R app /data\n' },
      { file: 'run.sh', line: 3 },
    ],
    ['its command', 'FROM debian\nUSER app\nCMD chown app /x && app', {}, { file: 'Dockerfile', line: 3 }],
  ])('leads to the line at fault: %s', async (_, text, files, expected) => {
    const tree = memoryTree({ Dockerfile: text, ...files })
    const { dockerfiles: facts } = await dockerfiles(tree, { project: undeclared, baseImages, supportEnds, builds: [] })
    const [fact] = facts
    if (!fact) throw new Error('no Dockerfile')
    const locate = createLocator(tree)
    expect(await locate(fact, ['arbitraryUidReady'])).toEqual(expected)
    expect(await locate(fact, ['root'])).toMatchObject({ file: 'Dockerfile' })
  })

  test('a mounted volume counts as writable', async () => {
    expect((await ready(around('RUN chown -R app:app /app/data'), {}, ['/app/data']))?.arbitraryUidReady).toBe(true)
  })
})

describe('how it starts', () => {
  const start = (line: string) => around('COPY start.sh /usr/local/bin/start.sh', `USER 1001\n${line}`)
  const exec = start('ENTRYPOINT ["/usr/local/bin/start.sh"]')
  const cases: [string, string, Record<string, string>, boolean | undefined][] = [
    ['changes owners', start('CMD chown -R app /data && exec app'), {}, false],
    ['installs packages', start('CMD ["sh", "-c", "apt-get update && apt-get install -y x && app"]'), {}, false],
    ['becomes another user', start('ENTRYPOINT ["gosu", "app", "java"]'), {}, false],
    ['a script that changes owners', exec, { 'start.sh': '#!/bin/sh\nchown -R app /data\nexec "$@"' }, false],
    [
      'a script that does it as root only',
      exec,
      { 'start.sh': 'if [ "$(id -u)" = "0" ]; then\n chown app /data\nfi\nexec "$@"' },
      true,
    ],
    ['a script that only starts', exec, { 'start.sh': 'echo "chown"\nexec "$@"' }, true],
    ['a script that is not here', exec, {}, undefined],
    [
      'a script of a copied folder',
      around('COPY docker/ /opt/', 'USER 1001\nCMD ["sh", "/opt/run.sh"]'),
      { 'docker/run.sh': 'su app' },
      false,
    ],
  ]
  test.each(cases)('%s', async (_, text, files, expected) => {
    expect((await ready(text, files))?.arbitraryUidReady).toBe(expected)
  })
})
