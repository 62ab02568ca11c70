/** Told of what takes another program's time: how many steps are to come, and each when it has ended. */
export interface Progress {
  expect(steps: number): void
  /** `step` may come from the repository. */
  done(step: string): void
}
