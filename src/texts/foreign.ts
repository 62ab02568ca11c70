import type { Language } from '../model.ts'
import { oneLine } from './clean.ts'

/** What another tool says, in our words: its pattern, then a clause in each language; `$1` is what the pattern captured. */
type Known = readonly [said: RegExp, fr: string, en: string]

/** js-yaml and our own reader, https://github.com/nodeca/js-yaml. */
const yaml: readonly Known[] = [
  [/^deficient indentation/, "une ligne n'est pas assez indentée", 'a line is not indented enough'],
  [/^bad indentation of a mapping entry/, 'une clé est mal indentée', 'a key is badly indented'],
  [
    /^bad indentation of a sequence entry/,
    'un élément de liste est mal indenté',
    'an item of a list is badly indented',
  ],
  [/^duplicated mapping key/, 'une clé est écrite deux fois', 'a key is written twice'],
  [
    /^tab characters must not be used/,
    "une tabulation sert d'indentation : mettez des espaces",
    'a tab serves as indentation: use spaces',
  ],
  [
    /^unexpected end of the (?:stream|document) within a (?:double|single) quoted/,
    "un guillemet n'est pas fermé",
    'a quote is not closed',
  ],
  [
    /^unexpected end of the stream within a flow collection/,
    "une accolade ou un crochet n'est pas fermé",
    'a brace or a bracket is not closed',
  ],
  [
    /^missed comma between flow collection entries/,
    'il manque une virgule entre deux éléments',
    'a comma is missing between two items',
  ],
  [
    /^end of the stream or a document separator is expected/,
    'du texte suit la fin du document : il manque un saut de ligne, ou `---`',
    'text follows the end of the document: a line break or `---` is missing',
  ],
  [
    /^incomplete (?:explicit )?mapping pair|^can not read a(?:n implicit mapping| block mapping| document)/,
    "une clé n'a pas ses deux-points ou sa valeur",
    'a key lacks its colon or its value',
  ],
  [/^unidentified alias "?([^"\s]+)/, "l'alias `$1` n'a pas d'ancre", 'alias `$1` has no anchor'],
  [/^unknown escape sequence/, "une séquence d'échappement est inconnue", 'an escape sequence is unknown'],
  [/^unknown(?: scalar| mapping| sequence)? tag !?<?([^>\s]+)/, "l'étiquette `$1` est inconnue", 'tag `$1` is unknown'],
  [
    /^the stream contains non-printable characters/,
    'le fichier contient des caractères de contrôle',
    'the file holds control characters',
  ],
  [
    /^aliases (?:expand to more|nest too deep)/,
    'les alias se développent sans fin raisonnable',
    'aliases expand beyond reason',
  ],
  [/^not a mapping/, 'ce ne sont pas des clés et des valeurs', 'these are not keys and values'],
  [/^alias (\S+) contains itself/, "l'alias `$1` se contient lui-même", 'alias `$1` contains itself'],
]

/** Kustomize. */
const kustomize: readonly Known[] = [
  [
    /no matches for Id (\S+?);? failed to find unique target/,
    'un patch ne désigne aucun objet : `$1`',
    'a patch designates no object: `$1`',
  ],
  [
    /unable to find patch target|failed to find unique target for patch (\S+)/,
    'un patch ne désigne aucun objet',
    'a patch designates no object',
  ],
  [
    /may not add resource with an already registered id: (\S+)/,
    'le même objet est ajouté deux fois : `$1`',
    'the same object is added twice: `$1`',
  ],
  [
    /no resource matches strategic merge patch "([^"]+)"/,
    'un patch ne désigne aucun objet : `$1`',
    'a patch designates no object: `$1`',
  ],
  [
    /operation does not apply: doc is missing (?:path|key): "?([^"\s]+)/,
    "un patch JSON vise un champ qui n'existe pas : `$1`",
    'a JSON patch points to a field that does not exist: `$1`',
  ],
  [/produces ID conflict/, 'deux objets prennent le même nom', 'two objects take the same name'],
  [/unknown field "([^"]+)"/, 'le champ `$1` est inconnu', 'field `$1` is unknown'],
  [/missing metadata\.name/, "un objet n'a pas de metadata.name", 'an object has no metadata.name'],
  [/cycle detected/, "des kustomizations se citent l'une l'autre", 'kustomizations name one another'],
]

/** The system and the network, https://nodejs.org/api/errors.html#common-system-errors. */
const system: readonly Known[] = [
  [/\bENOENT\b|no such file or directory/, 'introuvable', 'not found'],
  [/\b(?:EACCES|EPERM)\b|permission denied/i, 'accès refusé', 'access denied'],
  [/\bEFBIG\b/, 'plus de 16 Mio', 'more than 16 MiB'],
  [/\bEISDIR\b/, "c'est un dossier", 'it is a folder'],
  [/\bENOTDIR\b/, 'un dossier du chemin est un fichier', 'a folder of the path is a file'],
  [/\bENOSPC\b/, 'le disque est plein', 'the disk is full'],
  [/\bEROFS\b/, 'le disque est en lecture seule', 'the disk is read-only'],
  [/\b(?:ENOTFOUND|EAI_AGAIN)\b|could not resolve host/i, 'nom inconnu du DNS', 'name unknown to DNS'],
  [/\bECONNREFUSED\b|connection refused/i, 'connexion refusée', 'connection refused'],
  [/\b(?:ECONNRESET|EPIPE)\b|socket hang up/i, 'connexion coupée', 'connection cut'],
  [/\bETIMEDOUT\b|timed? ?out/i, 'pas de réponse à temps', 'no answer in time'],
  [/certificate|\bUNABLE_TO_\w+|SELF_SIGNED/i, 'certificat refusé', 'certificate refused'],
]

/** CEL, https://www.npmjs.com/package/@marcbachmann/cel-js, and RE2. */
const expression: readonly Known[] = [
  [/no matching overload for '([^']+)'/, "`$1` n'existe pas pour ces types", '`$1` does not exist for these types'],
  [/no such overload: (.+)$/, 'ces types ne vont pas ensemble : `$1`', 'these types do not go together: `$1`'],
  [/Unexpected token: EOF/, "l'expression n'est pas finie", 'the expression is not finished'],
  [/Unexpected (?:token|character): ?(.+)$/, "`$1` n'a pas sa place ici", '`$1` has no place here'],
  [/Exceeded (\w+)/, "l'expression est trop grande", 'the expression is too large'],
  [/invalid or unsupported Perl syntax/, 'RE2 ne connaît pas cette syntaxe', 'RE2 does not know this syntax'],
  [/invalid repeat count/, 'la répétition est trop grande', 'the repetition is too large'],
]

const tools = { yaml, kustomize: [...kustomize, ...yaml], system, expression } as const
export type Tool = keyof typeof tools

/** Another tool's sentence: ours where we know it, then its own words as a quote, cut. */
export function foreign(tool: Tool, problem: string, language: Language): string {
  const quote = `\`${oneLine(problem, 160).replaceAll('`', "'")}\``
  const [, line, said = ''] = /^(?:line (\d+): )?(.*)$/s.exec(problem) ?? []
  for (const [pattern, fr, en] of tools[tool]) {
    const match = pattern.exec(said)
    if (!match) continue
    const captured = oneLine(match.slice(1).find((group) => group !== undefined) ?? '', 80)
    const where = line === undefined ? '' : language === 'fr' ? `ligne ${line}, ` : `line ${line}, `
    return `${where}${(language === 'fr' ? fr : en).replaceAll('$1', () => captured)} (${quote})`
  }
  return quote
}
