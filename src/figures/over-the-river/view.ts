import type { Place } from '../../math/line.ts'
import type { Domain } from '../../plot/plane.tsx'
import { type RiverState, valleys } from './model.ts'

/** What the plot shows of each valley, in data units. */
export const views: Readonly<Record<RiverState['valley'], Domain>> = {
  round: { x: [-5, 5], y: [-0.9, 11.5] },
  hobbits: { x: [-5, 5], y: [-0.55, 8] },
}

/** Half the width of the river, as it is drawn. */
const BANK = 0.42

/** Where the river is drawn, from bank to bank. */
export function banks(valley: RiverState['valley']): readonly [from: number, to: number] {
  const { river } = valleys[valley]
  return [river - BANK, river + BANK]
}

export function isInView(valley: RiverState['valley'], [w, loss]: Place): boolean {
  const { x, y } = views[valley]
  return w >= x[0] && w <= x[1] && loss <= y[1]
}
