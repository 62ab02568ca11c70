import { createMemo } from '../judge/opinion.ts'
import type { Difference, Message, Project, Report } from '../model.ts'
import type { Brief } from '../palier.ts'
import { tune } from '../rules/tune.ts'
import { text } from '../texts/index.ts'
import type { Run } from './bench.ts'
import type { Decided } from './policy.ts'

interface Matter {
  /** Gives the report its name and its language. */
  project: Project
  policy: Decided
  /** What keeps head from being evaluated. */
  problems: readonly Message[]
  difference: Difference
  /** What the change writes that asks less of the project. */
  eased?: readonly Message[]
}

/** What the judgement and the report need besides what was collected. */
export function briefOf(run: Run, { project, policy, problems, difference, eased = [] }: Matter): Brief {
  const { catalogue, options, today, version } = run
  return {
    catalogue: tune(catalogue, policy.policy.thresholds),
    conditions: { today, words: text, waivers: policy.policy.waivers, renames: difference.renames, memo: createMemo() },
    version,
    project: { ...projectNamed(project, run.path), key: run.key || run.options.key },
    policy: policy.policy,
    told: {
      from: policy.from,
      changed: [...policy.changed],
      announcements: policy.announcements.map((one) => ({ code: one.code, message: text(one) })),
    },
    added: policy.added,
    eased,
    flags: { gate: options.gate, commitment: options.commitment },
    difference,
    problems: problems.map(text),
  }
}

function projectNamed({ name, repository, language }: Project, path: string): Omit<Report['project'], 'key'> {
  const halves = repository ?? ['application', 'infrastructure']
  const both = halves.includes('application') && halves.includes('infrastructure')
  return {
    name: name || (path.split('/').filter(Boolean).at(-1) ?? path),
    slug: null,
    repository: both ? 'both' : halves.join(','),
    language,
  }
}
