export type { Bench } from './bench.ts'
export { check } from './check.ts'
export { score } from './score.ts'
