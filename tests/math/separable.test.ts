import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scores } from '../../src/math/linear.ts'
import { type Samples, samplesFrom } from '../../src/math/samples.ts'
import { isSeparable, separation } from '../../src/math/separable.ts'
import { bothCensuses, firstCensus } from './hobbits.ts'
import { villagers } from './villagers.ts'

/** Two features, by brute force: every line through two of the points, moved off them by a hair either way. */
function separableByHand({ X, y, m }: Samples): boolean {
  const point = (i: number) => [X[2 * i]!, X[2 * i + 1]!] as const
  const splits = (a: number, b: number) => {
    const z = Array.from({ length: m }, (_, i) => a * point(i)[0] + b * point(i)[1])
    const ones = z.filter((_, i) => y[i] === 1)
    const zeros = z.filter((_, i) => y[i] === 0)
    return Math.min(...ones) > Math.max(...zeros)
  }
  // Directions between neighbouring critical ones are enough: on whole numbers up to 4 these angles hold one of each.
  return Array.from({ length: 720 }, (_, k) => ((k + 0.37) * Math.PI) / 360).some((t) =>
    splits(Math.cos(t), Math.sin(t)),
  )
}

/** Signed scores: above 0 on the right side. */
const margins = (samples: Samples, w: Float64Array) =>
  Array.from(scores(samples, w), (z, i) => (samples.y[i] === 1 ? z : -z))

describe('separation', () => {
  it('tells the first census from all 24', () => {
    const first = separation(firstCensus)
    expect(first.kind).toBe('complete')
    expect(Math.min(...margins(firstCensus, first.weights!))).toBeCloseTo(1, 9)
    expect(separation(bothCensuses)).toEqual({ kind: 'overlap', weights: null })
    expect([isSeparable(firstCensus), isSeparable(bothCensuses)]).toEqual([true, false])
  })

  it.each<[string, number[][], number[], string]>([
    ['one row', [[1]], [1], 'complete'],
    ['one class', [[1], [1]], [0, 0], 'complete'],
    ['two rows apart', [[1], [2]], [0, 1], 'complete'],
    ['two rows a millionth apart', [[1], [1.000001]], [0, 1], 'complete'],
    ['two rows in the same place', [[1], [1]], [0, 1], 'overlap'],
    ['a shared place between two sides', [[0], [1], [1], [2]], [0, 0, 1, 1], 'quasi-complete'],
    ['a shared place at an end', [[0], [0], [1]], [0, 1, 1], 'quasi-complete'],
    ['classes that take turns', [[0], [1], [2]], [0, 1, 0], 'overlap'],
    [
      'exclusive or',
      [
        [0, 0],
        [1, 1],
        [0, 1],
        [1, 0],
      ],
      [0, 0, 1, 1],
      'overlap',
    ],
    [
      'both classes on one line only',
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
      ],
      [0, 1, 0, 1],
      'overlap',
    ],
    [
      'taking turns on the line, one beside it',
      [
        [0, 0],
        [1, 1],
        [2, 2],
        [3, 3],
        [0, 1],
      ],
      [0, 1, 0, 1, 1],
      'quasi-complete',
    ],
    [
      'a constant feature',
      [
        [5, 1],
        [5, 2],
        [5, 3],
      ],
      [0, 0, 1],
      'complete',
    ],
    ['only constant features', [[5], [5], [5]], [0, 1, 1], 'overlap'],
    ['tenths that touch', [[0.1], [0.30000000000000004], [0.3], [0.7]], [0, 0, 1, 1], 'quasi-complete'],
    ['numbers far from 0', [[1e9 + 1], [1e9 + 2], [1e9 + 3]], [0, 1, 1], 'complete'],
    [
      'features of very different size',
      [
        [1e-9, 1e9],
        [2e-9, 1e9],
        [3e-9, 2e9],
      ],
      [0, 1, 1],
      'complete',
    ],
  ])('%s', (_, rows, labels, kind) => {
    expect(separation(samplesFrom(rows, labels)).kind).toBe(kind)
  })

  it('agrees with trying every direction, on small whole numbers where much touches', () => {
    const corner = fc.integer({ min: 0, max: 4 })
    fc.assert(
      fc.property(fc.array(fc.tuple(corner, corner, fc.constantFrom(0, 1)), { minLength: 2, maxLength: 9 }), (rows) => {
        fc.pre(new Set(rows.map(([, , label]) => label)).size === 2)
        const samples = samplesFrom(
          rows.map(([a, b]) => [a, b]),
          rows.map(([, , label]) => label),
        )
        expect(isSeparable(samples)).toBe(separableByHand(samples))
      }),
      { numRuns: 400 },
    )
  })

  it('proves what it says: nobody on the wrong side, somebody off the line', () => {
    const corner = fc.integer({ min: 0, max: 3 })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(corner, corner, corner, fc.constantFrom(0, 1)), { minLength: 1, maxLength: 8 }),
        (rows) => {
          const samples = samplesFrom(
            rows.map(([a, b, c]) => [a, b, c]),
            rows.map((row) => row[3]),
          )
          const { kind, weights } = separation(samples)
          if (weights === null) return
          const all = margins(samples, weights)
          expect(Math.min(...all)).toBeGreaterThan(kind === 'complete' ? 0.999 : -1e-6)
          expect(Math.max(...all)).toBeGreaterThan(0.999)
        },
      ),
    )
  })

  it('decides 569 × 30, clear and mixed', () => {
    const mixed = villagers(569, 30, 2)
    expect(separation(mixed).kind).toBe('overlap')
    const clear = {
      ...mixed,
      y: Uint8Array.from({ length: 569 }, (_, i) => (mixed.X[30 * i]! - mixed.X[30 * i + 7]! > 0.1 ? 1 : 0)),
    }
    const { kind, weights } = separation(clear)
    expect(kind).toBe('complete')
    expect(Math.min(...margins(clear, weights!))).toBeGreaterThan(0.999)
  })
})
