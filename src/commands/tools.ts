import { findTools, toolNames, type Tools } from '../lib/tools.ts'
import { installTool } from '../lib/tools-install.ts'
import { UserError } from '../lib/error.ts'
import type { Edge } from '../main.ts'
import type { Options } from '../options.ts'
import { say } from '../texts/index.ts'

/** `palier tools [install]`: what is found, where; `install` gets what is missing. 2 when something is still missing. */
export async function tools(options: Options, edge: Edge): Promise<number> {
  if (options.argument !== null && options.argument !== 'install')
    throw new UserError({ code: 'argument-unexpected', argument: options.argument, command: 'tools' })
  const complete = options.argument === 'install' ? await install(options, edge) : true
  const found = await findTools({ ...edge.env })
  for (const name of toolNames) edge.stdout.write(`${row(name, found)}\n`)
  return complete ? 0 : 2
}

/** Installs the missing tools, one at a time; says what could not be had, and goes on. */
export async function install(options: Options, edge: Edge): Promise<boolean> {
  const found = await findTools({ ...edge.env })
  let complete = true
  for (const name of toolNames) {
    if (name === 'git' || found[name]) continue
    if (!options.quiet) edge.stderr.write(`palier: ${name}…\n`)
    try {
      await installTool(name, { environment: edge.env, mirror: options.mirror })
    } catch (error) {
      if (!(error instanceof UserError)) throw error
      complete = false
      edge.stderr.write(`palier: ${say(error.text, options.language ?? 'fr')}\n`)
    }
  }
  return complete
}

function row(name: (typeof toolNames)[number], found: Tools): string {
  const tool = found[name]
  return tool ? `✓ ${name.padEnd(12)} ${tool.version.padEnd(10)} ${tool.path} (${tool.from})` : `✗ ${name}`
}
