import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The YAML files of a folder of this repository: path below it → text. */
export function readFolder(folder: string): Map<string, string> {
  const root = fileURLToPath(new URL(`../../../${folder}`, import.meta.url))
  const names = readdirSync(root, { recursive: true }).map((name) => String(name).replaceAll('\\', '/'))
  const yaml = names.filter((name) => name.endsWith('.yaml')).sort()
  return new Map(yaml.map((name) => [name, readFileSync(join(root, name), 'utf8')]))
}
