import type { Language } from '../model.ts'

interface Words {
  head: readonly string[]
  grid: string
  commitment: string
  commitmentNone: readonly string[]
  next: string
  gate: string
  waivers: readonly string[]
  name: string
  halves: string
  environments: readonly string[]
  unplaced: string
  noEnvironment: readonly string[]
  cluster: string
  attestations: readonly string[]
}

/** The comments of the file that `palier init` writes. */
export const words: Readonly<Record<Language, Words>> = {
  fr: {
    head: [
      "Ce que ce dépôt s'engage à tenir sur la grille de maturité (policy), et ce qu'il est (project).",
      'Relisez chaque ligne : elle a été déduite des fichiers. `palier explain` montre la grille.',
    ],
    grid: 'la grille suivie',
    commitment: "le niveau que les fichiers montrent aujourd'hui : aucune fusion ne le fera perdre",
    commitmentNone: ["Aucun niveau n'est encore tenu par les fichiers. Quand le niveau 1 le sera :"],
    next: "l'engagement suivant prend effet de lui-même à sa date",
    gate: 'refuse seulement ce que le changement fait perdre (state, ratchet, off : voir la documentation)',
    waivers: [
      "Une dérogation se fusionne d'abord sur la branche cible ; au niveau 5 il lui faut une décision (decision:).",
    ],
    name: 'le nom du projet',
    halves: 'une seule moitié a été trouvée ici (application | infrastructure | observability | both)',
    environments: [
      'Déduits des noms de fichiers et de dossiers. class : sandbox | prod-like | production.',
      "Une fois un environnement déclaré, plus rien d'autre n'est cherché : vérifiez qu'il n'en manque aucun.",
    ],
    unplaced: 'Aucun nom ne dit où ceci se déploie, et ce ne sera plus évalué sans être déclaré :',
    noEnvironment: ['Aucun nom ne dit où ceci se déploie. À déclarer, par exemple :'],
    cluster: 'openshift (défaut) | kubernetes ; ajoutez kubernetes: "1.33" pour la version',
    attestations: [
      'Ce que seules des personnes peuvent attester. Décommentez, complétez, retirez ce qui ne vous concerne pas.',
      'evidence : un chemin du dépôt, une adresse https: ou une référence ref: ; une attestation vaut 12 mois au plus.',
    ],
  },
  en: {
    head: [
      'What this repository commits to on the maturity grid (policy), and what it is (project).',
      'Read every line again: it was deduced from the files. `palier explain` shows the grid.',
    ],
    grid: 'the grid that is followed',
    commitment: 'the level that the files show today: no merge will lose it',
    commitmentNone: ['The files meet no level yet. Once they meet level 1:'],
    next: 'the next commitment takes effect by itself on its day',
    gate: 'refuses only what the change itself loses (state, ratchet, off: see the documentation)',
    waivers: ['A waiver is merged on the target branch first; at level 5 it needs a decision (decision:).'],
    name: "the project's name",
    halves: 'only one half was found here (application | infrastructure | observability | both)',
    environments: [
      'Deduced from the names of files and folders. class: sandbox | prod-like | production.',
      'Once an environment is declared, nothing else is looked for: check that none is missing.',
    ],
    unplaced: 'No name says where this is deployed, and it is not judged unless it is declared:',
    noEnvironment: ['No name says where this is deployed. To declare, for example:'],
    cluster: 'openshift (default) | kubernetes; add kubernetes: "1.33" for the version',
    attestations: [
      'What only people can attest. Uncomment, complete, remove what does not concern you.',
      'evidence: a path in the repository, an https: address or a ref: reference; an attestation is valid for 12 months at most.',
    ],
  },
}
