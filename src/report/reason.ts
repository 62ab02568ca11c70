import type { Reason, Report } from '../model.ts'

/** The verdict's reason of this code, when it has one. */
export function reasonOf<C extends Reason['code']>(report: Report, code: C): Extract<Reason, { code: C }> | undefined {
  const isOurs = (reason: Reason): reason is Extract<Reason, { code: C }> => reason.code === code
  return report.verdict?.reasons.find(isOurs)
}
