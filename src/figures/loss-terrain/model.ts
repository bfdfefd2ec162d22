import type { Place } from '../../math/line.ts'
import { TILTS } from '../../plot/terrain/outlook.ts'
import { type Fields, flagField, numberField } from '../../state/fields.ts'
import type { Preset } from '../../state/figure.ts'
import { domainOf, gradientOf, initialLand, type LandState, landFields, movedOnMap, onMap, weightsOf } from '../land.ts'

/** The land as the map has it, and from where it is seen. */
export interface LossTerrainState extends LandState {
  /** Degrees by which it is turned, and from how high above the plain it is seen. */
  turn: number
  tilt: number
  /** Whether the way of a drop of water is shown. */
  water: boolean
}

export const initial: LossTerrainState = { ...initialLand, turn: 28, tilt: 38, water: true }

export const fields: Fields<LossTerrainState> = {
  ...landFields,
  turn: numberField(-180, 180),
  tilt: numberField(...TILTS),
  water: flagField(),
}

export const presets: readonly Preset<LossTerrainState>[] = [
  { id: 'start', title: 'The land at an angle', state: initial },
  { id: 'from-above', title: 'From straight above', state: { ...initial, turn: 0, tilt: 90 } },
  { id: 'along', title: 'Along the valley', state: { ...initial, turn: -40, tilt: 14 } },
  {
    id: 'for-ever',
    title: 'Downhill for ever',
    state: { ...initial, hobbits: '20', rest: 'best', w1: -1, w2: 2, x: 4, y: 4, span: 12, turn: -45, tilt: 30 },
  },
  { id: 'level', title: 'From all weights 0', state: { ...initial, w0: 0, w1: 0, w2: 0 } },
]

const MOST_DROPS = 110
const FLAT = 1e-6

/**
 * The way of water from where the walker stands: always straight down the map, in short steps, as far as the land falls
 * or to the edge. Short steps against the gradient are descent that never overshoots.
 */
export function waterOf(state: LandState): Place[] {
  const { x, y } = domainOf(state)
  const way: Place[] = []
  let here = state
  let stride = state.span / 70
  let before: Place | null = null
  for (let drop = 0; drop < MOST_DROPS && stride > state.span / 2000; drop++) {
    const weights = weightsOf(here)
    const at = onMap(here, weights)
    const [dx, dy] = onMap(here, gradientOf(here, weights))
    const steepness = Math.hypot(dx, dy)
    if (steepness < FLAT) break
    // Where the slope turns round, the bottom has been stepped over.
    if (before && before[0] * dx + before[1] * dy < 0) stride /= 3
    before = [dx, dy]
    way.push(at)
    const next: Place = [at[0] - (stride * dx) / steepness, at[1] - (stride * dy) / steepness]
    if (next[0] < x[0] || next[0] > x[1] || next[1] < y[0] || next[1] > y[1]) break
    here = movedOnMap(here, next)
  }
  return way
}
