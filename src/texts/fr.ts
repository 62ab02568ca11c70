import type { Sentences } from './index.ts'

export const fr: Sentences = {
  'helm-missing': () => 'helm est absent : les charts ne sont pas rendus (`palier tools install`)',
  'kustomize-missing': () => 'kustomize est absent : les kustomizations ne sont pas construites (`palier tools install`)',
  'kubeconform-missing': () => 'kubeconform est absent : les schémas ne sont pas vérifiés (`palier tools install`)',
  'helm-dependencies-missing': (m) =>
    `les dépendances du chart ${m.chart} ne sont pas dans le dépôt (${m.dependencies}) : \`helm dependency build\` puis commit de charts/`,
  'helm-failed': (m) => `le chart ${m.chart} ne se rend pas : ${m.problem}`,
  'kustomize-failed': (m) => `la kustomization ${m.kustomization} ne se construit pas : ${m.problem}`,
  'yaml-broken': (m) => `${m.file}:${m.line} n'est pas du YAML : ${m.problem}`,
  'base-image-unknown': (m) => `l'utilisateur de l'image de base ${m.image} n'est pas connu : écrire USER le prouve`,
}
