import type { Hobbit } from '../data/hobbits.ts'

/** The fewest mistakes that a rule “a hero, if the measure is above a limit” can make among these hobbits. */
export function fewestMistakes(hobbits: readonly Hobbit[], measure: 'foot' | 'lifted'): number {
  const limits = [Number.NEGATIVE_INFINITY, ...hobbits.map((hobbit) => hobbit[measure])]
  return Math.min(...limits.map((limit) => hobbits.filter((hobbit) => hobbit[measure] > limit !== hobbit.hero).length))
}
