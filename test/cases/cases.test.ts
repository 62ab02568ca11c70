import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Bench, judgeAll } from '../../src/example.ts'
import { readYaml } from '../../src/lib/yaml.ts'
import type { Finding, Outcome, RuleResult } from '../../src/model.ts'
import { catalogue, resources } from '../support/example.ts'

/**
 * What users of other tools found wrong in them, as small repositories with the verdict that is right. `check` is a word of
 * theirs, `rule` ours that asks the same (null: none does). `palier` is what our rule says where that is not `expected`: it does
 * not judge what there is nothing to reproach to, or the doctrine of the platform differs, and `because` says why, as where no
 * rule asks.
 */
interface Case {
  case: string
  source: string
  expectations: Expectation[]
  files: Record<string, string>
}
interface Expectation {
  check: string
  rule: string | null
  subject: string
  expected: 'pass' | 'fail'
  palier?: Outcome
  because?: string
}

const folder = new URL('./', import.meta.url)
const names = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const all = names.map((name) => [name, casesOf(name)] as const)
const bench: Bench = { resources, tools: { git: null, helm: null, kustomize: null, kubeconform: null }, catalogue }

function casesOf(name: string): Case[] {
  return readYaml(readFileSync(new URL(name, folder), 'utf8'), 'core').documents[0] as unknown as Case[]
}

describe.each(all)('%s', (_, cases) => {
  test.each(cases.map((one) => [one.case, one] as const))('%s', async (_case, { files, expectations }) => {
    const results = await judgeAll(files, bench)
    for (const { check, rule, subject, expected, palier = expected } of expectations) {
      if (rule === null) continue
      const found = results.find(({ id }) => id === rule)
      if (!found) throw new Error(`${check}: no rule ${rule}`)
      expect([check, outcomeOf(found, subject)]).toEqual([check, palier])
    }
  })
})

/** Of the object with all that is below it. */
function outcomeOf({ findings }: RuleResult, subject: string): Outcome {
  const own = findings.filter((finding) => isBelow(finding, subject)).map(({ outcome }) => outcome)
  return (['fail', 'unknown', 'pass'] as const).find((outcome) => own.includes(outcome)) ?? 'not-applicable'
}

function isBelow(finding: Finding, subject: string): boolean {
  const rest = finding.subject.startsWith(subject) ? finding.subject.slice(subject.length) : null
  return rest !== null && /^(?:$|[:[])/.test(rest)
}

test('every expectation is here, and each that palier does not share has its reason', () => {
  const expectations = all.flatMap(([, cases]) => cases.flatMap((one) => one.expectations))
  expect([all.flatMap(([, cases]) => cases).length, expectations.length]).toEqual([96, 102])
  for (const { check, rule, expected, palier, because } of expectations) {
    const agreed = [undefined, expected, ...(expected === 'pass' ? ['not-applicable'] : [])]
    const shared = rule !== null && agreed.includes(palier)
    expect([check, because === undefined]).toEqual([check, shared])
  }
})
