import type { Admission, Catalogue, Criterion, GridLevel, Language, Placement, RuleId } from '../model.ts'
import { phrases } from './phrases.ts'

interface Words {
  cct(all: number, primary: number): string
  proved: string
  attestationOnly: string
  cctUse: string
  admission(all: number): string
  admissionUse: string
  stages: [before: string, production: string]
  everywhere: string
  acts: Record<Admission, string>
  mirrored: string
  platform: string
  done: string
  cumulative: string
  byFiles: string
  byPeople: string
  byEither: string
  advised: string
  identity: string[]
  send(level: number): string
}

const fr: Words = {
  cct: (all, primary) =>
    `Cadre de Cohérence Technique : ${all} exigences, ${primary} primordiales (P) et ${all - primary} importantes (I)`,
  proved: 'prouvée par',
  attestationOnly: 'par attestation seulement',
  cctUse:
    "Une exigence se prouve par ses règles, s'atteste sous son numéro (`project.attestations`, `rule: EXI-…`), ou se déroge avec une décision (`policy.waivers`). Où en est un dépôt : `palier score --format json`, clé `cct`.",
  admission: (all) =>
    `Admission dans le cluster : les ${all} politiques de la plateforme, et la règle qui prévient avant elles`,
  admissionUse:
    "Audit : l'objet est signalé, mais accepté. Refus : l'objet n'entre pas. Ce qu'un dépôt en respecte : `palier score --format json`, clé `admission`.",
  stages: ['avant la production', 'en production'],
  everywhere: 'partout',
  acts: { none: 'ajoute ou génère', audit: 'audit', enforce: 'refus' },
  mirrored: 'règle',
  platform: "la plateforme s'en charge seule",
  done: 'Avez-vous déjà fait…',
  cumulative: 'La grille se cumule : les niveaux inférieurs sont compris.',
  byFiles: 'prouvé par les fichiers',
  byPeople: 'attesté',
  byEither: 'prouvé par les fichiers, ou attesté',
  advised: 'recommandé',
  identity: ['Projet', 'Dépôts', 'Équipe et contact', 'Date'],
  send: (level) =>
    `Pour répondre : lancez \`palier score\` sur chaque dépôt, cochez ce qui est acquis, attestez le reste dans .palier.yml, puis joignez cette fiche et le rapport (\`palier score --format html=palier.html\`) à la demande d'accompagnement de niveau ${level}.`,
}

const en: Words = {
  cct: (all, primary) =>
    `Technical coherence framework (CCT): ${all} requirements, ${primary} primary (P) and ${all - primary} important (I)`,
  proved: 'proved by',
  attestationOnly: 'by attestation only',
  cctUse:
    'A requirement is proved by its rules, attested under its number (`project.attestations`, `rule: EXI-…`), or waived with a decision (`policy.waivers`). Where a repository stands: `palier score --format json`, key `cct`.',
  admission: (all) =>
    `Admission to the cluster: the platform's ${all} policies, and the rule that warns before they do`,
  admissionUse:
    'Audit: the object is reported, but accepted. Refusal: the object is kept out. What a repository complies with: `palier score --format json`, key `admission`.',
  stages: ['before production', 'in production'],
  everywhere: 'everywhere',
  acts: { none: 'adds or generates', audit: 'audit', enforce: 'refusal' },
  mirrored: 'rule',
  platform: 'handled by the platform alone',
  done: 'Have you already…',
  cumulative: 'The grid is cumulative: the levels below are part of it.',
  byFiles: 'proved by files',
  byPeople: 'attested',
  byEither: 'proved by files, or attested',
  advised: 'recommended',
  identity: ['Project', 'Repositories', 'Team and contact', 'Date'],
  send: (level) =>
    `To answer: run \`palier score\` on each repository, tick what is met, attest the rest in .palier.yml, then send this sheet and the report (\`palier score --format html=palier.html\`) with the request for level ${level} support.`,
}

const words: Readonly<Record<Language, Words>> = { fr, en }

/** `palier explain cct`: what proves each requirement. */
export function explainFramework({ requirements, rules }: Catalogue, language: Language): string {
  const say = words[language]
  const { colon } = phrases[language]
  const primary = requirements.filter(({ level }) => level === 'P').length
  const lines = requirements.map(({ id, level, title, rules: proofs }) => {
    const known = proofs.filter((rule) => rules.has(rule))
    const proof = known.length === 0 ? say.attestationOnly : `${say.proved}${colon} ${known.join(', ')}`
    return `${id}  ${level}  ${title[language]}\n    ${proof}`
  })
  return `${[say.cct(requirements.length, primary), say.cctUse, lines.join('\n')].join('\n\n')}\n`
}

/** `palier explain admission`: what the cluster refuses, and the rule that says so first. */
export function explainAdmission({ admission, rules }: Catalogue, language: Language): string {
  const say = words[language]
  const { colon } = phrases[language]
  const [before, production] = say.stages
  const lines = admission.map((policy) => {
    const known = policy.rules.filter((rule) => rules.has(rule))
    const mirror = known.length === 0 ? say.platform : `${say.mirrored}${colon} ${known.join(', ')}`
    const inProduction = `${production}${colon} ${say.acts[policy.production]}`
    const acts =
      policy.before === policy.production
        ? `${say.everywhere}${colon} ${say.acts[policy.production]}`
        : `${before}${colon} ${say.acts[policy.before]} · ${inProduction}`
    return `${policy.id}  ${policy.title[language]}\n    ${acts} · ${mirror}`
  })
  return `${[say.admission(admission.length), say.admissionUse, lines.join('\n')].join('\n\n')}\n`
}

/** `palier explain 3`: the grid's own question, as a sheet to tick and to send. */
export function explainLevelSheet(catalogue: Catalogue, level: GridLevel, language: Language): string {
  const say = words[language]
  const { level: word, colon } = phrases[language]
  const parts = [
    `${word} ${level.level}${colon} ${level.title[language]}`,
    level.question[language],
    `${say.done}\n${level.achievement[language]}`,
    ...level.criteria.map((criterion) => criterionSheet(catalogue, criterion, language)),
    ...(level.level > 1 ? [say.cumulative] : []),
    say.identity.map((line) => `${line}${colon} ____________________`).join('\n'),
    say.send(level.level),
  ]
  return `${parts.join('\n\n')}\n`
}

function criterionSheet({ grid, rules }: Catalogue, criterion: Criterion, language: Language): string {
  const placed = grid.placements.filter((placement) => placement.criterion === criterion.id)
  const title = `${criterion.id}  ${criterion.title[language]}`
  if (placed.length === 0) return `${title}\n    ${phrases[language].noRules}`
  const ordered = [...placed.filter(({ required }) => required), ...placed.filter(({ required }) => !required)]
  return [title, ...ordered.map((placement) => lineOf(placement, rules, language))].join('\n')
}

function lineOf({ rule: id, required, announced }: Placement, rules: Catalogue['rules'], language: Language): string {
  const say = words[language]
  const rule = rules.get(id)
  if (rule === undefined) return ''
  const proof = rule.proof === 'declared' ? say.byPeople : rule.attestable ? say.byEither : say.byFiles
  const { effort, announced: from } = phrases[language]
  const weight = announced !== undefined ? [from(announced)] : required ? [] : [say.advised]
  const marks = [id satisfies RuleId, proof, effort[rule.effort], ...weight]
  return `  [ ] ${rule.title[language]}\n        ${marks.join(' · ')}`
}
