import { checkVector } from './checks.ts'
import type { Objective } from './objective.ts'

/**
 * An objective walked along one of its parameters only, the others held at `weights`: a slice through the landscape.
 * It has one parameter, that of number `axis`, counted from 0; loss and gradient keep their units.
 * Throws when there is no such axis, or weights are not finite or too few.
 * @example alongAxis(logLossObjective(bothCensuses), optimum, 1) // J against w₁
 */
export function alongAxis(objective: Objective, weights: Float64Array, axis: number): Objective {
  checkVector('weights', weights, objective.size)
  if (!Number.isInteger(axis) || axis < 0 || axis >= objective.size) {
    throw new Error(`axis is ${axis}; there are ${objective.size}, counted from 0`)
  }
  const whole = weights.slice()
  const wholeGradient = new Float64Array(objective.size)
  const at = (w: Float64Array) => {
    whole[axis] = w[0]!
    return whole
  }
  return {
    m: objective.m,
    size: 1,
    loss: (w) => objective.loss(at(w)),
    lossAndGradient: (w, gradient) => {
      const loss = objective.lossAndGradient(at(w), wholeGradient)
      gradient[0] = wholeGradient[axis]!
      return loss
    },
    rowsGradient: (w, order, from, to, gradient) => {
      objective.rowsGradient(at(w), order, from, to, wholeGradient)
      gradient[0] = wholeGradient[axis]!
    },
  }
}
