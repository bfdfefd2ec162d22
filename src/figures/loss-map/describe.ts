import type { Description } from '../../state/figure.ts'
import { describeLand } from '../landWords.ts'
import type { LossMapState } from './model.ts'

export function describe(state: LossMapState): Description {
  return describeLand(state)
}
