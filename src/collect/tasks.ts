import type { Fact, Location, Message, Tree } from '../model.ts'
import type { Deed } from './task-deeds.ts'
import { isTestFile } from './task-tests.ts'

/** What one job that can run does, before the jobs are seen together. */
export interface Chore {
  /** `path#job`. */
  subject: string
  at: Location
  job: string
  pipeline: string
  manual: boolean
  /** Why the job's failure does not stop the pipeline, as it is written; undefined when it cannot be known. */
  loose: string | undefined
  /** Where `loose` is written, when that is a place of its own. */
  looseAt?: Location | undefined
  deeds: Deed[]
  /** Builds an image. */
  builds: boolean
  /** Cron expressions that start it. */
  schedules: string[]
}

/** One fact for each job that does something that rules ask. `policies`: a policy verifies signatures here. */
export function taskFacts(chores: readonly Chore[], tree: Tree, policies: boolean): Fact<'task'>[] {
  const testFiles = tree.root.files.some(isTestFile)
  const facts = chores.map((chore) => taskFact(chore, { chores, testFiles, policies }))
  return facts.filter(({ value }) =>
    [value.tests, value.analyses, value.scans, value.signatures, value.deployments].some((list) => list.length > 0),
  )
}

interface Around {
  chores: readonly Chore[]
  testFiles: boolean
  policies: boolean
}

function taskFact(chore: Chore, { chores, testFiles, policies }: Around): Fact<'task'> {
  const { subject, at, job, pipeline, deeds } = chore
  const named = (type: Deed['type']) => [...new Set(deeds.filter((one) => one.type === type).map(({ tool }) => tool))]
  const signatures = deeds.filter(({ type }) => type === 'signature')
  const loose = loosenessOf(chore, chores)
  const doubts: Record<string, Message> = {}
  if (loose === undefined) doubts.loose = { code: 'variable-unknown', variable: 'continue-on-error' }
  if (!policies && signatures.length > 0) doubts.signatureVerified = { code: 'signature-unverified' }
  return {
    kind: 'task',
    subject,
    at,
    ...(chore.looseAt && loose === chore.loose ? { places: { loose: { at: chore.looseAt } } } : {}),
    value: {
      job,
      pipeline,
      tests: named('tests'),
      testFiles,
      coverage: deeds.some((one) => one.type === 'tests' && one.coverage),
      analyses: named('analysis'),
      scans: named('scan'),
      signatures: named('signature'),
      signedByDigest: signatures.length > 0 && signatures.every(({ byDigest }) => byDigest),
      signatureVerified: policies ? true : undefined,
      deployments: deeds.some(({ type }) => type === 'cluster') ? [] : named('deployment'),
      loose,
    },
    ...(Object.keys(doubts).length > 0 ? { doubts } : {}),
  }
}

const guarding: readonly Deed['type'][] = ['tests', 'analysis']

/** A job started by hand stops nothing, unless another one that runs by itself does the same. */
function loosenessOf(chore: Chore, chores: readonly Chore[]): string | undefined {
  const asked = chore.deeds.filter(({ type }) => guarding.includes(type))
  const written = asked.map(({ loose }) => loose).find((loose) => loose !== '')
  if (written !== undefined) return written
  if (chore.loose !== '' || !chore.manual) return chore.loose
  const same = (type: Deed['type']) => chores.some((other) => stops(other, type))
  return asked.every(({ type }) => same(type)) ? '' : 'manual'
}

function stops({ manual, loose, deeds }: Chore, type: Deed['type']): boolean {
  return !manual && loose === '' && deeds.some((one) => one.type === type && one.loose === '')
}
