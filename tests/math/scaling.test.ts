import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scores } from '../../src/math/linear.ts'
import { newtonOptimum } from '../../src/math/newton.ts'
import { samplesFrom, targetsFrom } from '../../src/math/samples.ts'
import { applyScaling, featureScaling, standardise, toRawWeights, toStandardWeights } from '../../src/math/scaling.ts'
import { samplesAndWeights } from './arbitraries.ts'
import { expectClose } from './close.ts'
import { bothCensuses } from './hobbits.ts'

describe('standardising', () => {
  it('gives mean 0 and standard deviation 1', () => {
    const { samples } = standardise(bothCensuses)
    const { means, scales } = featureScaling(samples)
    expectClose(means, [0, 0], 0, 1e-15)
    expectClose(scales, [1, 1], 1e-14)
    expect(samples.y).toBe(bothCensuses.y)
  })

  it('leaves constant features at 0', () => {
    const { samples, means, scales } = standardise(
      samplesFrom(
        [
          [0.1, 1],
          [0.1, 3],
          [0.1, 5],
        ],
        [0, 1, 1],
      ),
    )
    expect([means[0], scales[0], samples.X[0], samples.X[2], samples.X[4]]).toEqual([0.1, 1, 0, 0, 0])
    expect(standardise(samplesFrom([[4]], [1])).samples.X).toEqual(Float64Array.of(0))
  })

  it('scales a test set as the training set was', () => {
    const scaling = featureScaling(targetsFrom([[1], [3]], [0, 1]))
    expect(applyScaling(samplesFrom([[5]], [1]), scaling).X).toEqual(Float64Array.of(3))
    expect(() => applyScaling(samplesFrom([[5, 6]], [1]), scaling)).toThrow('means has 1 entries; expected 2')
    const broken = { means: Float64Array.of(0), scales: Float64Array.of(0) }
    expect(() => applyScaling(samplesFrom([[5]], [1]), broken)).toThrow('scales[0] is 0')
  })

  it('carries weights there and back, and keeps every score', () => {
    fc.assert(
      fc.property(samplesAndWeights(1), ([raw, [w]]) => {
        const { samples, ...scaling } = standardise(raw)
        fc.pre(scaling.scales.every((scale) => scale > 1e-3))
        expectClose(toStandardWeights(toRawWeights(w!, scaling), scaling), w!, 1e-9, 1e-9)
        expectClose(scores(raw, toRawWeights(w!, scaling)), scores(samples, w!), 1e-8, 1e-8)
      }),
    )
  })

  it('does not move the optimum', () => {
    const { samples, ...scaling } = standardise(bothCensuses)
    const standard = newtonOptimum(samples).weights
    expectClose(toRawWeights(standard, scaling), newtonOptimum(bothCensuses).weights, 1e-10)
    // What one standard deviation does: lifting says more about heroes than feet do.
    expect(standard[2]! / standard[1]!).toBeGreaterThan(1.5)
  })
})
