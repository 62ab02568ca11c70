import { describe, expect, test } from 'vitest'
import { evaluate } from '../../src/judge/evaluate.ts'
import { requirementFacts, type Standing, standingsOf } from '../../src/judge/requirements.ts'
import { score } from '../../src/judge/score.ts'
import { sheetsOf } from '../../src/judge/sheets.ts'
import { waiverStates } from '../../src/judge/waivers.ts'
import type { Attestation, Outcome, Requirement, RequirementState, Rule, Waiver } from '../../src/model.ts'
import {
  attestation,
  both,
  catalogueOf,
  collect,
  fakeRule,
  place,
  port,
  result,
  today,
  waiver,
  words,
} from './support.ts'

const id = 'EXI-A-1'
const requirement = (rules: string[], level: Requirement['level'] = 'P', name = id): Requirement => ({
  id: name,
  level,
  title: both(name),
  rules,
})
type Proof = [Outcome, 'repository' | 'declared']
const yes: Proof = ['pass', 'repository']
const no: Proof = ['fail', 'repository']
const unseen: Proof = ['unknown', 'repository']
const unsaid: Proof = ['unknown', 'declared']
const none: Proof = ['not-applicable', 'repository']
const waived: Proof = ['waived', 'repository']
const decided = { decision: 'DEROG-1' }

function standingOf(
  proofs: readonly Proof[],
  people: { attested?: Attestation[]; waivers?: Waiver[] } = {},
): Standing | undefined {
  const results = proofs.map(([outcome, proof], index) => result(`r${index}`, outcome, { proof }))
  const catalogue = { ...catalogueOf([]), requirements: [requirement(results.map((one) => one.id))] }
  const { attested = [], waivers = [] } = people
  return standingsOf({ results, catalogue, collection: { attestations: attested }, waivers, today })[0]
}

describe('where a requirement stands', () => {
  test.each<[string, Proof[], RequirementState, boolean]>([
    ['every rule passes', [yes, yes], 'proved', false],
    ['one of them does not apply', [yes, none], 'proved', false],
    ['none of them applies', [none, none], 'not-applicable', false],
    ['one is waived', [yes, waived], 'waived', false],
    ['one fails', [yes, no, unsaid], 'missing', false],
    ['one could not be looked at', [yes, unseen], 'undecidable', false],
    ['only people have not spoken', [yes, unsaid], 'undecidable', true],
    ['people have not spoken, and more', [unseen, unsaid], 'undecidable', false],
    ['nothing but people can say it', [], 'undecidable', true],
  ])('%s', (_, proofs, state, unattested) => {
    expect(standingOf(proofs)).toMatchObject({ state, unattested })
  })

  test.each<[string, Proof[], Attestation, RequirementState]>([
    ['stands for what people alone can say', [], attestation(id), 'attested'],
    ['stands for what is undecided', [yes, unseen], attestation(id), 'attested'],
    ['never stands for a failure', [no], attestation(id), 'missing'],
    ['counts through its day', [], attestation(id, { until: today }), 'attested'],
    ['that ended says nothing', [], attestation(id, { until: '2026-11-23' }), 'undecidable'],
    ['of another requirement says nothing', [], attestation('EXI-A-2'), 'undecidable'],
  ])('an attestation %s', (_, proofs, one, state) => {
    expect(standingOf(proofs, { attested: [one] })?.state).toBe(state)
  })

  test.each<[string, Proof[], Waiver, RequirementState]>([
    ['stands for a failure', [no], waiver(id, '*', decided), 'waived'],
    ['stands for a doubt', [unseen], waiver(id, 'project', decided), 'waived'],
    ['needs a decision', [no], waiver(id, '*'), 'missing'],
    ['ends', [no], waiver(id, '*', { ...decided, until: '2026-11-23' }), 'missing'],
    ['is not needed', [yes], waiver(id, '*', decided), 'proved'],
  ])('a waiver %s', (_, proofs, one, state) => {
    expect(standingOf(proofs, { waivers: [one] })?.state).toBe(state)
  })
})

