import { trainedModel } from '../../state/trained.ts'
import type { GroundState } from './model.ts'
import { traceOf, weightsAt } from './runs.ts'

/** Keeps the model that the reader has trained, for the last chapter. Before the first update there is none. */
export function keep(state: GroundState) {
  if (state.at === 0) return
  const [w0 = 0, w1 = 0, w2 = 0] = weightsAt(traceOf(state, state.census), state.at)
  trainedModel.write({ w0, w1, w2, census: state.census, updates: state.at })
}
