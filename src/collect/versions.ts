import { readdir } from 'node:fs/promises'

/** The newest version that schemas are made for, when no folder says better. */
const newestKnown = '1.36'

/** Versions that a folder of schemas covers, `1.36`, newest first; none when it is not there. */
export async function shippedVersions(schemas: string | null): Promise<string[]> {
  if (schemas === null) return []
  const names = await readdir(schemas).catch(() => [])
  const versions = names.flatMap((name) => /^v(\d+\.\d+)\.0-standalone-strict$/.exec(name)?.[1] ?? [])
  return versions.sort((a, b) => minor(b) - minor(a))
}

/** `v1.33.4` → `1.33`; null when it is no version. */
export function shortVersion(text: string | null): string | null {
  return /^v?(\d+\.\d+)(?:\.|$)/.exec(text ?? '')?.[1] ?? null
}

/** The version that charts are rendered for: the declared one, else the newest shipped. */
export function targetVersion(declared: string | null, shipped: readonly string[]): string {
  return shortVersion(declared) ?? shipped[0] ?? newestKnown
}

/** The shipped version whose schemas are used: the same, else the newest before it, else the oldest. */
export function nearestVersion(version: string, shipped: readonly string[]): string | undefined {
  return shipped.find((one) => minor(one) <= minor(version)) ?? shipped.at(-1)
}

/** Both as `1.33`. */
export function isAtLeast(version: string, other: string): boolean {
  return minor(version) >= minor(other)
}

const minor = (version: string) => {
  const [major = 0, rest = 0] = version.split('.').map(Number)
  return major * 1000 + rest
}
