import { diagramsIn } from './document-diagrams.ts'
import { isFlowMatrix } from './document-flows.ts'
import type { Outline } from './document-outline.ts'
import { tablesOf } from './document-tables.ts'

const aboutArchitecture =
  /\barchitecture\b(?! (?:amd|arm|cpu))|\bdat\b|\bdag\b|schema technique|conception technique|technical (?:design|overview)|system (?:design|overview)/
/** The architecture of one detail is not the application's. */
const aboutDetail =
  /\barchitecture (?:des?|du|d'|de l'|de la|of(?: the)?) ?(?:jetons?|tokens?|sessions?|cookies?|tests?|css|styles?|theme|formulaires?|forms?|fichiers?|files?|dossiers?|folders?|repertoires?|director(?:y|ies)|code)\b/
/** Sections that ask to respect an architecture do not describe it. */
const aboutRules = /respect|follow|contribu|decision|\bqualit|guideline|best practice|bonnes pratiques|\btests?\b/
const parts = [
  /composants?\b|components?\b|modules?\b|services?\b|micro-?services/,
  /technolog|langages?\b|framework|\bstack\b|socle/,
  /dependances?|depend(?:s|encies)|externe|external|partenaires|third[- ]part|integration/,
  /base de donnees|\bdatabase|postgres|stockage|storage|\bdonnees\b|\bdata\b/,
  /\bflux\b|\bflows?\b|reseau|network|protocole|https?\b|\bapi\b/,
  /deploiement|deployment|hebergement|hosting|kubernetes|environnements?|cluster/,
  /securite|security|authenti|\bsso\b|chiffre|encrypt/,
]
const leastWords = 60

/** An architecture file or technical schema: a diagram, or a section that really describes the parts and how they hold. */
export function describesArchitecture({ text, sections }: Outline): boolean {
  if (diagramsIn(text).technical || picturesIn(text).some((one) => /\barchitecture|schema technique/.test(one)))
    return true
  return sections.some(({ heading, body }) => {
    if (!aboutArchitecture.test(heading) || aboutDetail.test(heading) || aboutRules.test(heading)) return false
    if (hasDrawing(body)) return true
    return wordsOf(body) >= leastWords && parts.filter((part) => part.test(body)).length >= 4
  })
}

const picture =
  /!\[[^\]]{0,200}\]\(([^()\s]{1,300})|<img[^<>]{0,300}\bsrc=["']([^"']{1,300})|image::?([^\s[]{1,300})\[/g

/** A diagram in the text, or a picture that is no badge. */
function hasDrawing(body: string): boolean {
  return diagramsIn(body).chart || picturesIn(body).length > 0
}

/** Pictures as they are written, with their words, that are neither badges nor logos. */
function picturesIn(body: string): string[] {
  const lines = body.split('\n').filter((line) => line.length < 2000)
  return lines
    .flatMap((line) => [...line.matchAll(picture)])
    .filter(([, ...paths]) => !/shields\.io|badge|\.gif(?:$|\?)|logo/.test(paths.join('')))
    .map(([written]) => written)
}

export function listsFlows({ text }: Outline): boolean {
  return tablesOf(text).some(isFlowMatrix)
}

const gestures = [
  /demarr|mise en route|\bstart|lancement/,
  /\barret|\bstop|\bextinction|shut ?down|eteindre/,
  /rollback|roll back|retour arriere|revenir a|version precedente|\brevert/,
  /restaur|restor/,
  /(?:rotation|renouvel|rotat|changement)[^\n]{0,60}(?:secret|\bcle|mot de passe|mots de passe|\bkeys?\b|password|credential|jeton|token)|(?:secrets?|cles|passwords?|keys)[^\n]{0,30}rotat/,
  /escalad|escalat|astreinte|on-?call/,
  /\bcontacts?\b|interlocuteur|\bjoindre\b|astreinte|on-?call/,
]

/** How to start, stop, roll back, restore and rotate secrets, whom to call and when: each told, not only titled. */
export function guidesOperation({ sections, statements }: Outline): boolean {
  const told = [
    ...sections.filter(({ body }) => isWritten(body)).map(({ heading }) => heading),
    ...statements.filter(({ value }) => isWritten(value)).map(({ label }) => label),
  ]
  return gestures.every((gesture) => told.some((title) => gesture.test(title)))
}

/** More than a promise to write. */
function isWritten(body: string): boolean {
  const own = body
    .replace(/^\s*[#=].*$/gm, '')
    .replace(/\b(?:todo|tbd|wip|a completer|a venir|to be (?:done|written))\b/g, '')
  return wordsOf(own) >= 2
}

function wordsOf(text: string): number {
  return text.match(/[\p{L}\d][\p{L}\d'-]+/gu)?.length ?? 0
}
