import { describe, expect, it } from 'vitest'
import { describeSelector, indexLabels, labelSelector, mapSelector, selects } from '../../src/collect/selector.ts'
import type { Json } from '../../src/model.ts'

const pod = new Map([
  ['app', 'web'],
  ['tier', 'front'],
])
const expression = (key: string, operator: string, ...values: string[]): Json => ({
  matchExpressions: [{ key, operator, values }],
})

describe('labelSelector on { app: web, tier: front }', () => {
  it.each<[string, Json | undefined, boolean]>([
    ['absent', undefined, false],
    ['null', null, false],
    ['{}', {}, true],
    ['of a wrong type', 'app', false],
    ['one label', { matchLabels: { app: 'web' } }, true],
    ['another value', { matchLabels: { app: 'api' } }, false],
    ['every label', { matchLabels: { app: 'web', tier: 'front' } }, true],
    ['one label too many', { matchLabels: { app: 'web', zone: 'a' } }, false],
    ['In', expression('app', 'In', 'api', 'web'), true],
    ['In, others', expression('app', 'In', 'api'), false],
    ['In, absent key', expression('zone', 'In', 'a'), false],
    ['NotIn', expression('app', 'NotIn', 'api'), true],
    ['NotIn that excludes', expression('app', 'NotIn', 'web'), false],
    ['NotIn, absent key', expression('zone', 'NotIn', 'a'), true],
    ['Exists', expression('app', 'Exists'), true],
    ['Exists, absent key', expression('zone', 'Exists'), false],
    ['DoesNotExist', expression('app', 'DoesNotExist'), false],
    ['DoesNotExist, absent key', expression('zone', 'DoesNotExist'), true],
    ['unknown operator', expression('app', 'Near', 'web'), false],
    [
      'labels and expressions',
      { matchLabels: { app: 'web' }, ...(expression('tier', 'NotIn', 'front') as object) },
      false,
    ],
  ])('%s', (_, selector, selected) => {
    expect(selects(labelSelector(selector), pod)).toBe(selected)
    const index = indexLabels([{ namespace: 'a', labels: pod }])
    expect(index.select(labelSelector(selector), 'a').length).toBe(selected ? 1 : 0)
    expect(index.select(labelSelector(selector), null).length).toBe(selected ? 1 : 0)
    expect(index.select(labelSelector(selector), 'b')).toEqual([])
  })
})

describe('mapSelector', () => {
  it.each<[string, Json | undefined, boolean]>([
    ['absent', undefined, false],
    ['empty', {}, false],
    ['every label', { app: 'web', tier: 'front' }, true],
    ['one label too many', { app: 'web', zone: 'a' }, false],
  ])('%s', (_, selector, selected) => {
    expect(selects(mapSelector(selector), pod)).toBe(selected)
  })
})

it('is told as kubectl writes it', () => {
  const selector = labelSelector({
    matchLabels: { app: 'web' },
    matchExpressions: [
      { key: 'tier', operator: 'NotIn', values: ['a', 'b'] },
      { key: 'zone', operator: 'Exists' },
      { key: 'old', operator: 'DoesNotExist' },
    ],
  })
  expect(describeSelector(selector)).toBe('app=web,tier notin (a,b),zone,!old')
})
