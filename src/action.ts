import * as core from '@actions/core'
import { findContext } from './forge/index.ts'
import { UserError } from './lib/error.ts'
import type { Language } from './model.ts'
import { say } from './texts/index.ts'
import { runnerEdge } from './action/edge.ts'
import { readInputs } from './action/inputs.ts'
import { runStep } from './action/step.ts'

/** Of what goes wrong before a report says its project's own. */
const language: Language = process.env.INPUT_LANGUAGE === 'en' || process.env.PALIER_LANGUAGE === 'en' ? 'en' : 'fr'
const token = process.env.INPUT_TOKEN || process.env.PALIER_TOKEN
const environment = { ...process.env, PALIER_TOKEN: token }
delete process.env.INPUT_TOKEN

try {
  const inputs = readInputs(environment, await findContext(environment))
  process.exitCode = await runStep(inputs, runnerEdge(environment, process))
} catch (error) {
  process.exitCode = 2
  if (error instanceof UserError) for (const problem of error.texts) core.error(say(problem, language))
  else core.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
}
