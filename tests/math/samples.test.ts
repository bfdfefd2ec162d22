import { describe, expect, it } from 'vitest'
import {
  checkSamples,
  featureColumn,
  type Samples,
  samplesFrom,
  takeRows,
  targetsFrom,
} from '../../src/math/samples.ts'
import { bothCensuses, firstCensus } from './hobbits.ts'

const good: Samples = { X: Float64Array.of(1, 2, 3, 4), y: Uint8Array.of(0, 1), m: 2, n: 2 }

describe('samples', () => {
  it('reads the censuses: 20 hobbits with 10 heroes, 24 with 12', () => {
    expect([firstCensus.m, firstCensus.n, firstCensus.y.reduce((a, b) => a + b)]).toEqual([20, 2, 10])
    expect([bothCensuses.m, bothCensuses.n, bothCensuses.y.reduce((a, b) => a + b)]).toEqual([24, 2, 12])
    expect(Array.from(firstCensus.X.subarray(0, 4))).toEqual([1.5, 4, 2, 3.5])
  })

  it.each<[string, Partial<Samples>, string]>([
    ['NaN', { X: Float64Array.of(1, 2, 3, Number.NaN) }, 'X[row 2, feature 2] is NaN'],
    ['infinity', { X: Float64Array.of(1, Infinity, 3, 4) }, 'X[row 1, feature 2] is Infinity'],
    ['numbers too large to square', { X: Float64Array.of(1, 2, -1e80, 4) }, 'X[row 2, feature 1] is -1e+80'],
    ['other labels', { y: Uint8Array.of(0, 2) }, 'y[row 2] is 2; a label is 0 or 1'],
    ['a short X', { X: new Float64Array(3) }, 'X has 3 values; 2 row(s) of 2 feature(s) need 4'],
    ['a short y', { y: new Uint8Array(1) }, 'y has 1 values; 2 row(s) need 2'],
    ['no rows', { X: new Float64Array(0), y: new Uint8Array(0), m: 0 }, 'm (rows) is 0'],
    ['half a feature', { n: 1.5 }, 'n (features) is 1.5'],
  ])('refuses %s and says where', (_, wrong, message) => {
    expect(() => checkSamples({ ...good, ...wrong })).toThrow(message)
  })

  it('makes samples from rows, refusing labels that a Uint8Array would swallow', () => {
    expect(
      samplesFrom(
        [
          [1, 2],
          [3, 4],
        ],
        [0, 1],
      ),
    ).toEqual(good)
    expect(() => samplesFrom([[1], [2]], [0, 0.5])).toThrow('y[row 2] is 0.5')
    expect(() => samplesFrom([[1], [2]], [256, 0])).toThrow('y[row 1] is 256')
    expect(() => samplesFrom([[1], [2, 3]], [0, 1])).toThrow('row 2 has 2 feature(s); row 1 has 1')
    expect(() => samplesFrom([], [])).toThrow('m (rows) is 0')
    expect(() => targetsFrom([[1]], [Number.NaN])).toThrow('y[row 1] is NaN')
  })

  it('takes rows and columns', () => {
    expect(takeRows(good, [1, 1])).toEqual({ X: Float64Array.of(3, 4, 3, 4), y: Uint8Array.of(1, 1), m: 2, n: 2 })
    expect(featureColumn(good, 1)).toEqual(Float64Array.of(2, 4))
    expect(() => takeRows(good, [2])).toThrow('rows[0] is 2')
    expect(() => featureColumn(good, 2)).toThrow('feature is 2')
  })
})
