import type { Outcome, Report, RuleResult, Voice } from '../model.ts'
import { capital } from '../texts/clean.ts'
import { type MachineWords, machineWords } from '../texts/machine.ts'
import { type Phrases, phrases } from '../texts/phrases.ts'
import { criterionRows } from './criteria.ts'
import { placeName } from './links.ts'
import { placeOf, severityOf } from './problem.ts'
import { reasonOf } from './reason.ts'
import { doubts } from './standing.ts'
import { attributes, xml } from './xml.ts'

/** Lines of one test case; a widget shows few. */
const MOST = 50

interface Case {
  rule: RuleResult
  /** failure: asked for and not held; skipped: not asked for yet, not known, waived or without object. */
  result: 'passed' | 'failure' | 'skipped'
  message: string
}
interface Telling {
  report: Report
  voice: Voice
  words: Phrases
  machine: MachineWords
}

/**
 * JUnit XML as GitLab and Jenkins read it: one suite for each criterion, one case for each rule. A rule that neither the
 * commitment nor, without one, the first level that fails asks for is skipped, not failed. A report without head is one error.
 * Jenkins' schema: xunit-plugin, junit-10.xsd.
 */
export function junit(report: Report, voice: Voice): string {
  const told = { report, voice, words: phrases(voice.language), machine: machineWords(voice.language) }
  const suites = report.head ? suitesOf(told) : [unjudged(told)]
  const sum = (pick: (suite: Suite) => number): number => suites.reduce((total, suite) => total + pick(suite), 0)
  const totals = attributes({
    name: 'palier',
    tests: sum(({ tests }) => tests),
    failures: sum(({ failures }) => failures),
    errors: sum(({ errors }) => errors),
  })
  const body = suites.map(({ text }) => text).join('')
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${totals}>\n${body}</testsuites>\n`
}

interface Suite {
  tests: number
  failures: number
  errors: number
  text: string
}

function suitesOf(told: Telling): Suite[] {
  const { report, voice } = told
  if (!report.head) return []
  return criterionRows(report, report.head).flatMap(({ level, criterion }): Suite[] => {
    const rules = report.head?.rules.filter((rule) => rule.criterion === criterion.id) ?? []
    const cases = rules.map((rule) => caseOf(rule, told))
    const title = `${capital(told.words.atLevel(level))} · ${criterion.title[voice.language]}`
    return cases.length === 0 ? [] : [suite(title, criterion.id, cases, told)]
  })
}

function suite(name: string, id: string, cases: readonly Case[], told: Telling): Suite {
  const count = (result: Case['result']): number => cases.filter((one) => one.result === result).length
  const [tests, failures, skipped] = [cases.length, count('failure'), count('skipped')]
  const head = attributes({ name, tests, failures, errors: 0, skipped, id })
  const body = cases.map((one) => caseText(one, told)).join('')
  return { tests, failures, errors: 0, text: `  <testsuite${head}>\n${body}  </testsuite>\n` }
}

/** Nothing was judged: one case in error, so that no reader takes an empty report for a good one. */
function unjudged({ report, voice, words, machine }: Telling): Suite {
  const message = reasonOf(report, 'not-evaluated')?.message[voice.language] ?? words.unreadable([])
  const head = attributes({ name: 'palier', tests: 1, failures: 0, errors: 1, skipped: 0 })
  const error = `      <error${attributes({ message, type: 'not-evaluated' })}/>\n`
  const body = `    <testcase${attributes({ name: machine.notEvaluated(), classname: 'palier' })}>\n${error}    </testcase>\n`
  return { tests: 1, failures: 0, errors: 1, text: `  <testsuite${head}>\n${body}  </testsuite>\n` }
}

function caseOf(rule: RuleResult, { report, voice, words, machine }: Telling): Case {
  if (rule.outcome === 'pass') return { rule, result: 'passed', message: '' }
  if (rule.outcome !== 'fail') return { rule, result: 'skipped', message: whySkipped(rule, voice, words) }
  const severity = severityOf(rule, report)
  if (severity === 'error') return { rule, result: 'failure', message: rule.fix[voice.language] }
  return { rule, result: 'skipped', message: severity === 'note' ? machine.advised() : machine.notYet(rule.level) }
}

function whySkipped(rule: RuleResult, { language }: Voice, words: Phrases): string {
  const [doubt] = doubts([rule])
  const why = doubt ? words.unknownCause(doubt.cause, doubt.message?.[language] ?? '') : ''
  return why === '' ? words.outcome(rule.outcome) : words.colon(words.outcome(rule.outcome), why)
}

function caseText({ rule, result, message }: Case, told: Telling): string {
  const { language } = told.voice
  const name = `${rule.title[language]} (${rule.id})`
  const head = `    <testcase${attributes({ name, classname: rule.criterion })}`
  if (result === 'passed') return `${head}/>\n`
  const lines = findingLines(rule, told)
  const open = `      <${result}${attributes({ message, type: rule.outcome satisfies Outcome })}`
  const inner = lines.length === 0 ? `${open}/>\n` : `${open}>\n${lines.join('\n')}\n      </${result}>\n`
  return `${head}>\n${inner}    </testcase>\n`
}

function findingLines({ findings, outcome }: RuleResult, { voice, words }: Telling): string[] {
  const { language, prefix } = voice
  const told = outcome === 'fail' ? findings.filter((one) => one.outcome === 'fail') : []
  const lines = told.map((finding) => {
    const place = finding.at ? placeName(placeOf(finding, prefix), 200) : ''
    const what = finding.message?.[language] ?? ''
    const subject = finding.subject === finding.at?.file || what.includes(finding.subject) ? '' : finding.subject
    return `- ${[place, subject, what].filter((part) => part !== '').join(' · ')}`
  })
  const distinct = [...new Set(lines)]
  const left = distinct.length - MOST
  return [...distinct.slice(0, MOST), ...(left > 0 ? [`- ${words.more(left)}`] : [])].map((one) => xml(one))
}
