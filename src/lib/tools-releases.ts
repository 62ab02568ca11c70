import type { ToolName } from './tools.ts'

/** One release: where its archives are, their sums by platform, and the Go module that builds the same program. */
export interface Release {
  version: string
  address: string
  /** `{os}` and `{arch}` stand for the platform. */
  archive: string
  member: string
  module: string
  sums: Readonly<Record<string, string>>
}

export type InstallableName = Exclude<ToolName, 'git'>

/** Sums found the same in independent public sources in autumn 2026. */
export const releases: Record<InstallableName, Release> = {
  helm: {
    version: '3.19.0',
    address: 'https://get.helm.sh',
    archive: 'helm-v3.19.0-{os}-{arch}.tar.gz',
    member: '{os}-{arch}/helm',
    module: 'helm.sh/helm/v3/cmd/helm@v3.19.0',
    sums: {
      'linux-amd64': 'a7f81ce08007091b86d8bd696eb4d86b8d0f2e1b9f6c714be62f82f96a594496',
      'linux-arm64': '440cf7add0aee27ebc93fada965523c1dc2e0ab340d4348da2215737fc0d76ad',
      'darwin-amd64': '09a108c0abda42e45af172be65c49125354bf7cd178dbe10435e94540e49c7b9',
      'darwin-arm64': '31513e1193da4eb4ae042eb5f98ef9aca7890cfa136f4707c8d4f70e2115bef6',
    },
  },
  kustomize: {
    version: '5.8.0',
    address: 'https://github.com/kubernetes-sigs/kustomize/releases/download/kustomize%2Fv5.8.0',
    archive: 'kustomize_v5.8.0_{os}_{arch}.tar.gz',
    member: 'kustomize',
    module: 'sigs.k8s.io/kustomize/kustomize/v5@v5.8.0',
    sums: {
      'linux-amd64': '4dfa8307358dd9284aa4d2b1d5596766a65b93433e8fa3f9f74498941f01c5ef',
      'linux-arm64': 'a4f48b4c3d4ca97d748943e19169de85a2e86e80bcc09558603e2aa66fb15ce1',
      'darwin-amd64': '2deaa6f96450c0b3204cccd9f159a22278eb6cf85ad545d212d608d2428aeb57',
    },
  },
  kubeconform: {
    version: '0.7.0',
    address: 'https://github.com/yannh/kubeconform/releases/download/v0.7.0',
    archive: 'kubeconform-{os}-{arch}.tar.gz',
    member: 'kubeconform',
    module: 'github.com/yannh/kubeconform/cmd/kubeconform@v0.7.0',
    sums: {
      'linux-amd64': 'c31518ddd122663b3f3aa874cfe8178cb0988de944f29c74a0b9260920d115d3',
      'linux-arm64': 'cc907ccf9e3c34523f0f32b69745265e0a6908ca85b92f41931d4537860eb83c',
      'darwin-amd64': 'c6771cc894d82e1b12f35ee797dcda1f7da6a3787aa30902a15c264056dd40d4',
      'darwin-arm64': 'b5d32b2cb77f9c781c976b20a85e2d0bc8f9184d5d1cfe665a2f31a19f99eeb9',
    },
  },
}
