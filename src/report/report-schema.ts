import * as z from 'zod'
import type { FactKind, Report } from '../model.ts'
import {
  attachedFinding,
  day,
  effort,
  environmentClass,
  finding,
  level,
  location,
  message,
  outcome,
  text,
  unknownCause,
} from './report-parts.ts'

export const ruleResultSchema = z.object({
  id: z.string(),
  theme: z.string(),
  level,
  criterion: z.string(),
  required: z.boolean(),
  announced: day.optional(),
  advisedFrom: level.nullable(),
  proof: z.enum(['repository', 'declared']),
  about: z.string().optional(),
  title: text,
  fix: text,
  effort,
  outcome,
  cause: unknownCause.nullable(),
  findings: z.array(finding),
})

const kinds: Record<FactKind, true> = {
  environment: true,
  declaration: true,
  source: true,
  manifest: true,
  validation: true,
  workload: true,
  autoscaler: true,
  disruption: true,
  rollout: true,
  quota: true,
  tie: true,
  chartDependencies: true,
  overlay: true,
  logOutput: true,
  cronJob: true,
  volumeClaim: true,
  container: true,
  securityContext: true,
  port: true,
  service: true,
  reference: true,
  authorization: true,
  exposureLink: true,
  datastore: true,
  monitor: true,
  alerting: true,
  alertFile: true,
  dashboard: true,
  instrumentation: true,
  networkPolicy: true,
  isolation: true,
  exposedHost: true,
  exposedPath: true,
  route: true,
  secret: true,
  sopsSecret: true,
  vaultSecret: true,
  secretMaterial: true,
  credential: true,
  tlsSetting: true,
  datastoreLink: true,
  signIn: true,
  sharedResource: true,
  dockerfile: true,
  baseImage: true,
  remoteAccess: true,
  bakedCertificate: true,
  imageSource: true,
  pipeline: true,
  job: true,
  task: true,
  rescan: true,
  ecosystem: true,
  document: true,
  requirement: true,
  coverage: true,
}

const blindSpot = z.object({
  kinds: z.array(z.enum(Object.keys(kinds) as FactKind[])),
  environment: z.string().optional(),
  at: location,
  fault: z.boolean(),
  cause: message,
  message: text,
})

const parameter = z.union([z.number(), z.string(), z.array(z.string())])
const attestation = z.object({
  rule: z.string(),
  statement: z.string(),
  evidence: z.string(),
  by: z.string(),
  date: day,
  until: day,
  state: z.enum(['valid', 'ended']),
  at: location,
})

const requirement = z.object({
  id: z.string(),
  level: z.enum(['P', 'I']),
  title: text,
  state: z.enum(['proved', 'attested', 'waived', 'not-applicable', 'missing', 'undecidable']),
  rules: z.array(z.object({ id: z.string(), outcome })),
  attestation: attestation.optional(),
})

const admission = z.enum(['none', 'audit', 'enforce'])
const admissionPolicy = z.object({
  id: z.string(),
  title: text,
  before: admission,
  production: admission,
  rules: z.array(z.string()),
  outcome,
})

const note = z.object({ code: z.string(), message: text })

const assessment = z.object({
  revision: z.string().nullable(),
  ref: z.string().nullable(),
  judged: z.string().nullable(),
  drifted: z.array(z.string()).optional(),
  score: z.object({
    technical: level,
    proved: level,
    possible: level,
    criteria: z.array(z.object({ id: z.string(), outcome })),
  }),
  environments: z.array(
    z.object({
      name: z.string(),
      class: environmentClass.nullable(),
      declared: z.boolean(),
      sources: z.array(z.string()),
      rendered: z.boolean(),
    }),
  ),
  rules: z.array(ruleResultSchema),
  blindSpots: z.array(blindSpot),
  attestations: z.array(attestation).optional(),
  cct: z.array(requirement).optional(),
  admission: z.array(admissionPolicy).optional(),
  notes: z.array(note),
})

const policy = z.object({
  commitment: z.object({ level, since: day.optional(), next: z.object({ level, by: day }).optional() }).nullable(),
  gate: z.enum(['change', 'state', 'ratchet', 'off']).nullable(),
  from: z.enum(['target', 'base', 'head', 'none']),
  changed: z.array(z.string()),
  waivers: z.array(
    z.object({
      rule: z.string(),
      subject: z.string(),
      reason: z.string(),
      decision: z.string().optional(),
      owner: z.string().optional(),
      until: day,
      at: location.optional(),
      state: z.enum(['active', 'ended', 'useless', 'void', 'added']),
    }),
  ),
  mute: z.array(z.string()),
  thresholds: z.array(z.object({ rule: z.string(), parameter: z.string(), value: parameter, default: parameter })),
  announcements: z.array(note),
})

const change = z.object({
  rule: z.string(),
  trend: z.enum(['better', 'worse', 'same', 'unclear']),
  introduced: z.array(attachedFinding),
  fixed: z.array(finding),
  unclear: z.array(finding),
  gone: z.array(finding),
})

const rules = z.array(z.string())
const reason = z.discriminatedUnion('code', [
  z.object({ code: z.literal('level-dropped'), from: level, to: level }),
  z.object({ code: z.literal('below-commitment'), level, commitment: level }),
  z.object({ code: z.literal('introduced-below-commitment'), level, commitment: level, rules }),
  z.object({ code: z.literal('blind-spot-introduced'), rules }),
  z.object({ code: z.literal('not-verified'), rules }),
  z.object({ code: z.literal('gate-off') }),
  z.object({ code: z.literal('not-evaluated'), message: text }),
])

const verdict = z.object({ accepted: z.boolean(), verified: z.boolean(), reasons: z.array(reason) }).nullable()

/** The JSON report, with its keys in the order in which they are written. Unknown keys are dropped when read. */
export const reportSchema: z.ZodType<Report> = z.object({
  version: z.literal(1),
  palier: z.string(),
  asOf: day,
  grid: z.object({
    id: z.string(),
    version: z.string(),
    title: text,
    levels: z.array(z.object({ level, title: text, criteria: z.array(z.object({ id: z.string(), title: text })) })),
  }),
  project: z.object({
    key: z.string(),
    name: z.string(),
    slug: z.string().nullable(),
    path: z
      .string()
      .regex(/^(?!\.{1,2}(?:\/|$))[^/\\]+(?:\/(?!\.{1,2}(?:\/|$))[^/\\]+)*$/u)
      .optional(),
    repository: z.string(),
    language: z.enum(['fr', 'en']).nullable(),
  }),
  policy,
  base: assessment.nullable(),
  head: assessment.nullable(),
  changes: z.array(change),
  nextSteps: z.array(
    z.object({ rule: z.string(), level, effort, subjects: z.int().nonnegative(), at: location.optional() }),
  ),
  verdict,
})

/** Reports of the projects of one repository. */
const reportsSchema = z.object({
  version: z.literal(1),
  palier: z.string(),
  projects: z.array(reportSchema).min(1),
  verdict,
})

/** `report.schema.json` (draft 2020-12), for whoever reads a report with another program. */
export function reportJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(z.union([reportSchema, reportsSchema]), {
    target: 'draft-2020-12',
    io: 'input',
    reused: 'ref',
  })
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', title: 'palier report', ...schema }
}
