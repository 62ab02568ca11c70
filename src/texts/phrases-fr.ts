import type { Effort, Outcome, UnknownCause } from '../model.ts'
import { quote } from './clean.ts'
import { frenchDay } from './day.ts'
import type { Column, MoveKind, Phrases } from './phrases.ts'

/** French: zero and one are singular. */
const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number < 2 ? one : many}`
const rules = (number: number): string => count(number, 'règle')
const attestations = (number: number): string => count(number, 'attestation')
const lost = (number: number): string => count(number, 'règle perdue', 'règles perdues')
const components = (number: number): string => count(number, 'composant nouveau', 'composants nouveaux')
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`
const places = (environments: readonly string[]): string =>
  environments.length === 0 ? '' : ` (${environments.map((name) => quote(name)).join(', ')})`

const efforts: Record<Effort, string> = {
  minutes: 'quelques minutes',
  hours: 'quelques heures',
  days: 'quelques jours',
}
const outcomes: Record<Outcome, string> = {
  pass: 'acquis',
  fail: 'à corriger',
  waived: 'dérogé',
  unknown: 'indéterminé',
  'not-applicable': 'sans objet',
}
const moves: Record<MoveKind, string> = {
  lost: 'perd',
  new: 'nouveau',
  gained: 'gagne',
  unclear: 'incertain',
  gone: 'disparu',
}
const columns: Record<Column, string> = {
  change: 'Ce changement',
  rule: 'Règle',
  level: 'Niveau',
  where: 'Où',
  lost: 'Perdue',
  new: 'Nouveau',
  restore: 'Pour la retrouver',
  complete: 'Pour la tenir',
  broken: 'Cassé par ce changement',
  hides: 'Cache',
  criterion: 'Critère',
  state: 'État',
  project: 'Projet',
  verdict: 'Verdict',
}
const causes: Record<UnknownCause, (message: string) => string> = {
  'attestation-missing': () => 'attestation manquante',
  'attestation-ended': () => 'attestation échue',
  'environment-class-missing': () => "aucun environnement de la classe demandée n'est connu",
  hidden: (message) => message || 'caché par un angle mort',
  undecidable: (message) => message || 'ne peut pas être décidé par les fichiers',
  'no-rules-yet': () => 'sans règle encore',
}

