import type { Day, Effort, Language, Outcome, UnknownCause } from '../model.ts'
import { phrasesEn } from './phrases-en.ts'
import { phrasesFr } from './phrases-fr.ts'

/** How one thing moved between base and head. */
export type MoveKind = 'lost' | 'new' | 'gained' | 'unclear' | 'gone'
export type Icon = 'accepted' | 'refused' | 'information' | 'warning'

/**
 * The reporters' own words. Each answers one clause without a full stop; backticks mark what is typed or read.
 * Numbers are counts unless a name says otherwise, and every count above or equal to zero reads well.
 */
export interface Phrases {
  effort(effort: Effort): string
  outcome(outcome: Outcome): string
  move(kind: MoveKind): string
  colon(label: string, text: string): string
  others(count: number): string
  more(count: number): string
  rules(count: number): string

  held(level: number): string
  reached(level: number, before: number): string
  above(level: number, before: number, commitment: number): string
  stands(level: number): string
  standsByFiles(level: number): string
  standsWithout(level: number): string
  withTools(level: number, tools: readonly string[]): string
  gained(rules: number): string
  improved(rules: number): string
  lost(rules: number): string
  lostAbove(rules: number): string
  lostAdvice(rules: number): string
  added(components: number, rules: number): string
  unclear(rules: number): string
  /** To mend, and hidden on base. */
  seen(rules: number): string
  refused(why: string): string
  /** In place of a gesture that the row above says already. */
  sameGesture(): string
  restored(rules: number): string
  dropped(before: number, after: number, commitment: number): string
  lostBelow(rules: number, commitment: number): string
  lostAndNewBelow(rules: number, components: number, commitment: number): string
  newBelow(components: number, commitment: number): string
  newRulesBelow(rules: number, commitment: number): string
  levelNow(level: number, same: boolean): string
  belowByState(level: number, commitment: number): string
  alreadyOn(base: string): string
  /** `before`: base had it, and rendered it. */
  chartBroken(chart: string, environments: readonly string[], before: boolean): string
  kustomizationBroken(kustomization: string, environments: readonly string[], before: boolean): string
  fileBroken(file: string): string
  unreadable(environments: readonly string[]): string
  acceptedBelow(level: number, commitment: number): string
  belowUnmoved(level: number, commitment: number): string
  unverified(cause: string): string
  alsoUnverified(cause: string): string
  toolsMissing(tools: readonly string[]): string
  undecided(rules: number): string
  notEvaluated(cause: string): string

  levelOf(level: number, of: number, title: string): string
  levelZero(of: number): string
  byFiles(level: number): string
  byFilesShort(): string
  proved(level: number, why: string): string
  attestationsMissing(missing: number, ended: number): string
  attestationsPrepared(): string
  unprovedRules(rules: number): string
  unruled(criteria: number): string
  commitment(level: number, next: { level: number; by: Day } | null): string
  commitmentFrom(level: number, since: Day): string
  noCommitment(): string
  evaluated(rules: number, unknown: number): string
  comparedTo(base: string): string
  gateOff(): string

  lostHere(rules: number): string
  newHere(rules: number): string
  waysOut(base: string, rules: number, back: boolean): string
  mendBroken(): string
  stateWaysOut(): string
  notHeld(): string
  alreadyFailing(rules: number, base: string): string
  lossesAbove(rules: number): string
  undecidedFree(): string
  installTools(): string
  hidden(rules: number): string
  hides(rules: number): string
  was(place: string, base: string): string
  wasOn(base: string): string
  /** Behind a place: where the project as a whole is judged, and the number of further environments. */
  inEnvironments(names: readonly string[], left: number): string
  /** Before the place of a values file that sets what the line before takes. */
  setBy(): string
  unseenOn(base: string): string
  /** After what is said of one source: others of which the same is true. */
  likewise(names: readonly string[], more: number): string
  /** Stands before what follows from the rule just named. */
  entails(): string
  column(name: Column): string
  otherMoves(count: number): string
  movesWithoutFile(count: number): string

  towards(level: number, rules: number, attestations: number): string
  proveLevel(level: number, attestations: number): string
  upkeep(): string
  otherSteps(count: number): string
  atLevel(level: number | string): string
  howTo(): string
  whyNot(level: number): string
  reachedByFiles(): string
  initHint(): string
  explain(rule: string): string
  countsFrom(day: Day): string

  criteriaByLevel(): string
  noRuleYet(): string
  ratio(good: number, all: number): string
  attested(count: number): string
  attestedBy(by: string, date: Day): string
  attestedUntil(state: 'valid' | 'ended', until: Day): string
  waivers(count: number, ends: Day | null): string
  waiver(state: 'active' | 'ended' | 'useless' | 'void' | 'added', until: Day): string
  unknowns(count: number): string
  inapplicable(count: number): string
  failing(count: number): string
  unknownCause(cause: UnknownCause, message: string): string
  notes(count: number): string
  policyChanged(keys: readonly string[], base: string): string
  commitHow(): string
  blindSpots(count: number): string
  environments(count: number): string
  environmentClass(name: string | null): string
  guessed(): string
  fullReport(): string
  grid(id: string, version: string): string
  cut(): string

  /** The headline of several projects; `moved`, `refused` and `doubted` are some of `all`. */
  projects(of: { all: number; moved: number; refused: number; doubted: number }): string
  projectsUnmoved(count: number): string
}
export type Column =
  | 'change'
  | 'rule'
  | 'level'
  | 'where'
  | 'lost'
  | 'new'
  | 'restore'
  | 'complete'
  | 'broken'
  | 'hides'
  | 'criterion'
  | 'state'
  | 'project'
  | 'verdict'

const languages: Record<Language, Phrases> = { fr: phrasesFr, en: phrasesEn }

export function phrases(language: Language): Phrases {
  return languages[language]
}
