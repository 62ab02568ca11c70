import type { AnyFact } from '../model.ts'
import { readApisixRoutes } from './apisix-routes.ts'
import { authorizationFacts } from './authorizations.ts'
import { autoscalerFacts } from './autoscalers.ts'
import { containerFacts, securityContextFacts } from './container.ts'
import { cronJobFacts } from './cron-jobs.ts'
import { disruptionFacts } from './disruptions.ts'
import { readHttpProxies } from './contour-routes.ts'
import { credentialFacts } from './credentials.ts'
import { holdersOf } from './entries.ts'
import { backendFacts } from './exposure.ts'
import type { Exposure } from './exposures.ts'
import { exposedPathFacts } from './exposed-paths.ts'
import { hostFacts } from './hosts.ts'
import { readIngresses } from './ingresses.ts'
import { instrumentationFacts } from './instrumentation.ts'
import { logFacts } from './log-outputs.ts'
import type { Rendered, Surroundings } from './object.ts'
import { datastoreLinkFacts } from './datastore-links.ts'
import { datastoreFacts } from './datastores.ts'
import { monitorFacts } from './monitor-facts.ts'
import { policyFacts } from './policy-facts.ts'
import { readPolicies } from './network-policies.ts'
import { isolationFacts } from './isolation.ts'
import { readVirtualServices } from './istio-routes.ts'
import { portFacts } from './ports.ts'
import { quotaFacts } from './quotas.ts'
import { referenceFacts } from './references.ts'
import { remoteAccessFacts } from './remote-access.ts'
import { rolloutFacts } from './rollouts.ts'
import { routeFacts } from './route-facts.ts'
import { readGatewayRoutes, readRoutes } from './routes.ts'
import { arrange, type Scene } from './scene.ts'
import { secretFacts } from './secrets.ts'
import { probeFacts, serviceFacts, serviceTypeFacts } from './services.ts'
import { resourceFacts } from './shared-resources.ts'
import { signInFacts } from './sign-in.ts'
import { tieFacts } from './ties.ts'
import { readIngressRoutes } from './traefik-routes.ts'
import { annotationTlsFacts, tlsSettingFacts } from './tls-settings.ts'
import { vaultSecretFacts } from './vault-secrets.ts'
import { volumeClaimFacts } from './volume-claims.ts'
import { type ReadWorkload, readWorkloads } from './workload.ts'
import { workloadFact } from './workload-fact.ts'

const exposureReaders: readonly ((scene: Scene) => Exposure[])[] = [
  readIngresses,
  readRoutes,
  readGatewayRoutes,
  readIngressRoutes,
  readVirtualServices,
  readHttpProxies,
  readApisixRoutes,
]

/**
 * What the objects of one environment show of workloads, exposure and secrets. Never throws: what is not as Kubernetes
 * expects reads as absent.
 */
export function kubernetesFacts(objects: readonly Rendered[], surroundings: Surroundings): AnyFact[] {
  const scene = arrange(objects, surroundings)
  const workloads = readWorkloads(scene)
  const holders = holdersOf(scene, workloads)
  const policies = readPolicies(scene)
  const exposures = exposureReaders.flatMap((read) => read(scene))
  return [
    ...workloads.flatMap((workload) => workloadFacts(scene, workload)),
    ...policyFacts(scene, policies),
    ...datastoreFacts(scene, policies, workloads),
    ...monitorFacts(scene),
    ...instrumentationFacts(scene, workloads),
    ...isolationFacts(scene, policies, workloads),
    ...serviceTypeFacts(scene),
    ...disruptionFacts(scene, workloads),
    ...rolloutFacts(scene, workloads),
    ...quotaFacts(scene),
    ...tieFacts(scene, workloads),
    ...logFacts(scene, workloads, surroundings.logs),
    ...autoscalerFacts(scene),
    ...cronJobFacts(scene),
    ...volumeClaimFacts(scene),
    ...serviceFacts(scene),
    ...authorizationFacts(scene),
    ...backendFacts(scene, exposures),
    ...hostFacts(scene, exposures),
    ...exposedPathFacts(scene),
    ...routeFacts(scene),
    ...secretFacts(scene),
    ...credentialFacts(scene, workloads),
    ...tlsSettingFacts(scene, holders),
    ...annotationTlsFacts(workloads),
    ...datastoreLinkFacts(scene, holders),
    ...signInFacts(scene, holders),
    ...resourceFacts(scene, holders),
    ...vaultSecretFacts(scene),
  ]
}

function workloadFacts(scene: Scene, workload: ReadWorkload): AnyFact[] {
  const { pods, value } = workload
  const { once } = scene.memory
  return [
    workloadFact(workload),
    ...containerFacts(scene, workload),
    ...once(value, 'security', () => securityContextFacts(workload)),
    ...once(pods, 'ports', () => portFacts(pods)),
    ...referenceFacts(scene, workload),
    ...once(pods, 'probes', () => probeFacts(pods)),
    ...once(pods, 'remote', () => remoteAccessFacts(workload)),
  ]
}