export const phrasesFr: Phrases = {
  effort: (effort) => efforts[effort],
  outcome: (outcome) => outcomes[outcome],
  move: (kind) => moves[kind],
  colon: (label, text) => `${label} : ${text}`,
  others: (number) => `et ${count(number, 'autre')}`,
  more: (number) => `${number} de plus dans le rapport`,
  rules,

  held: (level) => `Niveau ${level} tenu`,
  reached: (level, before) => `Niveau ${level} atteint (était ${before})`,
  above: (level, before, commitment) => `Niveau ${level} (était ${before}) · engagement ${commitment} tenu`,
  stands: (level) => `Niveau ${level}`,
  standsByFiles: (level) => `Niveau ${level} par les fichiers`,
  standsWithout: (level) => `Niveau ${level}, sans engagement`,
  withTools: (level, tools) => `${level} avec ${list(tools)}`,
  gained: (number) => count(number, 'règle gagnée', 'règles gagnées'),
  improved: (number) => `${rules(number)} en progrès`,
  lost,
  lostAbove: (number) => `${lost(number)} au-dessus de l'engagement`,
  lostAdvice: (number) => count(number, 'règle recommandée perdue', 'règles recommandées perdues'),
  added: (number, missing) => (number === 0 ? '' : `${components(number)}, `) + `${rules(missing)} à compléter`,
  unclear: (number) => count(number, 'règle incertaine', 'règles incertaines'),
  seen: (number) => count(number, 'règle à corriger, cachée avant', 'règles à corriger, cachées avant'),
  refused: (why) => `Fusion refusée : ${why}`,
  sameGesture: () => 'comme ci-dessus',
  restored: (rules) =>
    rules === 0
      ? 'ce qui bloquait est réparé'
      : rules === 1
        ? 'la règle perdue est revenue'
        : `les ${rules} règles perdues sont revenues`,
  dropped: (before, after, commitment) =>
    `ce changement fait passer le projet du niveau ${before} au niveau ${after} · engagement : ${commitment}`,
  lostBelow: (number, commitment) => `${lost(number)} sous l'engagement ${commitment}`,
  lostAndNewBelow: (number, added, commitment) =>
    `${lost(number)} et ${components(added)} sous l'engagement ${commitment}`,
  newBelow: (number, commitment) =>
    `${components(number)} ${number < 2 ? 'ne tient' : 'ne tiennent'} pas le niveau ${commitment}`,
  newRulesBelow: (number, commitment) =>
    `${count(number, 'règle nouvellement en défaut', 'règles nouvellement en défaut')} sous l'engagement ${commitment}`,
  levelNow: (level, same) => `niveau ${level}${same ? ', inchangé' : ''}`,
  belowByState: (level, commitment) => `niveau ${level}, engagement ${commitment}`,
  alreadyOn: (base) => `déjà sur ${quote(base)}`,
  chartBroken: (chart, environments, before) =>
    `le chart ${quote(chart)} ne se rend ${before ? 'plus' : 'pas'}${places(environments)}`,
  kustomizationBroken: (path, environments, before) =>
    `la kustomization ${quote(path)} ne se construit ${before ? 'plus' : 'pas'}${places(environments)}`,
  fileBroken: (file) => `${quote(file)} ne se lit plus`,
  unreadable: (environments) => `une partie du projet ne se lit plus${places(environments)}`,
  acceptedBelow: (level, commitment) => `Accepté : niveau ${level}, sous l'engagement ${commitment}`,
  belowUnmoved: (level, commitment) => `Accepté : niveau ${level}, sous l'engagement ${commitment}, rien de perdu ici`,
  unverified: (cause) => `Accepté, engagement non vérifié : ${cause}`,
  alsoUnverified: (cause) => `non vérifié : ${cause}`,
  toolsMissing: (tools) => `${list(tools)} ${tools.length < 2 ? 'absent' : 'absents'} du job`,
  undecided: (number) => count(number, 'règle indéterminée', 'règles indéterminées'),
  notEvaluated: (cause) => `Non évalué : ${cause}`,

  levelOf: (level, of, title) => `Niveau ${level} sur ${of} — ${title}`,
  levelZero: (of) => `Niveau 0 sur ${of} — le niveau 1 reste à atteindre`,
  byFilesShort: () => 'par les fichiers',
  byFiles: (level) => `Niveau ${level} par les fichiers`,
  proved: (level, why) => `acquis ${level} : ${why}`,
  attestationsMissing: (missing, ended) =>
    list([
      ...(missing === 0 ? [] : [`${attestations(missing)} ${missing < 2 ? 'manque' : 'manquent'}`]),
      ...(ended === 0 ? [] : [`${attestations(ended)} ${ended < 2 ? 'a' : 'ont'} pris fin`]),
    ]),
  attestationsPrepared: () => '(`palier init` les prépare)',
  unprovedRules: (number) => count(number, 'règle indéterminée', 'règles indéterminées'),
  unruled: (number) => `${count(number, 'critère')} sans règle encore`,
  commitment: (level, next) => `engagement : ${level}${next ? ` (${next.level} au ${frenchDay(next.by)})` : ''}`,
  commitmentFrom: (level, since) => `engagement : ${level} à partir du ${frenchDay(since)}`,
  noCommitment: () => 'sans engagement',
  evaluated: (number, unknown) =>
    count(number, 'règle évaluée', 'règles évaluées') +
    (unknown === 0 ? '' : `, ${count(unknown, 'indéterminée', 'indéterminées')}`),
  comparedTo: (base) => `comparé à ${quote(base)}`,
  gateOff: () => 'garde : `off`, rien ne bloque',

  lostHere: (number) => `${lost(number)} ici.`,
  newHere: (number) => `${rules(number)} à tenir sur ce qui est nouveau.`,
  waysOut: (base, number, back) => {
    const them = number < 2 ? 'la' : 'les'
    const first = back ? `Remettez-${them} en place` : `Corrigez-${them}`
    return `${first}, montrez un équivalent ou demandez une dérogation (à fusionner d'abord sur ${quote(base)}).`
  },
  mendBroken: () => "Ce qui ne se lit plus ne peut pas être évalué : corrigez l'erreur ci-dessous.",
  stateWaysOut: () =>
    'La garde `state` regarde le projet entier : corrigez, montrez un équivalent, ou demandez une dérogation.',
  notHeld: () => 'Non retenu contre ce changement',
  alreadyFailing: (number, base) => `${rules(number)} déjà en défaut sur ${quote(base)}`,
  lossesAbove: (number) => `${lost(number)} au-dessus de l'engagement`,
  undecidedFree: () => 'Indéterminé, non bloquant',
  installTools: () => 'Un geste : `palier tools install` dans le job, avant `palier check`.',
  hidden: rules,
  hides: (number) => `empêche de juger ${rules(number)}`,
  was: (place, base) => `(était ${quote(place)} sur ${quote(base)})`,
  likewise: (names, more) =>
    `de même : ${names.map((name) => quote(name)).join(', ')}${more > 0 ? ` et ${count(more, 'autre')}` : ''}`,
  entails: () => 'donc aussi',
  unseenOn: (base) => `à corriger ; indéterminé sur ${quote(base)}`,
  setBy: () => '← valeur',
  wasOn: (base) => `(sur ${quote(base)})`,
  inEnvironments: (names, left) =>
    `environnement${names.length + left > 1 ? 's' : ''} ${names.map(quote).join(', ')}${left > 0 ? ` et ${count(left, 'autre')}` : ''}`,
  column: (name) => columns[name],
  movesWithoutFile: (number) => `Évalué sans ce fichier, \`project\` étant vide : ${count(number, 'mouvement')}`,
  otherMoves: (number) => count(number, 'autre mouvement', 'autres mouvements'),

  towards: (level, number, missing) =>
    `Vers le niveau ${level} — encore ${list([
      ...(number > 0 || missing === 0 ? [rules(number)] : []),
      ...(missing > 0 ? [attestations(missing)] : []),
    ])}`,
  proveLevel: (level, missing) => `Pour que le niveau ${level} soit acquis — encore ${attestations(missing)}`,
  upkeep: () => 'Pour aller plus loin',
  otherSteps: (number) => `Autres étapes (${number})`,
  howTo: () => 'comment faire',
  atLevel: (level) => `niveau ${level}`,
  whyNot: (level) => `Pourquoi pas le niveau ${level}`,
  reachedByFiles: () => 'tenu par les fichiers',
  initHint: () => '`palier init` écrit `.palier.yml`',
  countsFrom: (day) => `annoncée : compte à partir du ${frenchDay(day)}`,
  explain: (rule) => `\`palier explain ${rule}\``,

  criteriaByLevel: () => 'Critères par niveau',
  noRuleYet: () => 'sans règle encore',
  ratio: (good, all) => `${good} sur ${count(all, 'règle')}`,
  attested: (number) => `Attestations (${number})`,
  attestedBy: (by, date) => `${by}, le ${frenchDay(date)}`,
  attestedUntil: (state, until) =>
    state === 'valid' ? `jusqu'au ${frenchDay(until)}` : `a pris fin le ${frenchDay(until)}`,
  waivers: (number, ends) =>
    `Dérogations (${number}${ends === null ? '' : `, ${number < 2 ? 'finit' : 'la première finit'} le ${frenchDay(ends)}`})`,
  waiver: (state, until) =>
    ({
      active: `jusqu'au ${frenchDay(until)}`,
      ended: `a pris fin le ${frenchDay(until)}`,
      void: 'nulle : le niveau 5 et les exigences du CCT demandent une décision (`decision`)',
      added: `ajoutée ici : comptera une fois fusionnée (jusqu'au ${frenchDay(until)})`,
      useless: `sans effet : rien n'est en défaut (jusqu'au ${frenchDay(until)})`,
    })[state],
  unknowns: (number) => `Indéterminé (${number})`,
  failing: (number) => `À corriger (${number})`,
  inapplicable: (number) => `Sans objet (${number})`,
  unknownCause: (cause, message) => causes[cause](message),
  notes: (number) => `Remarques (${number})`,
  policyChanged: (keys, base) =>
    `Ce changement modifie la politique (${keys.map((key) => quote(key)).join(', ')}) : sans effet avant sa fusion sur ${quote(base)}`,
  commitHow: () => 'Pour tenir ce niveau, cinq lignes dans `.palier.yml` (`palier init` les écrit) :',
  blindSpots: (number) => `Angles morts (${number})`,
  environments: (number) => `Environnements (${number})`,
  environmentClass: (name) => name ?? 'toutes les classes',
  guessed: () => 'deviné',
  fullReport: () => 'rapport complet',
  grid: (id, version) => `grille ${quote(id)} ${version}`,
  cut: () => 'La suite est dans le rapport complet (`--format html` ou `json`).',

  projects: ({ all, moved, refused, doubted }) => {
    if (refused > 0) return `Fusion refusée : ${count(refused, 'projet')} sur ${all}`
    if (doubted > 0) return `Accepté, engagement non vérifié pour ${count(doubted, 'projet')} sur ${all}`
    return `${count(all, 'projet')} · ${count(moved, 'changé')}`
  },
  projectsUnmoved: (number) => count(number, 'projet inchangé', 'projets inchangés'),
}
