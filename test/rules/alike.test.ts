import { expect, test } from 'vitest'
import type { AnyFact, Fact } from '../../src/model.ts'
import { rememberAlike } from '../../src/rules/decisions.ts'
import { container, loadOne, project, ruleText } from './support/rule.ts'

test.each([
  ['"a.b/c" in container.workload.labels && container.workload.labels["a.b/c"] == "web"', { 'a.b/c': 'web' }],
  ['container.workload.labels[container.name] == "x"', { web: 'x' }],
  ['container.workload.labels.?tier.orValue("") == "front"', { tier: 'front' }],
  ['container.workload.labels.exists(k, k == "tier")', { tier: 'front' }],
])('facts that differ where it counts are told apart: %s', (expression, labels) => {
  const rule = loadOne(ruleText(`every: '${expression}'`))
  const fact = (written: Record<string, string>) => {
    const made = container() as Fact<'container'>
    const workload = { ...made.value.workload, labels: written }
    return { ...made, value: { ...made.value, workload } } as AnyFact
  }
  const decisions = [{ other: 'a' }, labels, { other: 'b' }, labels].map((one) => rule.holds(fact(one), project).value)
  expect(decisions.map((value) => value === true)).toEqual([false, true, false, true])
})

test('facts that are alike where it counts are decided once for each project', () => {
  let count = 0
  const decide = rememberAlike(new Set(['name']), () => ({ value: ++count > 0 }))
  const named = (name: string, image: string) => ({ value: { name, image } }) as unknown as AnyFact
  for (const fact of [named('a', '1'), named('a', '2'), named('b', '1')]) decide(fact, project)
  expect(count).toBe(2)
  decide(named('a', '1'), { ...project })
  expect(count).toBe(3)
})
