import { resolve } from 'node:path'
import { exitCode } from '../judge/gate.ts'
import type { Edge } from '../main.ts'
import type { Options } from '../options.ts'
import { redacted } from '../report/redact.ts'
import { checkProjects, scoreProjects } from '../run/index.ts'
import { secretsOf } from '../texts/redact.ts'
import { benchFor } from './bench.ts'
import { tell, tellSeveral } from './tell.ts'

/** `palier score` and `palier check`: judges, writes the reports, answers the verdict's exit code. */
export async function judge(options: Options, edge: Edge): Promise<number> {
  const bench = await benchFor(options, edge)
  const path = resolve(options.argument ?? '.')
  const judged = await (options.command === 'check' ? checkProjects : scoreProjects)(path, options, bench)
  const report = redacted(judged, secretsOf(edge.env))
  await ('projects' in report ? tellSeveral(report, options, edge) : tell(report, options, edge))
  return exitCode(report.verdict, options.strict)
}
