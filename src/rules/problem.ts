/** What is wrong with an expression or a sentence of a rule; `offset` counts characters from its beginning. */
export type ExpressionProblem = { offset: number } & (
  | { sort: 'unknown'; what: 'variable' | 'field' | 'method'; word: string; nearest: string }
  | { sort: 'unguarded'; field: string }
  | { sort: 'never-unwritten'; field: string }
  | { sort: 'pattern'; pattern: string; problem: string }
  | { sort: 'of-project' }
  | { sort: 'not-bool'; type: string }
  | { sort: 'too-long'; limit: number }
  | { sort: 'too-many-loops'; limit: number }
  | { sort: 'refused'; problem: string }
)

/** Thrown while a rule is compiled; the loader adds the file and the place. */
export class ExpressionError extends Error {
  constructor(readonly problem: ExpressionProblem) {
    super(problem.sort)
    this.name = 'ExpressionError'
  }
}
