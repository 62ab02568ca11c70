import type { Rendered } from './object.ts'
import { apiGroup, at, records, string } from './reading.ts'

/** A policy that only lets signed images in: Kyverno's `verifyImages`, or sigstore's own. */
export function verifiesImages({ object }: Rendered): boolean {
  const group = apiGroup(string(object.apiVersion))
  if (group === 'policy.sigstore.dev') return object.kind === 'ClusterImagePolicy'
  if (!/(?:^|\.)kyverno\.io$/.test(group)) return false
  if (/ImageValidatingPolicy$/.test(string(object.kind))) return true
  return records(at(object, 'spec', 'rules')).some(({ item }) => item.verifyImages !== undefined)
}
