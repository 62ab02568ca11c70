import type { Report, Reporter, Reports } from '../model.ts'
import { badge, shields } from './badge.ts'
import { codeQuality } from './code-quality.ts'
import { comment } from './comment.ts'
import { html } from './html.ts'
import { json, reportPieces, reportsPieces, severalJson } from './json.ts'
import { junit } from './junit.ts'
import { metrics } from './metrics.ts'
import { sarif } from './sarif.ts'
import { severalComment, severalHtml, severalTerminal } from './several.ts'
import {
  severalBadge,
  severalCodeQuality,
  severalJunit,
  severalMetrics,
  severalSarif,
  severalShields,
  severalSummary,
  type SeveralReporter,
} from './several-files.ts'
import { summary } from './summary.ts'
import { terminal } from './terminal.ts'

/** Every report format by its name on the command line. A new format is one function and one line here. */
export const reporters = {
  terminal,
  comment,
  summary,
  json,
  html,
  sarif,
  'code-quality': codeQuality,
  junit,
  metrics,
  badge,
  shields,
} satisfies Record<string, Reporter>
export type ReportFormat = keyof typeof reporters

/** The same for the projects of a repository of several. */
export const severalReporters: Record<ReportFormat, SeveralReporter> = {
  terminal: severalTerminal,
  comment: severalComment,
  summary: severalSummary,
  html: severalHtml,
  json: severalJson,
  sarif: severalSarif,
  'code-quality': severalCodeQuality,
  junit: severalJunit,
  metrics: severalMetrics,
  badge: severalBadge,
  shields: severalShields,
}

/** Formats whose text may be too long to be held whole: the same text in pieces, for a file. */
export const inPieces: Partial<Record<ReportFormat, (report: Report | Reports) => Iterable<string>>> = {
  json: (report) => ('projects' in report ? reportsPieces(report) : reportPieces(report)),
}
