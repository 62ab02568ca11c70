import type { Effort, Outcome, UnknownCause } from '../model.ts'
import { quote } from './clean.ts'
import type { Column, MoveKind, Phrases } from './phrases.ts'

/** English: one alone is singular. */
const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`
const rules = (number: number): string => count(number, 'rule')
const attestations = (number: number): string => count(number, 'attestation')
const lost = (number: number): string => `${rules(number)} lost`
const components = (number: number): string => count(number, 'new component')
const list = (items: readonly string[]): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
const places = (environments: readonly string[]): string =>
  environments.length === 0 ? '' : ` (${environments.map((name) => quote(name)).join(', ')})`

const efforts: Record<Effort, string> = { minutes: 'a few minutes', hours: 'a few hours', days: 'a few days' }
const outcomes: Record<Outcome, string> = {
  pass: 'pass',
  fail: 'to fix',
  waived: 'waived',
  unknown: 'unknown',
  'not-applicable': 'not applicable',
}
const moves: Record<MoveKind, string> = {
  lost: 'loses',
  new: 'new',
  gained: 'gains',
  unclear: 'unclear',
  gone: 'gone',
}
const columns: Record<Column, string> = {
  change: 'This change',
  rule: 'Rule',
  level: 'Level',
  where: 'Where',
  lost: 'Lost',
  new: 'New',
  restore: 'To get it back',
  complete: 'To meet it',
  broken: 'Broken by this change',
  hides: 'Hides',
  criterion: 'Criterion',
  state: 'State',
  project: 'Project',
  verdict: 'Verdict',
}
const causes: Record<UnknownCause, (message: string) => string> = {
  'attestation-missing': () => 'attestation missing',
  'attestation-ended': () => 'attestation ended',
  'environment-class-missing': () => 'no environment of the required class is known',
  hidden: (message) => message || 'hidden by a blind spot',
  undecidable: (message) => message || 'files alone cannot tell',
  'no-rules-yet': () => 'no rule yet',
}

export const phrasesEn: Phrases = {
  effort: (effort) => efforts[effort],
  outcome: (outcome) => outcomes[outcome],
  move: (kind) => moves[kind],
  colon: (label, text) => `${label}: ${text}`,
  others: (number) => `and ${count(number, 'other')}`,
  more: (number) => `${number} more in the report`,
  rules,

  held: (level) => `Level ${level} held`,
  reached: (level, before) => `Level ${level} reached (was ${before})`,
  above: (level, before, commitment) => `Level ${level} (was ${before}) · commitment ${commitment} held`,
  stands: (level) => `Level ${level}`,
  standsByFiles: (level) => `Level ${level} by the files`,
  standsWithout: (level) => `Level ${level}, no commitment`,
  withTools: (level, tools) => `${level} with ${list(tools)}`,
  gained: (number) => `${rules(number)} gained`,
  improved: (number) => `${rules(number)} better`,
  lost,
  lostAbove: (number) => `${lost(number)} above the commitment`,
  lostAdvice: (number) => `${count(number, 'recommended rule')} lost`,
  added: (number, missing) => (number === 0 ? '' : `${components(number)}, `) + `${rules(missing)} to complete`,
  unclear: (number) => `${rules(number)} unclear`,
  seen: (number) => `${rules(number)} to fix, hidden before`,
  refused: (why) => `Merge refused: ${why}`,
  sameGesture: () => 'as above',
  restored: (rules) =>
    rules === 0
      ? 'what was blocking is fixed'
      : rules === 1
        ? 'the lost rule is back'
        : `the ${rules} lost rules are back`,
  dropped: (before, after, commitment) =>
    `this change takes the project from level ${before} to level ${after} · commitment: ${commitment}`,
  lostBelow: (number, commitment) => `${lost(number)} below commitment ${commitment}`,
  lostAndNewBelow: (number, added, commitment) =>
    `${lost(number)} and ${components(added)} below commitment ${commitment}`,
  newBelow: (number, commitment) =>
    `${components(number)} ${number === 1 ? 'does' : 'do'} not meet level ${commitment}`,
  newRulesBelow: (number, commitment) => `${rules(number)} newly failing below commitment ${commitment}`,
  levelNow: (level, same) => `level ${level}${same ? ', unchanged' : ''}`,
  belowByState: (level, commitment) => `level ${level}, commitment ${commitment}`,
  alreadyOn: (base) => `already on ${quote(base)}`,
  chartBroken: (chart, environments, before) =>
    `chart ${quote(chart)} ${before ? 'no longer renders' : 'does not render'}${places(environments)}`,
  kustomizationBroken: (path, environments, before) =>
    `kustomization ${quote(path)} ${before ? 'no longer builds' : 'does not build'}${places(environments)}`,
  fileBroken: (file) => `${quote(file)} can no longer be read`,
  unreadable: (environments) => `part of the project can no longer be read${places(environments)}`,
  acceptedBelow: (level, commitment) => `Accepted: level ${level}, below commitment ${commitment}`,
  belowUnmoved: (level, commitment) => `Accepted: level ${level}, below commitment ${commitment}, nothing lost here`,
  unverified: (cause) => `Accepted, commitment not verified: ${cause}`,
  alsoUnverified: (cause) => `not verified: ${cause}`,
  toolsMissing: (tools) => `${list(tools)} missing from the job`,
  undecided: (number) => `${rules(number)} unknown`,
  notEvaluated: (cause) => `Not evaluated: ${cause}`,

  levelOf: (level, of, title) => `Level ${level} of ${of} — ${title}`,
  levelZero: (of) => `Level 0 of ${of} — level 1 is still to be reached`,
  byFilesShort: () => 'by the files',
  byFiles: (level) => `Level ${level} by the files`,
  proved: (level, why) => `proved ${level}: ${why}`,
  attestationsMissing: (missing, ended) =>
    list([
      ...(missing === 0 ? [] : [`${attestations(missing)} missing`]),
      ...(ended === 0 ? [] : [`${attestations(ended)} ended`]),
    ]),
  attestationsPrepared: () => '(`palier init` prepares them)',
  unprovedRules: (number) => `${rules(number)} unknown`,
  unruled: (number) => `${count(number, 'criterion', 'criteria')} without rules yet`,
  commitment: (level, next) => `commitment: ${level}${next ? ` (${next.level} on ${next.by})` : ''}`,
  commitmentFrom: (level, since) => `commitment: ${level} from ${since}`,
  noCommitment: () => 'no commitment',
  evaluated: (number, unknown) => `${rules(number)} evaluated${unknown === 0 ? '' : `, ${unknown} unknown`}`,
  comparedTo: (base) => `compared with ${quote(base)}`,
  gateOff: () => 'gate: `off`, nothing blocks',

  lostHere: (number) => `${lost(number)} here.`,
  newHere: (number) => `${rules(number)} to meet on what is new.`,
  waysOut: (base, number, back) => {
    const them = number === 1 ? 'it' : 'them'
    const first = back ? `Put ${them} back` : `Fix ${them}`
    return `${first}, show an equivalent or ask for a waiver (merged on ${quote(base)} first).`
  },
  mendBroken: () => 'What can no longer be read cannot be judged: fix the error below.',
  stateWaysOut: () => 'Gate `state` looks at the whole project: fix, show an equivalent, or ask for a waiver.',
  notHeld: () => 'Not held against this change',
  alreadyFailing: (number, base) => `${rules(number)} already failing on ${quote(base)}`,
  lossesAbove: (number) => `${lost(number)} above the commitment`,
  undecidedFree: () => 'Unknown, not blocking',
  installTools: () => 'One step: `palier tools install` in the job, before `palier check`.',
  hidden: rules,
  hides: (number) => `keeps ${rules(number)} from being judged`,
  was: (place, base) => `(was ${quote(place)} on ${quote(base)})`,
  likewise: (names, more) =>
    `likewise: ${names.map((name) => quote(name)).join(', ')}${more > 0 ? ` and ${count(more, 'other')}` : ''}`,
  entails: () => 'hence also',
  unseenOn: (base) => `to fix; unknown on ${quote(base)}`,
  setBy: () => '← value',
  wasOn: (base) => `(on ${quote(base)})`,
  inEnvironments: (names, left) =>
    `environment${names.length + left > 1 ? 's' : ''} ${names.map(quote).join(', ')}${left > 0 ? ` and ${count(left, 'other')}` : ''}`,
  column: (name) => columns[name],
  movesWithoutFile: (number) => `Judged without this file, \`project\` being empty: ${count(number, 'move')}`,
  otherMoves: (number) => count(number, 'other move'),

  towards: (level, number, missing) =>
    `Towards level ${level} — ${list([
      ...(number > 0 || missing === 0 ? [rules(number)] : []),
      ...(missing > 0 ? [attestations(missing)] : []),
    ])} to go`,
  proveLevel: (level, missing) => `To prove level ${level} — ${attestations(missing)} to go`,
  upkeep: () => 'To go further',
  otherSteps: (number) => `Other steps (${number})`,
  howTo: () => 'how to',
  atLevel: (level) => `level ${level}`,
  whyNot: (level) => `Why not level ${level}`,
  reachedByFiles: () => 'met by the files',
  initHint: () => '`palier init` writes `.palier.yml`',
  countsFrom: (day) => `announced: counts from ${day}`,
  explain: (rule) => `\`palier explain ${rule}\``,

  criteriaByLevel: () => 'Criteria by level',
  noRuleYet: () => 'no rule yet',
  ratio: (good, all) => `${good} of ${count(all, 'rule')}`,
  attested: (number) => `Attestations (${number})`,
  attestedBy: (by, date) => `${by}, on ${date}`,
  attestedUntil: (state, until) => (state === 'valid' ? `until ${until}` : `ended on ${until}`),
  waivers: (number, ends) =>
    `Waivers (${number}${ends === null ? '' : `, ${number === 1 ? 'ends' : 'the first ends'} on ${ends}`})`,
  waiver: (state, until) =>
    ({
      active: `until ${until}`,
      ended: `ended on ${until}`,
      void: 'void: level 5 and the requirements of the CCT ask for a decision (`decision`)',
      added: `added here: counts once merged (until ${until})`,
      useless: `no effect: nothing fails (until ${until})`,
    })[state],
  unknowns: (number) => `Unknown (${number})`,
  failing: (number) => `To fix (${number})`,
  inapplicable: (number) => `Not applicable (${number})`,
  unknownCause: (cause, message) => causes[cause](message),
  notes: (number) => `Notes (${number})`,
  policyChanged: (keys, base) =>
    `This change modifies the policy (${keys.map((key) => quote(key)).join(', ')}): no effect before its merge on ${quote(base)}`,
  commitHow: () => 'To hold this level, five lines in `.palier.yml` (`palier init` writes them):',
  blindSpots: (number) => `Blind spots (${number})`,
  environments: (number) => `Environments (${number})`,
  environmentClass: (name) => name ?? 'all classes',
  guessed: () => 'guessed',
  fullReport: () => 'full report',
  grid: (id, version) => `grid ${quote(id)} ${version}`,
  cut: () => 'The rest is in the full report (`--format html` or `json`).',

  projects: ({ all, moved, refused, doubted }) => {
    if (refused > 0) return `Merge refused: ${count(refused, 'project')} of ${all}`
    if (doubted > 0) return `Accepted, commitment not verified for ${count(doubted, 'project')} of ${all}`
    return `${count(all, 'project')} · ${moved} changed`
  },
  projectsUnmoved: (number) => count(number, 'project unchanged', 'projects unchanged'),
}
