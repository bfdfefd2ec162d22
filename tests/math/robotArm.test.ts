import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { descendOn } from '../../src/math/descent.ts'
import { numericGradient } from '../../src/math/differentiate.ts'
import { armObjective, armPose } from '../../src/math/robotArm.ts'
import { number } from './arbitraries.ts'
import { expectClose } from './close.ts'

const arm = { upper: 2, fore: 1 }

describe('the robot arm', () => {
  it('stands where its angles put it', () => {
    expect(armPose(arm, [0, 0])).toEqual({ elbow: [2, 0], hand: [3, 0] })
    expectClose(armPose(arm, [Math.PI / 2, -Math.PI / 2]).hand, [1, 2], 1e-15)
    expect(() => armPose({ upper: 0, fore: 1 }, [0, 0])).toThrow('upper is 0')
    expect(() => armPose(arm, [0])).toThrow('angles has 1 entries')
  })

  it('has the gradient that finite differences give', () => {
    fc.assert(
      fc.property(number(3), number(3), number(3), number(3), (a, b, x, y) => {
        const objective = armObjective(arm, [x, y])
        const gradient = new Float64Array(2)
        const w = Float64Array.of(a, b)
        expectClose(objective.lossAndGradient(w, gradient), objective.loss(w), 0, 0)
        expectClose(gradient, numericGradient(objective.loss, w), 1e-8, 1e-8)
      }),
    )
  })

  it('reaches what is within reach, stretches towards what is not, and can be stuck', () => {
    const reach = (target: [number, number], start: [number, number], rate = 0.1) =>
      descendOn(armObjective(arm, target), { algorithm: 'batch', rate, start: Float64Array.from(start) }).at(3000)
    expect(reach([1, 2], [0.3, 0.3]).loss).toBeLessThan(1e-12)
    expectClose(armPose(arm, reach([0, 8], [0.3, 0.3], 0.02).after).hand, [0, 3], 1e-3, 1e-3)
    expect(reach([-2, 0], [0, 0]).loss).toBe(12.5)
  })
})
