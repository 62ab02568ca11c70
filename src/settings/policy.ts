import type { Catalogue, Message, Placement, Policy, RuleId, Threshold } from '../model.ts'
import { lineOf, type ReadFile } from './problem.ts'
import type { WrittenPolicy } from './schema.ts'

/** The `policy:` of a file; rules that it names exist. What is well formed but void goes to `notes`. */
export function policyOf(written: WrittenPolicy, read: ReadFile, { catalogue, notes }: Checking): Policy {
  const placement = (rule: RuleId) => catalogue.grid.placements.find((one) => one.rule === rule)
  const checking = { catalogue, notes, placement }
  return {
    commitment: written.commitment ?? null,
    gate: written.gate ?? null,
    waivers: waiversOf(written.waivers, read, checking),
    mute: muteOf(written.mute, read, checking),
    thresholds: thresholdsOf(written.thresholds ?? {}, catalogue),
  }
}

interface Checking {
  catalogue: Catalogue
  notes: Message[]
}
interface Placing extends Checking {
  placement(rule: RuleId): Placement | undefined
}

function waiversOf(
  written: WrittenPolicy['waivers'],
  read: ReadFile,
  { placement, notes }: Placing,
): Policy['waivers'] {
  return written.map((waiver, index) => {
    const at = { file: read.file, line: lineOf(read, ['policy', 'waivers', index, 'rule']) }
    const asked = placement(waiver.rule)?.level === 5 || waiver.rule.startsWith('EXI-')
    const undecided = asked && !waiver.decision
    if (undecided) notes.push({ code: 'waiver-without-decision', ...at, rule: waiver.rule })
    return { ...waiver, at }
  })
}

function muteOf(written: readonly RuleId[], read: ReadFile, { placement, notes }: Placing): RuleId[] {
  return written.filter((rule, index) => {
    const required = placement(rule)?.required === true
    const line = lineOf(read, ['policy', 'mute', index])
    if (required) notes.push({ code: 'mute-of-required', file: read.file, line, rule })
    return !required
  })
}

function thresholdsOf(written: NonNullable<WrittenPolicy['thresholds']>, { rules }: Catalogue): Threshold[] {
  return Object.entries(written).flatMap(([rule, values]) =>
    Object.entries(values).flatMap(([parameter, value]) => {
      const known = rules.get(rule)?.parameters.get(parameter)
      return known ? [{ rule, parameter, value, default: known.value }] : []
    }),
  )
}
