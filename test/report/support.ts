import type { Language, Voice } from '../../src/model.ts'
import { headRevision } from './golden.ts'

export function voice(language: Language, parts: Partial<Voice> = {}): Voice {
  return {
    language,
    links: `https://forge.example.org/owner/shop/blob/${headRevision}/`,
    baseName: 'main',
    fullReport: 'https://forge.example.org/reports/12',
    rulePages: 'https://forge.example.org/palier/rules/README.md',
    prefix: '',
    limit: null,
    colour: false,
    ...parts,
  }
}
