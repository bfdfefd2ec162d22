import { checkPositive, checkVector } from './checks.ts'
import type { Objective } from './objective.ts'

/** An arm of two rods from a fixed shoulder at the origin; lengths above 0, in any unit of length. */
export type Arm = { readonly upper: number; readonly fore: number }

/** Places of elbow and hand. */
export type ArmPose = { readonly elbow: readonly [number, number]; readonly hand: readonly [number, number] }

/**
 * Where elbow and hand are for the two joint angles in radians: shoulder, from the x axis; elbow, from the upper arm.
 * Throws for rods that are not above 0 or angles that are not finite.
 * @example armPose({ upper: 2, fore: 1 }, [0, 0]) // elbow [2, 0], hand [3, 0]
 */
export function armPose(arm: Arm, angles: ArrayLike<number>): ArmPose {
  checkPositive('upper', arm.upper)
  checkPositive('fore', arm.fore)
  checkVector('angles', angles, 2)
  const [shoulder, both] = [angles[0]!, angles[0]! + angles[1]!]
  const elbow = [arm.upper * Math.cos(shoulder), arm.upper * Math.sin(shoulder)] as const
  return { elbow, hand: [elbow[0] + arm.fore * Math.cos(both), elbow[1] + arm.fore * Math.sin(both)] }
}

/**
 * Half the squared distance from hand to target as an Objective over the two angles; its gradient is the distance
 * vector times the slopes of the hand's place (chain rule). Not convex: a stretched arm can be at rest and wrong.
 * Throws as `armPose` does, and for a target that is not finite.
 * @example descendOn(armObjective(arm, [1, 1]), { algorithm: 'batch', rate: 0.1, start: Float64Array.of(0.3, 0.3) })
 */
export function armObjective(arm: Arm, target: readonly [number, number]): Objective {
  armPose(arm, [0, 0])
  checkVector('target', target, 2)
  const { upper, fore } = arm
  const lossAndGradient = (w: Float64Array, gradient?: Float64Array): number => {
    const shoulder = w[0]!
    const both = shoulder + w[1]!
    const x = upper * Math.cos(shoulder) + fore * Math.cos(both)
    const y = upper * Math.sin(shoulder) + fore * Math.sin(both)
    const dx = x - target[0]
    const dy = y - target[1]
    if (gradient !== undefined) {
      gradient[0] = dy * x - dx * y
      gradient[1] = fore * (dy * Math.cos(both) - dx * Math.sin(both))
    }
    return (dx * dx + dy * dy) / 2
  }
  return {
    m: 1,
    size: 2,
    loss: (w) => lossAndGradient(w),
    lossAndGradient,
    rowsGradient: (w, _order, _from, _to, gradient) => {
      lossAndGradient(w, gradient)
    },
  }
}
