import { afterEach, describe, expect, test } from 'vitest'
import type { Context } from '../../src/forge/context.ts'
import { openForge } from '../../src/forge/index.ts'
import type { Marker } from '../../src/forge/marker.ts'
import { ForgeError, forgeErrorIn } from '../../src/forge/problem.ts'
import { openDoor } from '../../src/forge/request.ts'
import { ensureComment, type Outcome, type Saying, type Wish } from '../../src/forge/sticky.ts'
import { say } from '../../src/texts/index.ts'
import { faultsOf } from './openapi.ts'
import { fakeForge, type FakeForge, type ForgeName, number, slug, type StoredComment } from './server.ts'

const head = 'a'.repeat(40)
const token = 'secret-token-of-the-test'
const open: FakeForge[] = []
afterEach(async () => {
  const ended = open.splice(0)
  await Promise.all(ended.map((one) => one.close()))
  expect(ended.flatMap(({ name, seen }) => seen.flatMap((one) => faultsOf(one, name)))).toEqual([])
})

interface Run {
  forge: FakeForge
  /** Milliseconds that were waited, in order. */
  waits: number[]
  ensure(wish?: Partial<Wish>): Promise<Outcome>
}

async function start(name: ForgeName, prepare: (forge: FakeForge) => void = () => {}): Promise<Run> {
  const forge = await fakeForge(name)
  open.push(forge)
  forge.head = head
  prepare(forge)
  const waits: number[] = []
  let now = Date.parse('2026-11-24T12:00:00Z')
  const sleep = (milliseconds: number): Promise<void> => {
    waits.push(milliseconds)
    now += milliseconds
    return Promise.resolve()
  }
  const send = openDoor(forge.api, { fetch, now: () => now, sleep })
  const client = await openForge({ context: contextOf(forge), number, token, send })
  const ensure = (wish: Partial<Wish> = {}) =>
    ensureComment(client, { key: '', head, run: { id: 50, attempt: 1 }, compose: () => saying('hello'), ...wish })
  return { forge, waits, ensure }
}

function contextOf({ name, api, server }: FakeForge): Context {
  return {
    forge: name,
    event: 'change',
    slug,
    project: name === 'gitlab' ? '12' : slug,
    number,
    head,
    base: null,
    merge: null,
    run: { id: 50, attempt: 1 },
    target: 'main',
    targetAddress: null,
    source: 'change',
    fork: null,
    restricted: false,
    draft: false,
    server,
    api,
    url: null,
    pages: null,
    pipeline: 50,
  }
}

function saying(text: string): Saying {
  return { text, standing: 'accepted', held: 0 }
}

function bodyOf(text: string, { run = '50.1', key = '', at = head } = {}): string {
  return `<!-- palier:v1 key=${key} head=${at} run=${run} standing=accepted held=0 -->\n${text}`
}

function comment(id: number, body: string, author: string): StoredComment {
  return { id, body, author }
}

const paths = {
  github: {
    me: 'POST /graphql',
    list: `GET /repos/${slug}/issues/${number}/comments?per_page=100`,
    create: `POST /repos/${slug}/issues/${number}/comments`,
    head: `GET /repos/${slug}/pulls/${number}`,
    edit: (id: number) => `PATCH /repos/${slug}/issues/comments/${id}`,
    remove: (id: number) => `DELETE /repos/${slug}/issues/comments/${id}`,
  },
  gitlab: {
    me: 'GET /user',
    list: `GET /projects/12/merge_requests/${number}/notes?per_page=100&sort=asc&order_by=created_at&activity_filter=only_comments`,
    create: `POST /projects/12/merge_requests/${number}/notes`,
    head: `GET /projects/12/merge_requests/${number}`,
    edit: (id: number) => `PUT /projects/12/merge_requests/${number}/notes/${id}`,
    remove: (id: number) => `DELETE /projects/12/merge_requests/${number}/notes/${id}`,
  },
}

