import { answerLink, type TrainedModel, trainedModel } from '../../state/trained.ts'
import type { GroundState } from './model.ts'
import { traceOf, weightsAt } from './runs.ts'

/** Keeps the model that the reader has trained, for the last chapter. Before the first update there is none. */
export function keep(state: GroundState) {
  if (state.at > 0) trainedModel.write(modelOf(state))
}

/** Opens the last chapter with this model, by its address: that needs no storage, and works for a linked run too. */
export function take(state: GroundState) {
  const isFramed = window.parent !== window
  window.open(answerLink(modelOf(state)), isFramed ? '_blank' : '_self')
}

function modelOf(state: GroundState): TrainedModel {
  const [w0 = 0, w1 = 0, w2 = 0] = weightsAt(traceOf(state, state.census), state.at)
  return { w0, w1, w2, census: state.census, updates: state.at }
}
