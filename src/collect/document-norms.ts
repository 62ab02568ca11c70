/** Statements that the State's norms ask an application to publish. Texts are folded. */
const conformity =
  /(?:totalement|partiellement|non|pas)[ -]conforme|(?:fully|partially|non|not)[ -]?(?:compliant|conformant|conform)|niveau de conformite|\d+(?:[.,]\d+)? ?%/

export function statesAccessibility(text: string): boolean {
  return (
    /declaration d'?.?accessibilite|accessibility statement/.test(text) &&
    /\brgaa\b|\bwcag\b/.test(text) &&
    conformity.test(text)
  )
}

export function assessesFrugality(text: string): boolean {
  return (
    /\brgesn\b/.test(text) &&
    /eco-?conception|eco-?design|sobriete/.test(text) &&
    /\d+(?:[.,]\d+)? ?%|\d+ ?\/ ?\d+|score/.test(text)
  )
}

const licences =
  /permission is hereby granted|mit license|apache license|gnu (?:affero |lesser )?general public|european union public licence|licence publique de l'union europeenne|licence ouverte|redistribution and use in source and binary|mozilla public license|cecill|eclipse public license|public domain|creative commons|isc license/

/** The text of a licence, in a file of that name at the repository's root. */
export function isLicence(file: string, text: string): boolean {
  return isLicenceFile(file) && licences.test(text)
}

export function isLicenceFile(file: string): boolean {
  return /^(?:licen[cs]e|copying|unlicense)(?:[-.][\w.-]+)?$/i.test(file)
}

/** A page of the application that may be its accessibility or eco-design statement. */
export function isStatementPage(file: string): boolean {
  return /(?:accessibilit|ecoconception|eco-conception|rgesn|rgaa)[^/]*(?:\/[^/]+)?\.(?:tsx|jsx|vue|svelte|astro|html?|njk|twig|ejs|erb|hbs|mdx|php|ts|js|json|ya?ml)$/i.test(
    file,
  )
}
