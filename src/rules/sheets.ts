import { z } from 'zod'
import type { Catalogue } from '../model.ts'
import { readDocument } from './document.ts'
import type { RuleTexts } from './load.ts'

const text = z.strictObject({ fr: z.string().min(1), en: z.string().min(1) })
const rules = z.array(z.string().min(1))
const admission = z.enum(['none', 'audit', 'enforce'])
const requirements = z.array(
  z.strictObject({ id: z.string().regex(/^EXI-[A-Z]+-\d+[ab]?$/), level: z.enum(['P', 'I']), title: text, rules }),
)
const policies = z.array(
  z.strictObject({ id: z.string().min(1), before: admission, production: admission, title: text, rules }),
)

/** The requirements of the CCT and the platform's admission policies, `data/cct.yaml` and `data/admission.yaml`; none where the folder has none. */
export function readSheets(files: RuleTexts): Pick<Catalogue, 'requirements' | 'admission'> {
  const read = <T>(file: string, schema: z.ZodType<T[]>): T[] => {
    const written = files.get(file)
    return written === undefined ? [] : readDocument({ file, text: written }, schema)
  }
  return { requirements: read('data/cct.yaml', requirements), admission: read('data/admission.yaml', policies) }
}
