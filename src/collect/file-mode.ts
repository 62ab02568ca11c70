/** What a mode says of the group and of others. */
export interface Rights {
  groupWritable: boolean
  /** Anyone may write. */
  open: boolean
  /** Not even its owner may write. */
  sealed: boolean
}

/** Octal or symbolic; sets what the mode says. */
export function chmod(entry: Rights, mode: string): void {
  if (/^[0-7]{1,5}$/.test(mode)) {
    const digits = mode.padStart(3, '0').slice(-3)
    entry.groupWritable = (Number(digits[1]) & 2) > 0
    entry.open = (Number(digits[2]) & 2) > 0
    entry.sealed = (Number(digits[0]) & 2) === 0
    return
  }
  for (const clause of mode.split(',')) {
    const match = /^([ugoa]*)([-+=])([rwxXstugo]*)$/.exec(clause)
    if (match === null) continue
    const [, who = '', operator, rights = ''] = match
    const writes = rights.includes('w') || rights.includes('u')
    if (operator !== '=' && !writes) continue
    if (/[ga]/.test(who)) entry.groupWritable = operator !== '-' && writes
    if (/[oa]/.test(who)) entry.open = operator !== '-' && writes
    if (/[ua]/.test(who)) entry.sealed = operator === '-' || !writes
  }
}
