import { describe, expect, it } from 'vitest'
import { predictions, score, scores } from '../../src/math/linear.ts'
import { judgements, probabilities } from '../../src/math/probabilities.ts'
import { samplesFrom, targetsFrom } from '../../src/math/samples.ts'
import { expectClose } from './close.ts'
import { firstCensus } from './hobbits.ts'

const three = samplesFrom(
  [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
  [0, 1, 1],
)

describe('score', () => {
  it('is 15.3 for a 10-and-10 hobbit', () => expectClose(score([10, 10], [-4.7, 1, 1]), 15.3, 1e-15))

  it('makes the three-observation table: z = −5, 1, 7 and ŷ = 0.01, 0.73, 1.00', () => {
    const w = Float64Array.of(-10, 1, 2)
    expect(Array.from(scores(three, w))).toEqual([-5, 1, 7])
    expect(Array.from(probabilities(three, w), (p) => p.toFixed(2))).toEqual(['0.01', '0.73', '1.00'])
  })

  it('writes where it is told to', () => {
    const out = new Float64Array(3)
    expect(probabilities(three, new Float64Array(3), out)).toBe(out)
    expect(Array.from(out)).toEqual([0.5, 0.5, 0.5])
    expect(() => scores(three, new Float64Array(3), new Float64Array(2))).toThrow('out has 2 entries; expected 3')
  })

  it('refuses weights that do not fit', () => {
    expect(() => score([1, 2], [1, 2])).toThrow('weights has 2 entries; 2 feature(s) need 3')
    expect(() => scores(three, Float64Array.of(0, Number.NaN, 0))).toThrow('weights[1] is NaN')
    expect(() => score([Number.NaN], [0, 1])).toThrow('x[0] is NaN')
  })
})

describe('judgements', () => {
  it('tell every hobbit of the first census right at (−4.7, 1, 1)', () => {
    expect(judgements(firstCensus, Float64Array.of(-4.7, 1, 1))).toEqual(firstCensus.y)
  })

  it('give the benefit of the doubt at exactly the threshold', () => {
    expect(Array.from(judgements(three, new Float64Array(3)))).toEqual([1, 1, 1])
    expect(Array.from(judgements(three, new Float64Array(3), 0.51))).toEqual([0, 0, 0])
    expect(() => judgements(three, new Float64Array(3), 2)).toThrow('threshold is 2')
  })
})

describe('predictions', () => {
  it('are the scores themselves', () => {
    expectClose(
      predictions(targetsFrom([[1], [2], [3]], [0.99, 3, 5.01]), Float64Array.of(0.6, 1.47)),
      [2.07, 3.54, 5.01],
    )
  })
})