test('coverage counts important requirements, the undecided ones in the total', () => {
  const states: RequirementState[] = ['proved', 'attested', 'waived', 'not-applicable', 'missing', 'undecidable']
  const standings = states.map((state, index) => ({
    requirement: requirement([], index === 0 ? 'P' : 'I', `EXI-A-${index}`),
    state,
    lacking: [],
    unattested: false,
    attestation: null,
  }))
  const coverage = requirementFacts(standings, new Map()).at(-1)
  expect(coverage?.value).toEqual({ covered: 3, possible: 4, total: 5, decided: undefined })
})

describe('in a judgement', () => {
  const covered = fakeRule('covered', {
    given: 'requirement',
    applies: () => ({ value: true }),
    holds: ({ value }) =>
      'covered' in value && typeof value.covered === 'boolean'
        ? { value: value.covered }
        : { value: 'undecidable', field: 'covered' },
  })
  const judge = (
    ports: Parameters<typeof port>[0][],
    requirements: Requirement[],
    parts: Partial<Parameters<typeof evaluate>[2]> = {},
  ) => {
    const rules: Rule[] = [fakeRule('ports'), covered]
    const catalogue = { ...catalogueOf(rules, [place('covered', 5), place('ports', 3)]), requirements }
    const collection = collect({ facts: ports.map((seen) => port(seen)) })
    const judgement = evaluate(collection, catalogue, { today, words, ...parts })
    return { ...judgement, catalogue, collection }
  }

  test('rules about rules are judged last, and stand in their place', () => {
    const { results } = judge(['bad'], [requirement(['ports'])])
    expect(results.map(({ id: rule, outcome }) => [rule, outcome])).toEqual([
      ['covered', 'fail'],
      ['ports', 'fail'],
    ])
    expect(results[0]?.findings[0]).toMatchObject({ subject: `project[${id}]`, at: { file: 'k8s/web.yaml', line: 3 } })
  })

  test('what only people can say leaves the technical level alone', () => {
    const { results, catalogue, collection } = judge(['good'], [requirement([])])
    expect(results[0]).toMatchObject({ outcome: 'unknown', cause: 'attestation-missing' })
    const full = {
      ...catalogue,
      grid: { ...catalogue.grid, levels: catalogue.grid.levels.filter(({ level }) => level === 3 || level === 5) },
    }
    expect(score(results, full, collection)).toMatchObject({ technical: 5, proved: 3 })
  })

  test('what could not be looked at does not', () => {
    const { results } = judge(['undecidable'], [requirement(['ports'])])
    expect(results[0]).toMatchObject({ outcome: 'unknown', cause: 'undecidable' })
  })

  test('a waived requirement is told so, and its waiver is of use', () => {
    const waivers = [waiver(id, '*', decided), waiver('EXI-A-9', '*', decided)]
    const { results } = judge(['bad'], [requirement(['ports'])], { waivers })
    expect(results[0]?.outcome).toBe('waived')
    expect(waiverStates({ all: waivers, today }, results).map(({ state }) => state)).toEqual(['active', 'useless'])
  })

  test('the sheet shows rules and attestations, whoever wrote them', () => {
    const judged = judge(['good'], [requirement(['ports'])])
    const collection = { ...judged.collection, attestations: [attestation(id), attestation('ports')] }
    const admission = [
      { id: 'policy', title: both('p'), before: 'audit' as const, production: 'enforce' as const, rules: ['ports'] },
    ]
    const sheets = sheetsOf({ ...judged, collection }, { ...judged.catalogue, admission }, today)
    expect(sheets.cct).toMatchObject([{ id, state: 'proved', rules: [{ id: 'ports', outcome: 'pass' }] }])
    expect(sheets.admission).toMatchObject([{ id: 'policy', outcome: 'pass' }])
    expect(sheets.attestations).toMatchObject([{ rule: id, by: 'b', evidence: 'ref:1', state: 'valid' }])
  })
})
