import type { LineWeights } from '../../math/line.ts'
import type { Preset } from '../../state/figure.ts'
import { initialLand, type LandState, movedTo, optimum, wholeMap } from '../land.ts'

export type LossMapState = LandState

export const initial: LossMapState = initialLand

export const presets: readonly Preset<LossMapState>[] = [
  { id: 'start', title: 'On the slope', state: initial },
  {
    id: 'lowest',
    title: 'The lowest place of all',
    state: { ...initial, w0: optimum[0] ?? 0, w1: optimum[1] ?? 0, w2: optimum[2] ?? 0 },
  },
  { id: 'by-hand', title: 'The line by hand', state: { ...initial, w0: -4.7, w1: 1, w2: 1 } },
  { id: 'other-slice', title: 'Another slice', state: { ...initial, w0: -8 } },
  {
    id: 'valley',
    title: 'The whole valley: w₀ at its best',
    state: { ...initial, rest: 'best' },
  },
  { id: 'first-census', title: 'The first 20, a slice', state: { ...initial, hobbits: '20' } },
  {
    id: 'for-ever',
    title: 'Downhill for ever',
    state: { ...initial, hobbits: '20', rest: 'best', w1: 3, w2: 3.5, x: 4, y: 4, span: 12 },
  },
  { id: 'level', title: 'All weights 0', state: { ...initial, w0: 0, w1: 0, w2: 0 } },
  { id: 'with-intercept', title: 'w₀ across', state: wholeMap({ ...initial, axes: 'w0-w1', w2: 1.2, w1: 1 }) },
]

/** The state for a line that was dragged: it says where the line is, not how large the weights are, which stays. */
export function withLine(state: LossMapState, before: LineWeights, line: LineWeights): LossMapState {
  const size = Math.hypot(before[1], before[2]) / Math.hypot(line[1], line[2])
  return movedTo(
    state,
    line.map((w) => w * size),
  )
}
