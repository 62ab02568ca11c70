import { readFileSync } from 'node:fs'

/** palier's version: `dist/package.json` beside the bundle, the project's own one in the sources. */
export function version(): string {
  for (const place of ['./package.json', '../package.json']) {
    try {
      const { version: found } = JSON.parse(readFileSync(new URL(place, import.meta.url), 'utf8')) as {
        version: string
      }
      return found
    } catch {
      // The other place has it.
    }
  }
  return '0.0.0'
}