describe.each(['github', 'gitlab'] as const)('%s', (name) => {
  const to = paths[name]
  const me = name === 'github' ? 'github-actions[bot]' : 'project_12_bot_5f'

  test('nothing there: created once, and looked at afterwards', async () => {
    const { forge, ensure } = await start(name)
    expect(await ensure()).toMatchObject({ kind: 'created' })
    expect(forge.requests()).toEqual([to.me, to.list, to.head, to.create, to.list])
    expect(forge.comments.map(({ body }) => body)).toEqual([bodyOf('hello')])
    expect(forge.seen.find(({ method, path }) => `${method} ${path}` === to.create)?.body).toEqual({
      body: bodyOf('hello'),
    })
  })
  test('nothing to say and nothing there: silent', async () => {
    const { forge, ensure } = await start(name)
    expect(await ensure({ compose: () => null })).toEqual({ kind: 'silent', url: null })
    expect(forge.requests()).toEqual([to.me, to.list])
  })
  test('ours is there: edited in place, and told what it said', async () => {
    const before: (Marker | null)[] = []
    const { forge, ensure } = await start(name, ({ comments }) => {
      comments.push(
        comment(3, 'hi', 'someone'),
        comment(5, bodyOf('old', { run: '49.2' }).replace('accepted held=0', 'refused held=2'), me),
      )
    })
    const compose = (marker: Marker | null) => {
      before.push(marker)
      return saying('hello')
    }
    expect(await ensure({ compose })).toMatchObject({ kind: 'edited' })
    expect(forge.requests()).toEqual([to.me, to.list, to.head, to.edit(5)])
    expect(before).toMatchObject([{ standing: 'refused', held: 2, run: { id: 49, attempt: 2 } }])
    expect(forge.comments.at(-1)?.body).toBe(bodyOf('hello'))
  })
  test('the same text is left alone', async () => {
    const { forge, ensure } = await start(name, ({ comments }) => {
      comments.push(comment(5, `${bodyOf('hello', { run: '49.1' }).replaceAll('\n', '\r\n')}\r\n`, me))
    })
    expect(await ensure()).toMatchObject({ kind: 'kept' })
    expect(forge.requests()).toEqual([to.me, to.list])
  })
  test.each([
    ['a later run', '51.1'],
    ['a later attempt of this run', '50.2'],
  ])('%s has commented: nothing is written', async (_, run) => {
    const { forge, ensure } = await start(name, ({ comments }) => {
      comments.push(comment(5, bodyOf('newer', { run }), me))
    })
    expect(await ensure()).toEqual({ kind: 'older', url: null })
    expect(forge.requests()).toEqual([to.me, to.list])
  })
  test('a later palier has commented: nothing is written', async () => {
    const { forge, ensure } = await start(name, ({ comments }) => {
      comments.push(comment(5, '<!-- palier:v2 key= whatever -->\nnewer', me))
    })
    expect(await ensure()).toEqual({ kind: 'older', url: null })
    expect(forge.requests()).toEqual([to.me, to.list])
  })
  test('the merge request has moved on: nothing is written', async () => {
    const { forge, ensure } = await start(name, (forge) => {
      forge.head = 'b'.repeat(40)
    })
    expect(await ensure()).toEqual({ kind: 'moved', url: null })
    expect(forge.requests()).toEqual([to.me, to.list, to.head])
  })
  test('a later run after a force-push back to an older commit writes', async () => {
    const { ensure } = await start(name, ({ comments }) => {
      comments.push(comment(5, bodyOf('other commit', { run: '49.1', at: 'c'.repeat(40) }), me))
    })
    expect(await ensure()).toMatchObject({ kind: 'edited' })
  })
  test("somebody else's comment with our marker, and ours with another key, are not ours", async () => {
    const { forge, ensure } = await start(name, ({ comments }) => {
      comments.push(
        comment(5, bodyOf('planted', { run: '99.1' }), 'mallory'),
        comment(6, bodyOf('other', { key: 'b', run: '99.1' }), me),
      )
    })
    expect(await ensure()).toMatchObject({ kind: 'created' })
    expect(forge.comments.map(({ id }) => id)).toEqual([5, 6, 101])
  })
  test('several of ours: the newest is kept and edited, the others go', async () => {
    const { forge, ensure } = await start(name, ({ comments }) => {
      for (const id of [5, 6, 7]) comments.push(comment(id, bodyOf('old', { run: '49.1' }), me))
    })
    expect(await ensure()).toMatchObject({ kind: 'edited' })
    expect(forge.requests()).toEqual([to.me, to.list, to.head, to.edit(7), to.remove(5), to.remove(6)])
    expect(forge.comments).toEqual([comment(7, bodyOf('hello'), me)])
  })
  test('one that may not be removed is folded away where the forge can', async () => {
    const { forge, ensure } = await start(name, ({ comments, faults }) => {
      for (const id of [5, 6]) comments.push(comment(id, bodyOf('old', { run: '49.1' }), me))
      faults.push({ on: 'DELETE', answer: { status: 403, body: { message: 'no' } } })
    })
    expect(await ensure()).toMatchObject({ kind: 'edited' })
    expect(forge.minimised).toEqual(name === 'github' ? ['node5'] : [])
  })
  test('deleted between looking and editing: created', async () => {
    const { forge, ensure } = await start(name, ({ comments, faults }) => {
      comments.push(comment(5, bodyOf('old', { run: '49.1' }), me))
      faults.push({ on: name === 'github' ? 'PATCH' : 'PUT', meanwhile: ({ comments: all }) => all.splice(0) })
    })
    expect(await ensure()).toMatchObject({ kind: 'created' })
    expect(forge.requests()).toEqual([to.me, to.list, to.head, to.edit(5), to.create, to.list])
    expect(forge.comments).toHaveLength(1)
  })
  test.each([['lost after the write'], ['a failure of the server after the write']])(
    '%s: found again, not doubled',
    async (what) => {
      const { forge, ensure } = await start(name, ({ faults }) => {
        const on = name === 'github' ? 'POST issues' : 'POST notes'
        if (what.startsWith('lost')) faults.push({ on, lost: 'after', times: 1 })
        else
          faults.push({
            on,
            times: 1,
            answer: { status: 502, body: { message: 'Bad Gateway' } },
            meanwhile: ({ comments }) => comments.push(comment(5, bodyOf('hello'), me)),
          })
      })
      expect(await ensure()).toMatchObject({ kind: 'created' })
      expect(forge.requests()).toEqual([to.me, to.list, to.head, to.create, to.list])
      expect(forge.comments).toHaveLength(1)
    },
  )
  test('lost before the write: looked for, then written', async () => {
    const { forge, ensure } = await start(name, ({ faults }) => {
      faults.push({ on: name === 'github' ? 'POST issues' : 'POST notes', lost: 'before', times: 1 })
    })
    expect(await ensure()).toMatchObject({ kind: 'created' })
    expect(forge.requests()).toEqual([to.me, to.list, to.head, to.create, to.list, to.create, to.list])
    expect(forge.comments).toHaveLength(1)
  })
  test.each([
    ['older', '49.1', 'created', ['50.1']],
    ['newer', '51.1', 'older', ['51.1']],
  ])('an %s run creates at the same time: one stays, the later', async (_, run, kind, left) => {
    const { forge, ensure } = await start(name, ({ faults }) => {
      faults.push({
        on: name === 'github' ? 'POST issues' : 'POST notes',
        times: 1,
        meanwhile: ({ comments }) => comments.push(comment(5, bodyOf('other', { run }), me)),
      })
    })
    expect(await ensure()).toMatchObject({ kind })
    expect(forge.comments.map(({ body }) => /run=(\S+)/.exec(body)?.[1])).toEqual(left)
  })
  test('two runs at once leave one comment', async () => {
    const { forge, ensure } = await start(name)
    await Promise.all([ensure({ run: { id: 50, attempt: 1 } }), ensure({ run: { id: 51, attempt: 1 } })])
    expect(forge.comments).toHaveLength(1)
  })
  test('2,500 comments, pages that are not full: every page is read', async () => {
    const { forge, ensure } = await start(name, (forge) => {
      forge.pageSize = 73
      for (let id = 1; id < 2500; id++) forge.comments.push(comment(id, 'chat', 'someone'))
      forge.comments.push(comment(2500, bodyOf('old', { run: '49.1' }), me))
    })
    expect(await ensure()).toMatchObject({ kind: 'edited' })
    expect(forge.requests().filter((request) => request.includes('page=')).length).toBe(35)
    expect(forge.comments).toHaveLength(2500)
  })

  describe('what the forge refuses', () => {
    const on = name === 'github' ? 'POST issues' : 'POST notes'
    async function refusal(run: Run): Promise<ForgeError['refusal']> {
      const error = await run.ensure().then(
        () => null,
        (thrown: unknown) => forgeErrorIn(thrown),
      )
      if (!error) throw new Error('nothing was thrown')
      expect(
        JSON.stringify(error.refusal) + say(error.refusal.message, 'en') + say(error.refusal.message, 'fr'),
      ).not.toContain(token)
      return error.refusal
    }
    test('403 names the permission', async () => {
      const run = await start(name, ({ faults }) => {
        const headers = { 'x-accepted-github-permissions': 'issues=write; pull_requests=write' }
        faults.push({
          on,
          answer: { status: 403, headers, body: { message: 'Resource not accessible by integration' } },
        })
      })
      const { status, message } = await refusal(run)
      expect([status, say(message, 'en')]).toEqual([
        403,
        'the forge refuses (403, Resource not accessible by integration): give the token the permission issues=write; pull_requests=write',
      ])
      expect(run.forge.comments).toEqual([])
    })
    test.each([
      ['GitHub', 403, 'Unable to create comment because issue is locked.'],
      ['GitHub, as validation', 422, 'Issue is locked'],
      ['GitLab', 403, '403 Forbidden - discussion locked'],
    ])('a locked conversation (%s)', async (_, status, message) => {
      const run = await start(name, ({ faults }) => {
        faults.push({ on, answer: { status, body: { message } } })
      })
      expect(await refusal(run)).toMatchObject({ status, message: { code: 'forge-locked' } })
      expect(run.waits).toEqual([])
    })
    test.each([
      [401, 'forge-token-refused'],
      [404, 'forge-not-found'],
      [410, 'forge-refused'],
      [422, 'forge-refused'],
    ])('%i is said, not repeated', async (status, code) => {
      const run = await start(name, ({ faults }) => {
        faults.push({ on, answer: { status, body: { message: 'no' } } })
      })
      expect((await refusal(run)).message.code).toBe(code)
      expect(run.waits).toEqual([])
    })
    test('429 is waited out as Retry-After says, and then written once', async () => {
      const run = await start(name, ({ faults }) => {
        faults.push({
          on,
          times: 2,
          answer: { status: 429, headers: { 'retry-after': '7' }, body: { message: 'slow down' } },
        })
      })
      expect(await run.ensure()).toMatchObject({ kind: 'created' })
      expect(run.waits).toEqual([7000, 7000])
      expect(run.forge.comments).toHaveLength(1)
    })
    test.each([
      ['GitHub', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795521630' }, 403],
      ['GitLab', { 'ratelimit-reset': '1795521630' }, 429],
    ])('a spent limit of %s is waited for', async (_, headers, status) => {
      const run = await start(name, ({ faults }) => {
        faults.push({ on, times: 1, answer: { status, headers, body: { message: 'API rate limit exceeded' } } })
      })
      expect(await run.ensure()).toMatchObject({ kind: 'created' })
      expect(run.waits).toEqual([31_000])
    })
    test('a secondary limit without a header waits a minute, and longer than the deadline never', async () => {
      const limit = { status: 403, body: { message: 'You have exceeded a secondary rate limit.' } }
      const once = await start(name, ({ faults }) => void faults.push({ on, times: 1, answer: limit }))
      expect(await once.ensure()).toMatchObject({ kind: 'created' })
      expect(once.waits).toEqual([60_000])
      const always = await start(name, ({ faults }) => void faults.push({ on, times: 9, answer: limit }))
      expect((await refusal(always)).message).toEqual({ code: 'forge-rate-limited', status: 403, seconds: 120 })
    })
    test('a reading that fails on the server is repeated', async () => {
      const run = await start(name, ({ faults }) => {
        faults.push({ on: 'GET', times: 2, answer: { status: 503, text: '<html>', type: 'text/html' } })
      })
      expect(await run.ensure()).toMatchObject({ kind: 'created' })
      expect(run.waits).toEqual([1000, 2000])
    })
    test('a page that is not the API is said', async () => {
      const run = await start(name, ({ faults }) => {
        faults.push({ on: 'GET', answer: { status: 200, text: '<html>log in</html>', type: 'text/html' } })
      })
      expect((await refusal(run)).message).toMatchObject({ code: 'forge-not-json', type: 'text/html' })
    })
    test('a redirection to another host is not followed', async () => {
      const run = await start(name, ({ faults }) => {
        faults.push({ on: 'GET', answer: { status: 302, headers: { location: 'http://localhost:1/login' } } })
      })
      expect((await refusal(run)).message).toMatchObject({ code: 'forge-redirected', to: 'localhost:1' })
    })
    test('an answer without end is cut', async () => {
      const run = await start(name, ({ faults }) => {
        faults.push({ on: 'GET', answer: { status: 200, text: `"${'x'.repeat(33 * 1024 * 1024)}"` } })
      })
      expect((await refusal(run)).message).toMatchObject({ code: 'forge-too-large', megabytes: 32 })
    })
    test('a forge that is not there', async () => {
      const run = await start(name)
      await run.forge.close()
      expect((await refusal(run)).message).toMatchObject({ code: 'forge-unreachable', problem: 'ECONNREFUSED' })
      expect(run.waits).toEqual([1000, 2000, 4000])
    })
  })

  test('a redirection within the forge is followed, token and all', async () => {
    const { forge, ensure } = await start(name, (forge) => {
      forge.faults.push({
        on: 'GET',
        times: 1,
        answer: { status: 301, headers: { location: `${forge.api}${to.list.slice(4)}` } },
      })
      if (name === 'gitlab')
        forge.faults[0] = {
          on: 'GET notes',
          times: 1,
          answer: { status: 301, headers: { location: `${forge.api}${to.list.slice(4)}` } },
        }
    })
    expect(await ensure()).toMatchObject({ kind: 'created' })
    const sent = forge.seen.map(({ headers }) => headers[name === 'github' ? 'authorization' : 'private-token'])
    expect(new Set(sent)).toEqual(new Set([name === 'github' ? `token ${token}` : token]))
  })
})

test('GitLab: a bot that another one replaced is not edited; its comment goes where that is allowed, and its words count', async () => {
  const before: (Marker | null)[] = []
  const { forge, ensure } = await start('gitlab', ({ comments }) => {
    comments.push(comment(5, bodyOf('old', { run: '49.1' }).replace('accepted', 'refused'), 'project_12_bot_0a'))
  })
  const compose = (marker: Marker | null) => {
    before.push(marker)
    return saying('hello')
  }
  expect(await ensure({ compose })).toMatchObject({ kind: 'created' })
  expect(before).toMatchObject([{ standing: 'refused' }])
  expect(forge.requests().slice(2)).toEqual([
    paths.gitlab.head,
    paths.gitlab.create,
    paths.gitlab.list,
    paths.gitlab.remove(5),
  ])
})

test('GitHub: a token that may not ask who it is writes as the workflow', async () => {
  const { ensure } = await start('github', ({ comments, faults }) => {
    comments.push(comment(5, bodyOf('old', { run: '49.1' }), 'github-actions[bot]'))
    faults.push({ on: 'POST graphql', answer: { status: 403, body: { message: 'Resource not accessible' } } })
  })
  expect(await ensure()).toMatchObject({ kind: 'edited' })
})
