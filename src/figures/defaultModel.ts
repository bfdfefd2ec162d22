import { bothCensuses } from '../data/hobbits.ts'
import { samplesOf } from '../data/samples.ts'
import { descend } from '../math/descent.ts'
import type { TrainedModel } from '../state/trained.ts'

/** The run that stands in for a reader who has trained nothing: the training ground's first one, walked to its end. */
const RATE = 0.5
const START = [-1, 2.4, -0.4] as const
const UPDATES = 3000

/** Its model, the same to the last bit on every machine. */
export const defaultModel: TrainedModel = train()

function train(): TrainedModel {
  const run = descend(samplesOf(bothCensuses), { algorithm: 'batch', rate: RATE, start: Float64Array.from(START) })
  const [w0 = 0, w1 = 0, w2 = 0] = run.at(UPDATES).after
  return { w0, w1, w2, census: 'both', updates: UPDATES }
}
