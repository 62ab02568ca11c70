import type { Reason, Report, Text } from '../model.ts'

/** The verdict's reason of this code, when it has one. */
export function reasonOf<C extends Reason['code']>(report: Report, code: C): Extract<Reason, { code: C }> | undefined {
  const isOurs = (reason: Reason): reason is Extract<Reason, { code: C }> => reason.code === code
  return report.verdict?.reasons.find(isOurs)
}

/** What kept the change from being evaluated, in the order in which it is to be mended. */
export function failures(report: Report): Text[] {
  return (report.verdict?.reasons ?? []).flatMap((reason) => (reason.code === 'not-evaluated' ? [reason.message] : []))
}
