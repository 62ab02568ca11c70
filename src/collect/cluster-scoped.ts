import type { KubernetesObject } from './object.ts'
import { apiGroup, record, string } from './reading.ts'

/** Kinds outside any namespace, by group: Kubernetes, OpenShift, and the operators that teams meet most. */
const kinds: Record<string, readonly string[]> = {
  '': ['Namespace', 'Node', 'PersistentVolume', 'ComponentStatus'],
  'rbac.authorization.k8s.io': ['ClusterRole', 'ClusterRoleBinding'],
  'apiextensions.k8s.io': ['CustomResourceDefinition'],
  'apiregistration.k8s.io': ['APIService'],
  'admissionregistration.k8s.io': [
    'MutatingWebhookConfiguration',
    'ValidatingWebhookConfiguration',
    'ValidatingAdmissionPolicy',
    'ValidatingAdmissionPolicyBinding',
    'MutatingAdmissionPolicy',
    'MutatingAdmissionPolicyBinding',
  ],
  'storage.k8s.io': ['StorageClass', 'CSIDriver', 'CSINode', 'VolumeAttachment', 'VolumeAttributesClass'],
  'snapshot.storage.k8s.io': ['VolumeSnapshotClass', 'VolumeSnapshotContent'],
  'scheduling.k8s.io': ['PriorityClass'],
  'node.k8s.io': ['RuntimeClass'],
  'networking.k8s.io': ['IngressClass', 'IPAddress', 'ServiceCIDR'],
  'certificates.k8s.io': ['CertificateSigningRequest', 'ClusterTrustBundle'],
  'flowcontrol.apiserver.k8s.io': ['FlowSchema', 'PriorityLevelConfiguration'],
  'resource.k8s.io': ['DeviceClass', 'ResourceSlice'],
  'policy.networking.k8s.io': ['AdminNetworkPolicy', 'BaselineAdminNetworkPolicy', 'ClusterNetworkPolicy'],
  policy: ['PodSecurityPolicy'],
  'gateway.networking.k8s.io': ['GatewayClass'],
  'security.openshift.io': ['SecurityContextConstraints'],
  'project.openshift.io': ['Project', 'ProjectRequest'],
  'user.openshift.io': ['User', 'Group', 'Identity'],
  'oauth.openshift.io': ['OAuthClient'],
  'image.openshift.io': ['Image'],
  'quota.openshift.io': ['ClusterResourceQuota'],
  'console.openshift.io': ['ConsoleLink', 'ConsolePlugin', 'ConsoleYAMLSample', 'ConsoleNotification'],
  'machineconfiguration.openshift.io': ['MachineConfig', 'MachineConfigPool', 'KubeletConfig'],
  'cert-manager.io': ['ClusterIssuer'],
  'kyverno.io': ['ClusterPolicy', 'ClusterCleanupPolicy'],
  'external-secrets.io': ['ClusterSecretStore', 'ClusterExternalSecret'],
  'cilium.io': ['CiliumClusterwideNetworkPolicy'],
  'crd.projectcalico.org': ['GlobalNetworkPolicy', 'IPPool'],
  'projectcalico.org': ['GlobalNetworkPolicy', 'IPPool'],
  'templates.gatekeeper.sh': ['ConstraintTemplate'],
  'capsule.clastix.io': ['Tenant'],
}

/** `config.openshift.io` has nothing but the cluster's own configuration. */
const wholeGroups = new Set(['config.openshift.io', 'constraints.gatekeeper.sh'])

/** Kinds that CRDs among these objects say are outside any namespace: `group/Kind`. */
export function clusterScopedKinds(objects: readonly KubernetesObject[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { kind, spec } of objects) {
    if (kind !== 'CustomResourceDefinition' || string(record(spec).scope) !== 'Cluster') continue
    found.add(`${string(record(spec).group)}/${string(record(spec, 'names').kind)}`)
  }
  return found
}

/** A kind that nobody knows counts as namespaced. */
export function isClusterScoped(
  apiVersion: string,
  kind: string,
  clusterWide: ReadonlySet<string> = new Set(),
): boolean {
  const group = apiGroup(apiVersion)
  if (wholeGroups.has(group) || clusterWide.has(`${group}/${kind}`)) return true
  return Object.hasOwn(kinds, group) && (kinds[group] as readonly string[]).includes(kind)
}
