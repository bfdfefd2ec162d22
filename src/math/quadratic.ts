import { checkVector } from './checks.ts'
import type { Objective } from './objective.ts'

/**
 * A round valley as an Objective: ½·Σ cⱼ·wⱼ², lowest at all zeros, with a curvature cⱼ of its own along each parameter.
 * Its gradient is cⱼ·wⱼ, so batch descent multiplies each wⱼ by 1 − rate·cⱼ: it settles for rates below 2 divided by
 * the greatest curvature, bounces for ever at it, and flies off above. Throws for curvatures that are not finite.
 * @example descendOn(quadraticObjective([1]), { algorithm: 'batch', rate: 0.5, start: Float64Array.of(4) }) // 4, 2, 1 …
 */
export function quadraticObjective(curvatures: readonly number[]): Objective {
  checkVector('curvatures', curvatures, curvatures.length)
  const loss = (w: Float64Array) => curvatures.reduce((sum, c, j) => sum + (c * w[j]! * w[j]!) / 2, 0)
  const slopes = (w: Float64Array, gradient: Float64Array) => {
    for (let j = 0; j < curvatures.length; j++) gradient[j] = curvatures[j]! * w[j]!
  }
  return {
    m: 1,
    size: curvatures.length,
    loss,
    lossAndGradient: (w, gradient) => {
      slopes(w, gradient)
      return loss(w)
    },
    rowsGradient: (w, _order, _from, _to, gradient) => slopes(w, gradient),
  }
}
