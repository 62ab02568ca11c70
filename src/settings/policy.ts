import { UserError } from '../lib/error.ts'
import { nearest, oneLine } from '../lib/text.ts'
import type { Catalogue, Message, Placement, Policy, RuleId, Waiver } from '../model.ts'
import { lineOf, type ReadFile } from './problem.ts'
import type { Surrounding } from './read.ts'
import type { WrittenPolicy } from './schema.ts'
import { thresholdsOf } from './thresholds.ts'

/** What a part of the file is checked against; what is well formed but void goes to `notes`. */
export interface Checking {
  surrounding: Surrounding
  notes: Message[]
}

/** The `policy:` of a file, void waivers and mutes dropped into `notes`. Throws a `UserError` for a rule that does not exist. */
export function policyOf(written: WrittenPolicy | null, read: ReadFile, checking: Checking): Policy {
  return {
    commitment: written?.commitment ?? null,
    gate: written?.gate ?? null,
    waivers: waiversOf(written?.waivers ?? [], read, checking),
    mute: muteOf(written?.mute ?? [], read, checking),
    thresholds: thresholdsOf(written?.thresholds ?? {}, read, checking.surrounding.catalogue),
  }
}

function waiversOf(written: WrittenPolicy['waivers'], read: ReadFile, { surrounding, notes }: Checking): Waiver[] {
  return written.flatMap((waiver, index) => {
    const at = { file: read.file, line: lineOf(read, ['policy', 'waivers', index, 'rule']) }
    if (!waiver.rule.startsWith('EXI-')) refuseUnknownRule(waiver.rule, surrounding.catalogue, at)
    if (placementOf(waiver.rule, surrounding.catalogue)?.level === 5 && !waiver.decision) {
      notes.push({ code: 'waiver-without-decision', ...at, rule: waiver.rule })
      return []
    }
    return [{ ...waiver, at }]
  })
}

function muteOf(written: readonly RuleId[], read: ReadFile, { surrounding, notes }: Checking): RuleId[] {
  return written.filter((rule, index) => {
    const at = { file: read.file, line: lineOf(read, ['policy', 'mute', index]) }
    refuseUnknownRule(rule, surrounding.catalogue, at)
    const required = placementOf(rule, surrounding.catalogue)?.required === true
    if (required) notes.push({ code: 'mute-of-required', ...at, rule })
    return !required
  })
}

function placementOf(rule: RuleId, { grid }: Catalogue): Placement | undefined {
  return grid.placements.find((placement) => placement.rule === rule)
}

/** Throws for a rule that the grid does not place, naming the nearest one that it does. */
export function refuseUnknownRule(rule: string, catalogue: Catalogue, at: { file: string; line: number }): void {
  if (catalogue.rules.has(rule)) return
  throw new UserError({
    code: 'configuration-unknown-rule',
    ...at,
    rule: oneLine(rule, 60),
    nearest: nearest(rule, catalogue.rules.keys()) ?? '',
  })
}
