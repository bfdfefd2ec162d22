import type { Description } from '../../state/figure.ts'
import { describeLand } from '../landWords.ts'
import type { LossTerrainState } from './model.ts'

export function describe(state: LossTerrainState): Description {
  const { sentence, table } = describeLand(state)
  const height =
    state.tilt > 80 ? 'from straight above, like the map' : state.tilt < 20 ? 'from low down' : 'at an angle from above'
  return {
    sentence: `You see the land ${height}. ${sentence}`,
    table: { ...table, caption: 'J at the places spoken of, and at places all over the land' },
  }
}
