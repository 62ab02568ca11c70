import { availableParallelism } from 'node:os'
import type { Validation } from '../model.ts'
import { exec } from '../lib/exec.ts'
import { readSweep, readVerdicts } from './kubeconform-output.ts'
import { withFolder } from './workspace.ts'

export interface Call {
  /** The program. */
  kubeconform: string
  schemas: string
  /** `1.36`. */
  version: string
  /** Called once it runs. */
  started?: () => void
}

const constantFlags = ['-strict', '-output', 'json', '-summary', '-verbose', '-ignore-missing-schemas']
/** Fewer objects are not worth a process more. */
const sweepFrom = 50

/** Objects as JSON, by key → their verdicts; of an object that kubeconform leaves out there is none. */
export async function askKubeconform(texts: ReadonlyMap<string, string>, call: Call): Promise<Map<string, Validation>> {
  const verdicts = texts.size < sweepFrom ? new Map<string, Validation>() : await sweep(texts, call)
  const left = new Map([...texts].filter(([key]) => !verdicts.has(key)))
  for (const [key, verdict] of await one(left, call)) verdicts.set(key, verdict)
  return verdicts
}

/** All objects in one file: thousands of small ones cost more than their validation. Answers what is certain. */
async function sweep(texts: ReadonlyMap<string, string>, call: Call): Promise<Map<string, Validation>> {
  const all = Buffer.from([...texts.values()].join('\n---\n'))
  return withFolder(new Map([['all.yaml', all]]), async (folder) => readSweep(await run(folder, call), texts))
}

/** One file per object, because kubeconform names nothing else: two objects of one name would be one. */
async function one(texts: ReadonlyMap<string, string>, call: Call): Promise<Map<string, Validation>> {
  if (texts.size === 0) return new Map()
  const files = new Map([...texts].map(([key, text]) => [`${key}.json`, Buffer.from(text)]))
  return withFolder(files, async (folder) => readVerdicts(await run(folder, call), texts))
}

async function run(folder: string, call: Call): Promise<string> {
  const flags = [...constantFlags, '-n', `${availableParallelism()}`]
  const version = ['-kubernetes-version', `${call.version}.0`, '-schema-location', call.schemas]
  const { started } = call
  const options = { timeout: 120_000, ...(started && { started }) }
  const { stdout } = await exec(call.kubeconform, [...flags, ...version, folder], options)
  return stdout.toString('utf8')
}
