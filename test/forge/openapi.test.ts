import { expect, test } from 'vitest'
import { faultsOf } from './openapi.ts'

const comments = '/repos/acme/shop/issues/7/comments'
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
])('%j', (request, faults) => {
  expect(faultsOf(request)).toEqual(faults)
})
