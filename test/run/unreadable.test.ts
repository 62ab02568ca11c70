import { expect, test } from 'vitest'
import { edit, shop } from '../scenarios/support.ts'
import { judgeRequest } from './support.ts'

const manifests = edit(shop, {
  '.palier.yml': (text) =>
    text.replace(/^( +)production:/m, '$1extra: { class: production, manifests: [extra/*.yaml] }\n$1production:'),
  'extra/web.yaml': `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { ports: [{ port: 80 }] }
`,
})

test.each<[string, string]>([
  ['Dockerfile', 'image-user-non-root'],
  ['deploy/chart/templates/deployment.yaml', 'container-resources-set'],
  ['deploy/chart/values-production.yaml', 'container-resources-set'],
  ['deploy/chart/Chart.yaml', 'infra-renders'],
  ['deploy/tools/base/cleanup.yaml', 'infra-renders'],
  ['deploy/tools/overlays/integration/kustomization.yaml', 'infra-renders'],
  ['extra/web.yaml', 'container-resources-set'],
])('nothing is held against %s, which cannot be read, and %s is unknown', async (file, rule) => {
  const { head, changes, verdict } = await judgeRequest({ base: manifests, head: manifests, unreadable: [file] })
  expect(head?.blindSpots).toContainEqual(
    expect.objectContaining({
      at: { file },
      fault: false,
      cause: expect.objectContaining({ code: 'file-unreadable' }),
    }),
  )
  expect(changes.flatMap(({ introduced }) => introduced)).toEqual([])
  expect(head?.rules.find(({ id }) => id === rule)?.outcome).toBe('unknown')
  expect(verdict).toMatchObject({ accepted: true, verified: false })
})
