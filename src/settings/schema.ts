import * as z from 'zod'
import { isDay } from '../options.ts'

const day = z
  .string()
  .refine(isDay, { error: 'YYYY-MM-DD' })
  .meta({ description: 'A day in UTC, YYYY-MM-DD', format: 'date', pattern: '^\\d{4}-\\d{2}-\\d{2}$' })
/** The grid says which there are. */
const level = z.int().min(1).max(9)
const words = z.array(z.string().min(1))

/** A folder inside the repository, by the one name that it has. */
const folder = z
  .string()
  .transform((path) => path.replace(/^(\.\/)+|\/+$/g, ''))
  .pipe(z.string().regex(/^(?!\/)(?!.*(^|\/)\.\.?(\/|$))[^\\]+$/, 'apps/web'))

const chart = z.strictObject({
  chart: z.string().min(1),
  values: words.default([]),
  release: z.string().min(1).optional(),
  namespace: z.string().min(1).optional(),
  helmfile: z.string().min(1).optional(),
})
const kustomization = z.strictObject({ kustomization: z.string().min(1) })
const manifests = z.strictObject({ manifests: words.min(1) })
const source = z.union([chart, kustomization, manifests])

const environment = z.strictObject({
  class: z.enum(['sandbox', 'prod-like', 'production']),
  sources: z.array(source).optional(),
  chart: z.string().min(1).optional(),
  values: words.optional(),
  release: z.string().min(1).optional(),
  namespace: z.string().min(1).optional(),
  helmfile: z.string().min(1).optional(),
  kustomization: z.string().min(1).optional(),
  manifests: words.min(1).optional(),
  tls: z.enum(['platform']).optional(),
  exposure: z.enum(['internet', 'rie', 'intranet']).optional(),
  quota: z
    .strictObject({
      cpu: z.union([z.string(), z.number()]).optional(),
      memory: z.union([z.string(), z.number()]).optional(),
    })
    .optional(),
})

const commitment = z.strictObject({
  level,
  since: day.optional(),
  next: z.strictObject({ level, by: day }).optional(),
})
const waiver = z.strictObject({
  rule: z.string().min(1),
  subject: z.string().min(1),
  reason: z.string().min(1),
  decision: z.string().min(1).optional(),
  owner: z.string().min(1).optional(),
  until: day,
})
const parameter = z.union([z.number(), z.string(), words])
const policy = z.strictObject({
  grid: z.string().min(1).default('cloud-pi-native'),
  commitment: commitment.optional(),
  gate: z.enum(['change', 'state', 'ratchet', 'off']).optional(),
  waivers: z.array(waiver).default([]),
  mute: words.default([]),
  thresholds: z.record(z.string(), z.record(z.string(), parameter)).optional(),
  rules: z.string().min(1).optional(),
  ignore: words.default([]),
})

const half = z.enum(['application', 'infrastructure', 'observability', 'both'])
const attestation = z.strictObject({
  rule: z.string().min(1),
  statement: z.string().min(1),
  evidence: z.string().min(1),
  by: z.string().min(1),
  date: day,
  until: day.optional(),
})
const elsewhere = z.strictObject({
  secrets: words.default([]),
  configMaps: words.default([]),
  services: words.default([]),
  serviceAccounts: words.default([]),
  images: words.default([]),
})
const project = z.strictObject({
  name: z.string().min(1).optional(),
  language: z.enum(['fr', 'en']).optional(),
  repository: z.union([half, z.array(half).min(1)]).optional(),
  environments: z.record(z.string().min(1), environment).default({}),
  cluster: z
    .strictObject({
      kind: z.enum(['openshift', 'kubernetes']).default('openshift'),
      kubernetes: z
        .string({ error: '"1.33"' })
        .regex(/^1\.\d+$/, { error: '"1.33"' })
        .meta({ description: 'Kubernetes version, "1.33"' })
        .optional(),
    })
    .optional(),
  registries: words.default([]),
  elsewhere: elsewhere.optional(),
  users: z.boolean().optional(),
  data: z
    .strictObject({ classification: z.enum(['usuel', 'dr']).optional(), personal: z.boolean().optional() })
    .optional(),
  attestations: z.array(attestation).default([]),
  companions: z
    .array(
      z
        .strictObject({ name: z.string().min(1), path: folder.optional(), report: folder.optional() })
        .refine(({ path, report }) => (path === undefined) !== (report === undefined), { error: 'path | report' }),
    )
    .max(20)
    .optional(),
})

/** `.palier.yml`, as a person writes it. Unknown keys are refused. */
export const palierFileSchema = z.strictObject({
  policy: policy.prefault({}),
  project: project.optional(),
  projects: z.array(folder).min(1).max(200).optional(),
})
export type WrittenFile = z.output<typeof palierFileSchema>
export type WrittenProject = NonNullable<WrittenFile['project']>
export type WrittenPolicy = WrittenFile['policy']
export type WrittenEnvironment = WrittenProject['environments'][string]
export type WrittenAttestation = WrittenProject['attestations'][number]
