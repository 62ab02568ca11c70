/**
 * Renames that git does not see, of files that were rewritten while their folder moved: path before → path after.
 * A deleted file is where most of the files that moved out of its folder, or of one above, put it, if something was added there.
 */
export function followFolders(
  renames: Readonly<Record<string, string>>,
  deleted: readonly string[],
  added: readonly string[],
): Map<string, string> {
  const targets = targetsOf(renames)
  const taken = new Set(Object.values(renames))
  const come = new Set(added.filter((file) => !taken.has(file)))
  const followed = new Map<string, string>()
  for (const file of deleted) {
    if (Object.hasOwn(renames, file)) continue
    const place = foldersOf(file)
      .map((folder) => under(targets.get(folder), file.slice(folder === '' ? 0 : folder.length + 1)))
      .find((candidate) => candidate !== null && come.has(candidate))
    if (!place) continue
    come.delete(place)
    followed.set(file, place)
  }
  return followed
}

function under(folder: string | undefined, rest: string): string | null {
  if (folder === undefined) return null
  return folder === '' ? rest : `${folder}/${rest}`
}

/** Folder before → where most of its renamed files went; a tie says nothing. */
function targetsOf(renames: Readonly<Record<string, string>>): Map<string, string> {
  const votes = new Map<string, Map<string, number>>()
  for (const [before, after] of Object.entries(renames)) {
    for (const folder of foldersOf(before)) {
      const rest = folder === '' ? before : before.slice(folder.length + 1)
      const target = after === rest ? '' : after.endsWith(`/${rest}`) ? after.slice(0, -rest.length - 1) : null
      if (target === null) break
      const counts = votes.get(folder) ?? new Map<string, number>()
      counts.set(target, (counts.get(target) ?? 0) + 1)
      votes.set(folder, counts)
    }
  }
  return new Map([...votes].flatMap(([folder, counts]) => elected(counts).map((target) => [folder, target] as const)))
}

function elected(counts: ReadonlyMap<string, number>): string[] {
  const best = Math.max(...counts.values())
  const winners = [...counts].filter(([, count]) => count === best).map(([target]) => target)
  return winners.length === 1 ? winners : []
}

/** `a/b`, `a` and `''` of `a/b/file`. */
function foldersOf(file: string): string[] {
  const folders: string[] = []
  for (let end = file.lastIndexOf('/'); end > 0; end = file.lastIndexOf('/', end - 1)) folders.push(file.slice(0, end))
  return [...folders, '']
}
