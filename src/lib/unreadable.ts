/** A file that is in the tree and cannot be had: callers make a blind spot of it. */
export class Unreadable extends Error {
  constructor(
    readonly file: string,
    readonly reason: string,
  ) {
    super(`${file}: ${reason}`)
    this.name = 'Unreadable'
  }
}

/** The reason of a file over 16 MiB. */
export const tooLarge = 'EFBIG: more than 16 MiB'

/** A file over 16 MiB. */
export class TooLarge extends Unreadable {
  constructor(file: string) {
    super(file, tooLarge)
    this.name = 'TooLarge'
  }
}
