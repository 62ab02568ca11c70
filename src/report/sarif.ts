import type { Assessment, Language, Location, Report, ReportedBlindSpot, RuleResult, Text, Voice } from '../model.ts'
import { capital, oneLine } from '../texts/clean.ts'
import { phrases } from '../texts/phrases.ts'
import { machineWords } from '../texts/machine.ts'
import { reasonOf } from './reason.ts'
import { jsonText } from './json-text.ts'
import { pathUri } from './links.ts'
import { inline, paragraph, write } from './markdown.ts'
import { describe, introducedProblems, placeOf, type Problem, severityOf } from './problem.ts'
import { pageOf } from './rule-page.ts'

/** GitHub shows 5,000 results of a run, the worst first. */
const MOST = 5000
const MOST_NOTIFICATIONS = 200
const severities = { error: 'error', warning: 'warning', note: 'recommendation' } as const

/**
 * SARIF 2.1.0 within GitHub's limits. Of a comparison, what the change introduced; else all that fails.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export function sarif(report: Report, voice: Voice): string {
  const found = introducedProblems(report)
  const rules = report.head?.rules ?? []
  const index = new Map(rules.map(({ id }, position) => [id, position]))
  const { key } = report.project
  return jsonText({
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: driver(report, rules, voice) },
        automationDetails: { id: key === '' ? 'palier/' : `palier/${key}/` },
        invocations: [invocation(report, found.length - MOST, voice)],
        columnKind: 'utf16CodeUnits',
        results: found
          .slice(0, MOST)
          .map((problem) => result(problem, index.get(problem.rule.id) ?? -1, report, voice)),
      },
    ],
  })
}

function driver(report: Report, rules: readonly RuleResult[], voice: Voice): object {
  return {
    name: 'palier',
    version: report.palier,
    language: voice.language,
    rules: rules.map((rule) => descriptor(rule, report, voice)),
  }
}

function descriptor(rule: RuleResult, report: Report, voice: Voice): object {
  const { language } = voice
  const severity = severityOf(rule, report)
  const page = pageOf(rule, voice)
  return {
    id: rule.id,
    shortDescription: { text: plain(rule.title, voice) },
    fullDescription: { text: plain(rule.title, voice) },
    help: {
      text: plain(rule.fix, voice),
      markdown: write([paragraph(inline(capital(rule.fix[language]), 1000))]).trim(),
    },
    ...(page !== null && { helpUri: page }),
    defaultConfiguration: { level: severity },
    properties: {
      tags: [rule.theme, rule.criterion],
      'problem.severity': severities[severity],
      level: rule.level,
    },
  }
}

function result(problem: Problem, ruleIndex: number, report: Report, { language, prefix }: Voice): object {
  const { rule, finding, severity, fingerprint } = problem
  const { file, line, column } = placeOf(finding, prefix)
  const region = line === undefined ? {} : { region: { startLine: line, ...(column && { startColumn: column }) } }
  return {
    ruleId: rule.id,
    ruleIndex,
    level: severity,
    message: { text: literal(describe(problem, language)) },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: pathUri(file), uriBaseId: '%SRCROOT%' }, ...region },
        logicalLocations: [{ fullyQualifiedName: oneLine(finding.subject, 300) }],
      },
    ],
    ...(finding.setBy && { relatedLocations: [related(finding.setBy, prefix, language)] }),
    partialFingerprints: { 'palier/v1': fingerprint },
    ...(report.base && { baselineState: 'new' }),
  }
}

/** The line of a values file that sets what is wrong. */
function related(setBy: Location, prefix: string, language: Language): object {
  const { file, line } = placeOf({ at: setBy, outcome: 'fail', subject: '', by: 'repository' }, prefix)
  return {
    physicalLocation: {
      artifactLocation: { uri: pathUri(file), uriBaseId: '%SRCROOT%' },
      ...(line !== undefined && { region: { startLine: line } }),
    },
    message: { text: literal(phrases(language).setBy()) },
  }
}

function invocation(report: Report, left: number, voice: Voice): object {
  const failed = reasonOf(report, 'not-evaluated')
  const notes = [
    ...(failed ? [{ level: 'error', message: { text: plain(failed.message, voice) } }] : []),
    ...(left > 0 ? [{ level: 'note', message: { text: machineWords(voice.language).leftOut(left) } }] : []),
    ...blindSpots(report.head, voice),
  ]
  return { executionSuccessful: failed === undefined, toolExecutionNotifications: notes }
}

function blindSpots(head: Assessment | null, voice: Voice): object[] {
  return (head?.blindSpots ?? []).slice(0, MOST_NOTIFICATIONS).map(({ message, at, fault }: ReportedBlindSpot) => {
    const { file } = placeOf({ at, outcome: 'unknown', subject: '', by: 'repository' }, voice.prefix)
    const artifactLocation = { uri: pathUri(file), uriBaseId: '%SRCROOT%' }
    return {
      level: fault ? 'error' : 'warning',
      message: { text: plain(message, voice) },
      ...(at.file !== '' && { locations: [{ physicalLocation: { artifactLocation } }] }),
    }
  })
}

function plain(text: Text, { language }: Voice): string {
  return literal(oneLine(text[language], 1000))
}

/** A message of SARIF reads `[text](target)` as a link and `{0}` as a place for an argument. */
function literal(text: string): string {
  return text.replace(/\](?=\()/g, '] ').replace(/\{(?=\d)/g, '{ ')
}
