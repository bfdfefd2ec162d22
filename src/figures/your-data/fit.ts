import * as v from 'valibot'
import type { LabelledPoint } from '../../data/labelledPoints.ts'
import { type Descent, descend } from '../../math/descent.ts'
import { type LineWeights, lineScore, type Place } from '../../math/line.ts'
import { type NewtonResult, newtonOptimum } from '../../math/newton.ts'
import { type Samples, samplesFrom } from '../../math/samples.ts'
import { applyScaling, featureScaling, type Scaling, toRawWeights } from '../../math/scaling.ts'
import { pointsField, pointsText } from '../../state/pointsField.ts'
import { remembered } from '../../state/remembered.ts'
import { MOST_UPDATES, type YourState } from './model.ts'
import { middleOf } from './sheet.ts'

/** What there is to know of some points whatever line is drawn through them. */
export interface Fit {
  /** Each measure less its mean and divided by its spread: the units that all training is done in. */
  samples: Samples
  scaling: Scaling
  /** Newton's answer, in those units. */
  best: NewtonResult
}

/** The fit of these points; null where there are none. */
export function fitOf(points: readonly LabelledPoint[]): Fit | null {
  return points.length === 0 ? null : fitFor(pointsText(points))
}

const fitFor = remembered(4, (text): Fit => {
  const points = v.parse(pointsField.schema, text)
  const raw = samplesFrom(
    points.map(({ x1, x2 }) => [x1, x2]),
    points.map(({ yes }) => (yes ? 1 : 0)),
  )
  const scaling = featureScaling(raw)
  const samples = applyScaling(raw, scaling)
  return { samples, scaling, best: newtonOptimum(samples) }
})

/** A run as far as someone has looked, with every update on the way to be drawn. */
export interface Trail {
  run: Descent
  /** Walks on to that update; at most MOST_UPDATES. */
  walk: (update: number) => void
  /** Weight `j` and the loss after an update that has been walked; 0 is the start. */
  weight: (update: number, j: number) => number
  loss: (update: number) => number
}

/** The run of batch descent on these points; null where there are none. */
export function trailOf({ points, rate }: Pick<YourState, 'points' | 'rate'>): Trail | null {
  return points.length === 0 ? null : trailFor(`${rate} ${pointsText(points)}`)
}

const trailFor = remembered(4, (key): Trail => {
  const gap = key.indexOf(' ')
  const { samples } = fitFor(key.slice(gap + 1))
  const run = descend(samples, { algorithm: 'batch', rate: Number(key.slice(0, gap)) })
  const weights = [run.start]
  const losses = [run.startLoss]
  return {
    run,
    walk: (update) => {
      for (let next = weights.length; next <= Math.min(update, MOST_UPDATES); next++) {
        const { after, loss } = run.at(next)
        weights.push(after)
        losses.push(loss)
      }
    },
    weight: (update, j) => weights[update]?.[j] ?? 0,
    loss: (update) => losses[update] ?? 0,
  }
})

/** The trained model's weights, in the units of training; null for a line by hand, and where there is nothing to train on. */
export function trainedWeights(state: YourState): Float64Array | null {
  if (state.maker === 'best') return fitOf(state.points)?.best.weights ?? null
  const run = state.maker === 'train' ? trailOf(state)?.run : undefined
  if (!run) return null
  return state.at === 0 ? run.start : run.at(state.at).after
}

/** The weights of the model, in the units of the data. Without a slope they are no line. */
export function weightsOf(state: YourState): LineWeights {
  const trained = trainedWeights(state)
  const scaling = fitOf(state.points)?.scaling
  if (trained && scaling) {
    const [w0 = 0, w1 = 0, w2 = 0] = toRawWeights(trained, scaling)
    return [w0, w1, w2]
  }
  return state.maker === 'hand' ? (state.line ?? firstLine(state.points)) : [0, 0, 0]
}

/** Before the hand has moved it: flat, through the middle, “yes” above it. */
function firstLine(points: readonly LabelledPoint[]): LineWeights {
  return [-middleOf(points)[1], 0, 1]
}

export function isLine([, w1, w2]: LineWeights): boolean {
  return w1 !== 0 || w2 !== 0
}

/** Whether the model says yes there; right on the line it does not. */
export function saysYes(weights: LineWeights, place: Place): boolean {
  return lineScore(weights, place) > 0
}

/** Which points the model gets wrong. */
export function mistakesOf(state: YourState): readonly boolean[] {
  const weights = weightsOf(state)
  return state.points.map(({ x1, x2, yes }) => saysYes(weights, [x1, x2]) !== yes)
}
