export type { Bench } from './bench.ts'
export { check, checkProjects } from './check.ts'
export { score, scoreProjects } from './score.ts'
export { unevaluated } from './unevaluated.ts'
