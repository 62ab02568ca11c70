import type { Day } from '../model.ts'

/** 31/03/2027, as dates are written in French. */
export function frenchDay(day: Day): string {
  return day.split('-').reverse().join('/')
}
