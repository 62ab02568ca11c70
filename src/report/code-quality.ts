import type { Report, Voice } from '../model.ts'
import { jsonText } from './json-text.ts'
import { describe, placeOf, problems, type Severity } from './problem.ts'

const severities: Record<Severity, string> = { error: 'critical', warning: 'minor', note: 'info' }

/**
 * GitLab's Code Quality report. It holds all that fails, not only what the change introduced: GitLab compares it with
 * the target branch's. https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function codeQuality(report: Report, { language, prefix }: Voice): string {
  return jsonText(
    problems(report).map((problem) => {
      const { rule, finding, severity, fingerprint } = problem
      const { file, line } = placeOf(finding, prefix)
      return {
        description: describe(problem, language),
        check_name: rule.id,
        fingerprint,
        severity: severities[severity],
        // GitLab demands a line; the first stands for the whole file.
        location: { path: file, lines: { begin: line ?? 1 } },
      }
    }),
  )
}
