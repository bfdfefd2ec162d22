import type { Hobbit } from '../data/hobbits.ts'
import type { AxisLabel } from '../plot/Frame.tsx'
import { plain } from '../plot/format.ts'

/** The two measures of the census, named alike in every figure. */
export const measures = {
  foot: { words: 'foot size', symbol: 'x1' },
  lifted: { words: 'hobbits lifted', symbol: 'x2' },
} satisfies Record<string, AxisLabel>

/** A hobbit in one breath. */
export function hobbitLabel({ name, foot, lifted, hero }: Hobbit): string {
  return `${name}, ${hero ? 'a hero' : 'not a hero'}: foot ${plain(foot)}, lifts ${plain(lifted)}`
}
