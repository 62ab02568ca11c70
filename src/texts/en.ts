import type { Sentences } from './index.ts'

export const en: Sentences = {
  'helm-missing': () => 'helm is missing: charts are not rendered (`palier tools install`)',
  'kustomize-missing': () => 'kustomize is missing: kustomizations are not built (`palier tools install`)',
  'kubeconform-missing': () => 'kubeconform is missing: schemas are not checked (`palier tools install`)',
  'helm-dependencies-missing': (m) =>
    `the dependencies of chart ${m.chart} are not in the repository (${m.dependencies}): \`helm dependency build\`, then commit charts/`,
  'helm-failed': (m) => `chart ${m.chart} does not render: ${m.problem}`,
  'kustomize-failed': (m) => `kustomization ${m.kustomization} does not build: ${m.problem}`,
  'yaml-broken': (m) => `${m.file}:${m.line} is not YAML: ${m.problem}`,
  'base-image-unknown': (m) => `the user of base image ${m.image} is not known: writing USER proves it`,
}
