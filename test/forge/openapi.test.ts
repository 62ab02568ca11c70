import { expect, test } from 'vitest'
import { faultsOf } from './openapi.ts'

const github = {
  accept: 'application/vnd.github.v3+json',
  'x-github-api-version': '2022-11-28',
  authorization: 'token x',
  'user-agent': 'palier octokit',
  'content-type': 'application/json; charset=utf-8',
}
const gitlab = { 'private-token': 'x', 'content-type': 'application/json' }
const comments = '/repos/acme/shop/issues/7/comments'
const notes = '/projects/12/merge_requests/7/notes'

test.each([
  [{ method: 'GET', path: `${comments}?per_page=100&page=2`, body: undefined }, []],
  [{ method: 'GET', path: `${comments}?per_pages=100`, body: undefined }, ['unknown parameter per_pages']],
  [{ method: 'GET', path: `${comments}?page=x`, body: undefined }, [expect.stringContaining('must be integer')]],
  [{ method: 'POST', path: comments, body: { body: 'hello' } }, []],
  [{ method: 'POST', path: comments, body: { text: 'hello' } }, [expect.stringContaining('body')]],
  [{ method: 'POST', path: comments, body: { body: 'hello', draft: true } }, [expect.stringContaining('additional')]],
  [{ method: 'PUT', path: comments, body: { body: 'hello' } }, [`PUT ${comments} is not an operation`]],
  [
    { method: 'POST', path: '/repos/acme/shop/statuses/abc', body: { state: 'refused' } },
    [expect.stringContaining('allowed values')],
  ],
])('GitHub %j', (request, faults) => {
  expect(faultsOf({ ...request, headers: github }, 'github')).toEqual(faults)
})

test.each([
  [{ method: 'GET', path: `${notes}?activity_filter=only_comments&order_by=created_at`, body: undefined }, []],
  [{ method: 'GET', path: `${notes}?order_by=id`, body: undefined }, [expect.stringContaining('allowed values')]],
  [{ method: 'PUT', path: `${notes}/5`, body: { body: '' } }, [expect.stringContaining('fewer than 1')]],
  [{ method: 'PATCH', path: `${notes}/5`, body: { body: 'x' } }, [`PATCH ${notes}/5 is not an operation`]],
  [
    { method: 'POST', path: '/projects/12/statuses/abc', body: { state: 'failure' } },
    [expect.stringContaining('allowed values')],
  ],
])('GitLab %j', (request, faults) => {
  expect(faultsOf({ ...request, headers: gitlab }, 'gitlab')).toEqual(faults)
})

test('headers and answers count', () => {
  const asked = { method: 'GET', path: comments, body: undefined }
  expect(faultsOf({ ...asked, headers: { ...github, 'x-github-api-version': '' } }, 'github')).toHaveLength(1)
  const answered = (status: number, body: unknown) =>
    faultsOf({ ...asked, headers: github, answer: { status, body } }, 'github')
  expect(answered(200, [{ id: 1 }])).toEqual([expect.stringContaining("required property 'node_id'")])
  expect(answered(201, [])).toEqual(['201 is not an answer'])
})
