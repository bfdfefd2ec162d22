import type { Description } from '../../state/figure.ts'
import { describeLand } from '../landWords.ts'
import type { LossTerrainState } from './model.ts'

/** The land itself. From where it is seen is told by its view: the flat map in its place is not seen from anywhere. */
export function describe(state: LossTerrainState): Description {
  const { sentence, table } = describeLand(state)
  return { sentence, table: { ...table, caption: 'J at the places spoken of, and at places all over the land' } }
}
