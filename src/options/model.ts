import type { Day, GateName, Language } from '../model.ts'

export type CommandName =
  | 'score'
  | 'check'
  | 'publish'
  | 'explain'
  | 'what-if'
  | 'fix'
  | 'init'
  | 'history'
  | 'portfolio'
  | 'rules'
  | 'tools'
export type FormatName =
  | 'terminal'
  | 'comment'
  | 'summary'
  | 'json'
  | 'html'
  | 'sarif'
  | 'code-quality'
  | 'junit'
  | 'metrics'
  | 'badge'
  | 'shields'
/** When the merge request gets a comment: by the rules of silence, every time, never. */
export type CommentMode = 'auto' | 'always' | 'never'

/** One report to write; `file` null: standard output. */
export interface Output {
  format: FormatName
  file: string | null
}

/** All that a run may be told, from flags, from `PALIER_…` variables and from the Action's inputs alike. */
export interface Options {
  command: CommandName
  /** The first of `arguments`: PATH, a rule or level ID, a folder of rules, a report, or `install`. */
  argument: string | null
  /** All that stands behind the command. */
  arguments: readonly string[]
  base: string | null
  head: string | null
  revision: string | null
  formats: readonly Output[]
  language: Language | null
  gate: GateName | null
  commitment: number | null
  /** Relative to PATH. */
  config: string | null
  /** Folder of own rules and grids, relative to PATH. */
  rules: string | null
  /** Tells the comments of several runs on one merge request apart; `''`: the only one. */
  key: string
  strict: boolean
  publish: boolean
  comment: CommentMode
  /** Name of the commit status to set; null: none. */
  status: string | null
  write: boolean
  since: Day | null
  installTools: boolean
  mirror: string | null
  today: Day | null
  quiet: boolean
  colour: boolean
}
/** `command`: whose help is asked for; null for all of them. Help that nobody asked for answers a missing command. */
export type Request =
  | { kind: 'help'; command: CommandName | null; asked: boolean }
  | { kind: 'version' }
  | { kind: 'run'; options: Options }
export type Environment = Readonly<Record<string, string | undefined>>
/** Values of each flag that was given, by its name without `--`. */
export type Given = ReadonlyMap<string, readonly string[]>
