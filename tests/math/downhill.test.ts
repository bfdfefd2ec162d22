import { describe, expect, it } from 'vitest'
import { bothCensuses } from '../../src/data/hobbits.ts'
import {
  alongAxis,
  derivative,
  descendOn,
  hiddenLand,
  logLossObjective,
  numericGradient,
  quadraticObjective,
  samplesFrom,
} from '../../src/math/index.ts'

const samples = samplesFrom(
  bothCensuses.map(({ foot, lifted }) => [foot, lifted]),
  bothCensuses.map(({ hero }) => (hero ? 1 : 0)),
)

describe('alongAxis', () => {
  const whole = logLossObjective(samples)
  const weights = Float64Array.of(-4.5, 0.7, 1.2)

  it.each([0, 1, 2])('is the objective itself, seen along weight %i', (axis) => {
    const slice = alongAxis(whole, weights, axis)
    const gradient = new Float64Array(1)
    for (const at of [-3, 0, 0.5, 2]) {
      const moved = weights.slice()
      moved[axis] = at
      expect(slice.loss(Float64Array.of(at))).toBe(whole.loss(moved))
      expect(slice.lossAndGradient(Float64Array.of(at), gradient)).toBeCloseTo(whole.loss(moved), 12)
      expect(gradient[0]).toBeCloseTo(numericGradient(whole.loss, moved)[axis] ?? Number.NaN, 8)
      const rows = new Float64Array(3)
      const order = Uint32Array.of(3, 1, 2)
      whole.rowsGradient(moved, order, 0, 2, rows)
      slice.rowsGradient(Float64Array.of(at), order, 0, 2, gradient)
      expect(gradient[0]).toBe(rows[axis])
    }
  })

  it('leaves the weights it was given alone', () => {
    alongAxis(whole, weights, 1).loss(Float64Array.of(99))
    expect([...weights]).toEqual([-4.5, 0.7, 1.2])
  })

  it('says what is wrong', () => {
    expect(() => alongAxis(whole, weights, 3)).toThrow('axis is 3; there are 3, counted from 0')
    expect(() => alongAxis(whole, weights, 0.5)).toThrow('axis is 0.5')
    expect(() => alongAxis(whole, new Float64Array(2), 0)).toThrow('weights')
  })
})

describe('quadraticObjective', () => {
  const walk = (rate: number, updates: number) =>
    descendOn(quadraticObjective([1]), { algorithm: 'batch', rate, start: Float64Array.of(4) }).at(updates).after[0]

  it('has the loss and the gradient it says', () => {
    const objective = quadraticObjective([1, 4])
    const gradient = new Float64Array(2)
    expect(objective.lossAndGradient(Float64Array.of(3, -2), gradient)).toBe(4.5 + 8)
    expect([...gradient]).toEqual([3, -8])
    expect([...numericGradient(objective.loss, Float64Array.of(3, -2))].map(Math.round)).toEqual([3, -8])
    objective.rowsGradient(Float64Array.of(1, 1), Uint32Array.of(0), 0, 1, gradient)
    expect([...gradient]).toEqual([1, 4])
  })

  it('multiplies the place by 1 − rate at each update', () => {
    expect(walk(0.5, 3)).toBe(0.5)
    expect(walk(1, 1)).toBe(0)
    expect(walk(2, 7)).toBe(-4)
    expect(walk(1.7, 2)).toBeCloseTo(4 * 0.49, 12)
    expect(walk(2.2, 2)).toBeCloseTo(4 * 1.44, 12)
  })

  it('throws for curvatures that are no numbers', () => {
    expect(() => quadraticObjective([1, Number.NaN])).toThrow('curvatures')
  })
})

describe('hiddenLand', () => {
  const seeds = Array.from({ length: 300 }, (_, index) => index + 1)
  const places = Array.from({ length: 101 }, (_, place) => place)

  it('is the same land for the same seed, and another for another', () => {
    expect(hiddenLand(7).height(31.4)).toBe(hiddenLand(7).height(31.4))
    expect(hiddenLand(7).height(31.4)).not.toBe(hiddenLand(8).height(31.4))
  })

  it('lies between 4 and 95, and no place is lower than its lowest', () => {
    for (const seed of seeds) {
      const { height, lowest } = hiddenLand(seed)
      expect(lowest.height).toBeGreaterThanOrEqual(4)
      expect(lowest.height).toBeLessThanOrEqual(24)
      for (const place of places) {
        expect(height(place)).toBeGreaterThanOrEqual(lowest.height - 1e-9)
        expect(height(place)).toBeLessThan(95.1)
      }
    }
  })

  it('has the slope of its height, and level ground in each of its valleys', () => {
    for (const seed of seeds.slice(0, 20)) {
      const { height, slope, valleys, lowest } = hiddenLand(seed)
      for (const place of [0, 12.5, 50, 99]) expect(slope(place)).toBeCloseTo(derivative(height, place, 0.1), 6)
      for (const valley of valleys) {
        expect(slope(valley)).toBeCloseTo(0, 9)
        expect(height(valley)).toBeLessThan(height(valley - 0.5))
        expect(height(valley)).toBeLessThan(height(valley + 0.5))
      }
      expect(valleys).toContain(lowest.place)
    }
  })

  it('has one valley for some seeds and more for others', () => {
    const counts = seeds.map((seed) => hiddenLand(seed).valleys.length)
    expect(counts.filter((count) => count === 1).length).toBeGreaterThan(50)
    expect(counts.filter((count) => count > 1).length).toBeGreaterThan(50)
  })

  it('throws for a seed that is none', () => expect(() => hiddenLand(1.5)).toThrow('seed'))
})
