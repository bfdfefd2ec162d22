import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asSteepAs,
  type Box,
  chord,
  isLine,
  type LineWeights,
  lineEquation,
  lineScore,
  lineThrough,
  nearestOnLine,
  type Place,
  shifted,
  signedDistance,
  slopedLine,
  steepness,
  uprightLine,
} from '../../src/math/line.ts'

const box: Box = { x: [0, 10], y: [0, 10] }
const number = fc.double({ min: -50, max: 50, noNaN: true })
const place = fc.tuple(number, number)
const weights: fc.Arbitrary<LineWeights> = fc
  .tuple(number, number, number)
  .filter(([, w1, w2]) => Math.hypot(w1, w2) > 0.1)

describe('a line as weights', () => {
  it('is 0 on the line, positive on the side of class 1', () => {
    const above = slopedLine(2, -3, true)
    expect(lineScore(above, [1, -1])).toBe(0)
    expect(lineScore(above, [1, 0])).toBeGreaterThan(0)
    expect(lineScore(slopedLine(2, -3, false), [1, 0])).toBeLessThan(0)
    expect(lineScore(uprightLine(3, true), [4, 99])).toBe(1)
    expect(lineScore(uprightLine(3, false), [4, 99])).toBe(-1)
  })

  it('reads back as the intercept and slope it was made of', () => {
    expect(lineEquation(slopedLine(2, -3, true))).toEqual({ kind: 'sloped', intercept: 2, slope: -3, above: true })
    expect(lineEquation(slopedLine(0, 0, false))).toEqual({ kind: 'sloped', intercept: 0, slope: 0, above: false })
    expect(lineEquation(uprightLine(2.5, false))).toEqual({ kind: 'upright', at: 2.5, right: false })
    expect(lineEquation([-4.7, 1, 1])).toEqual({ kind: 'sloped', intercept: 4.7, slope: -1, above: true })
  })
})

describe('how steep the scores are', () => {
  it('is what one step straight away from the line is worth', () => {
    expect(steepness([-1, 3, 4])).toBe(5)
    fc.assert(
      fc.property(place, weights, (at, w) => {
        expect(signedDistance(w, at) * steepness(w)).toBeCloseTo(lineScore(w, at), 6)
      }),
    )
  })

  it('can be borrowed from another line, and the line stays', () => {
    expect(asSteepAs([-4, 2, 0], [-1, 0, 1])).toEqual([-2, 1, 0])
    expect(() => asSteepAs([1, 0, 0], [0, 1, 0])).toThrow('a line needs')
  })
})

describe('turning and moving', () => {
  it('runs through both places', () => {
    fc.assert(
      fc.property(place, place, weights, (a, b, like) => {
        fc.pre(Math.hypot(a[0] - b[0], a[1] - b[1]) > 1e-3)
        const w = lineThrough(a, b, like)
        expect(signedDistance(w, a)).toBeCloseTo(0, 8)
        expect(signedDistance(w, b)).toBeCloseTo(0, 8)
      }),
    )
  })

  it('keeps its sides while it turns through upright', () => {
    let w = slopedLine(0, 5, true)
    const hero: Place = [-1, 0]
    for (let degrees = 80; degrees <= 100; degrees++) {
      const angle = (degrees * Math.PI) / 180
      w = lineThrough([0, 0], [Math.cos(angle), Math.sin(angle)], w)
      expect(lineScore(w, hero)).toBeGreaterThan(0)
    }
    expect(lineEquation(w)).toMatchObject({ kind: 'sloped', above: false })
  })

  it('stays as it is where two places are one', () => {
    const like = slopedLine(1, 1, true)
    expect(lineThrough([2, 2], [2, 2], like)).toBe(like)
  })

  it('takes its places along when it moves', () => {
    expect(lineScore(shifted(slopedLine(2, -3, true), 1.5, -0.5), [0 + 1.5, 2 - 0.5])).toBeCloseTo(0, 12)
  })
})

describe('distance', () => {
  it('is measured at right angles, with the sign of the side', () => {
    expect(signedDistance([-4.7, 1, 1], [3, 7])).toBeCloseTo(5.3 / Math.SQRT2, 12)
    expect(signedDistance(uprightLine(3, true), [1, 8])).toBe(-2)
  })

  it('is the distance to the nearest place on the line, however the weights are scaled', () => {
    fc.assert(
      fc.property(weights, place, fc.double({ min: 0.1, max: 20, noNaN: true }), (w, from, k) => {
        const near = nearestOnLine(w, from)
        const distance = Math.hypot(near[0] - from[0], near[1] - from[1])
        expect(Math.abs(signedDistance(w, from))).toBeCloseTo(distance, 6)
        expect(signedDistance([w[0] * k, w[1] * k, w[2] * k], from)).toBeCloseTo(signedDistance(w, from), 6)
      }),
    )
  })

  it('refuses weights that make no line', () => {
    expect(() => signedDistance([1, 0, 0], [0, 0])).toThrow('w1 or w2')
  })
})

describe('chord', () => {
  it('cuts the line off at the box, in walking order with class 1 on the left', () => {
    expect(chord(slopedLine(5, 0, true), box)).toEqual([
      [0, 5],
      [10, 5],
    ])
    expect(chord(slopedLine(5, 0, false), box)).toEqual([
      [10, 5],
      [0, 5],
    ])
    expect(chord(uprightLine(4, false), box)).toEqual([
      [4, 0],
      [4, 10],
    ])
  })

  it('is null where the line misses the box', () => {
    expect(chord(slopedLine(11, 1, true), box)).toBeNull()
    expect(chord(slopedLine(-1, 0, true), box)).toBeNull()
    expect(chord(uprightLine(10.1, true), box)).toBeNull()
  })

  it('is null where the weights make no line', () => {
    for (const w of [
      [0, 0, 0],
      [1, 0, 0],
      [-4.7, 1e-310, 0],
      [3, 0, -1e-12],
    ] as const) {
      expect(isLine(w)).toBe(false)
      expect(chord(w, box)).toBeNull()
    }
    expect(isLine([-5e-6, 0, 1e-6])).toBe(true)
    expect(chord([-5e-6, 0, 1e-6], box)?.map(([, x2]) => x2)).toEqual([expect.closeTo(5, 9), expect.closeTo(5, 9)])
  })

  it('has both ends on the line and in the box', () => {
    fc.assert(
      fc.property(weights, (w) => {
        const ends = chord(w, box)
        for (const end of ends ?? []) {
          expect(signedDistance(w, end)).toBeCloseTo(0, 6)
          expect(Math.min(...end)).toBeGreaterThan(-1e-6)
          expect(Math.max(...end)).toBeLessThan(10 + 1e-6)
        }
      }),
    )
  })
})
