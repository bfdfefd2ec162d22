import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bothCensuses } from '../../src/data/hobbits.ts'
import {
  domainOf,
  FURTHEST,
  gradientOf,
  gridOf,
  isLowestOfAll,
  type LandState,
  lossOf,
  lowestOf,
  movedOnMap,
  movedTo,
  onMap,
  optimum,
  wayOut,
  weightsOf,
  withMap,
  zoomed,
} from '../../src/figures/land.ts'
import definition from '../../src/figures/loss-map/index.ts'
import { initial, withLine } from '../../src/figures/loss-map/model.ts'
import { type LineWeights, lowestCell, newtonOptimum, samplesFrom, slopedLine } from '../../src/math/index.ts'

const preset = (id: string): LandState => {
  const found = definition.presets.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no preset ${id}`)
  return found.state
}
const sentence = (state: LandState) => definition.describe(state).sentence

const anyState = fc.record({
  w0: fc.double({ min: -FURTHEST, max: FURTHEST, noNaN: true }),
  w1: fc.double({ min: -FURTHEST, max: FURTHEST, noNaN: true }),
  w2: fc.double({ min: -FURTHEST, max: FURTHEST, noNaN: true }),
  axes: fc.constantFrom('w1-w2' as const, 'w0-w1' as const, 'w0-w2' as const),
  rest: fc.constantFrom('held' as const, 'best' as const),
  hobbits: fc.constantFrom('24' as const, '20' as const),
  x: fc.double({ min: -FURTHEST, max: FURTHEST, noNaN: true }),
  y: fc.double({ min: -FURTHEST, max: FURTHEST, noNaN: true }),
  span: fc.double({ min: 0.5, max: 80, noNaN: true }),
})

describe('the land of all 24', () => {
  it('has its lowest place where Newton finds it: −4.504, 0.7468, 1.1577, at 0.43996', () => {
    const all = samplesFrom(
      bothCensuses.map(({ foot, lifted }) => [foot, lifted]),
      bothCensuses.map(({ hero }) => (hero ? 1 : 0)),
    )
    for (const [j, w] of newtonOptimum(all).weights.entries()) expect(optimum[j]).toBeCloseTo(w, 9)
    expect(optimum[0]).toBeCloseTo(-4.504, 3)
    expect(optimum[1]).toBeCloseTo(0.7468, 4)
    expect(optimum[2]).toBeCloseTo(1.1577, 4)
    expect(lossOf(preset('lowest'))).toBeCloseTo(0.43996, 5)
  })

  it('starts on a slope whose arrow does not point at the lowest place', () => {
    const [dx, dy] = onMap(initial, gradientOf(initial))
    const [x, y] = onMap(initial, weightsOf(initial))
    const [toX, toY] = [(optimum[1] ?? 0) - x, (optimum[2] ?? 0) - y]
    const angle = Math.abs(Math.atan2(-dy, -dx) - Math.atan2(toY, toX)) % (2 * Math.PI)
    expect(Math.min(angle, 2 * Math.PI - angle)).toBeGreaterThan(Math.PI / 6)
  })

  it('shows nothing lower than the lowest place, on any map', () => {
    const least = lossOf(preset('lowest'))
    for (const state of [initial, preset('valley'), preset('other-slice'), preset('with-intercept')])
      expect(lowestCell(gridOf(state, 40)).loss).toBeGreaterThanOrEqual(least - 1e-9)
  })

  it('has, on a slice away from the optimum, a lowest place that is not the lowest of all', () => {
    const state = preset('other-slice')
    const lowest = lowestOf(state)
    if (!lowest) throw new Error('a slice has one')
    expect(isLowestOfAll(state, lowest)).toBe(false)
    expect(lossOf(state, lowest)).toBeGreaterThan(lossOf(preset('lowest')) + 0.05)
    expect(sentence(state)).toMatch(/On this slice, with w₀ held at −8\.00, the lowest place .* on another slice/)
    expect(isLowestOfAll(initial, lowestOf(initial))).toBe(true)
  })

  it('keeps its valley within the map when the third weight is at its best', () => {
    const { row, column, loss } = lowestCell(gridOf(preset('valley'), 61))
    for (const index of [row, column]) expect(index).toBeGreaterThan(0)
    for (const index of [row, column]) expect(index).toBeLessThan(60)
    expect(loss).toBeCloseTo(0.44, 2)
    expect(wayOut(preset('valley'), gridOf(preset('valley'), 61))).toBeNull()
  })
})

describe('the land of the first 20', () => {
  it('runs downhill over the edge of every map, however far it is zoomed out', () => {
    for (let state = preset('for-ever'), k = 0; k < 6; state = zoomed(state, -1), k++) {
      const grid = gridOf(state, 41)
      const out = wayOut(state, grid)
      const domain = domainOf(state)
      expect(out).not.toBeNull()
      expect([...domain.x, ...domain.y].some((edge) => edge === out?.to[0] || edge === out?.to[1])).toBe(true)
    }
    expect(lowestOf(preset('for-ever'))).toBeNull()
    expect(sentence(preset('for-ever'))).toContain('the valley runs downhill for ever')
  })

  it('has a lowest place on each slice, and lower ones on the slices further out', () => {
    const depths = [-2, -4, -8, -16, -30, -60].map((w0) => {
      const state = { ...preset('first-census'), w0 }
      return lossOf(state, lowestOf(state) ?? new Float64Array(3))
    })
    expect(depths).toEqual(depths.toSorted((a, b) => b - a))
    expect(sentence(preset('first-census'))).toContain('other slices go lower, and there is no lowest one')
  })
})

describe('moving', () => {
  it('a line dragged keeps the size of the weights, and comes back the same', () => {
    const before: LineWeights = [-4.5, 2.6, 0.4]
    const moved = withLine(initial, before, slopedLine(3, -0.4, true))
    expect(Math.hypot(moved.w1, moved.w2)).toBeCloseTo(Math.hypot(2.6, 0.4), 9)
    expect(-moved.w0 / moved.w2).toBeCloseTo(3, 9)
    expect(-moved.w1 / moved.w2).toBeCloseTo(-0.4, 9)
  })

  it('the point stays on the map and within the weights; the third weight stays, or follows', () => {
    const corner = movedOnMap(initial, [99, -99])
    const { x, y } = domainOf(initial)
    expect([corner.w0, corner.w1, corner.w2]).toEqual([initial.w0, x[1], y[0]])
    const best = movedOnMap({ ...initial, rest: 'best' }, [1.5, 2])
    expect(gradientOf(best)[0]).toBeCloseTo(0, 9)
  })

  it('weights out of the map bring the map along', () => {
    const away = movedTo(initial, [-4.5, 20, -30])
    const { x, y } = domainOf(away)
    expect(x[1]).toBeGreaterThan(20)
    expect(y[0]).toBeLessThan(-30)
  })

  it('zooming keeps the point where it is on the map, and there and back changes nothing', () => {
    const near = zoomed(initial, 3)
    const part = (state: LandState) => (initial.w1 - domainOf(state).x[0]) / state.span
    expect(part(near)).toBeCloseTo(part(initial), 9)
    const back = zoomed(near, -3)
    expect(back.span).toBeCloseTo(initial.span, 9)
    expect(back.x).toBeCloseTo(initial.x, 9)
  })

  it('turning from “at its best” to “held” leaves the walker where they stand', () => {
    const best = preset('for-ever')
    expect([...weightsOf(withMap(best, { rest: 'held' }))]).toEqual([...weightsOf(best)])
  })
})

describe('the sentence', () => {
  it('tells place, height, mistakes, the way down and the lowest place', () => {
    expect(sentence(initial)).toBe(
      'You stand at w₀ = −4.50, w₁ = 2.60, w₂ = 0.40. J is 1.072 here, and the line makes 9 mistakes in 24. Straight downhill is less w₁ and less w₂. The lowest place of all is at w₁ = 0.75, w₂ = 1.16, where J is 0.440.',
    )
  })

  it('explains level ground, no line, and the end of the weights', () => {
    expect(sentence(preset('lowest'))).toContain('The ground is level.')
    expect(sentence(preset('level'))).toContain(
      'With w₁ and w₂ both 0 there is no line: everyone gets the same chance.',
    )
    expect(sentence({ ...initial, w1: FURTHEST })).toContain('Weights end at ±60 here.')
  })

  it('does not give the lowest of all and the lowest of a slice as the same number', () => {
    expect(sentence(preset('by-hand'))).toMatch(
      /w₂ = 1\.19, where J is 0\.440\. The lowest place of all is on another slice: at w₀ = −4\.50 J is only a little lower\.$/,
    )
    for (let w0 = -6; w0 <= -3; w0 += 0.1) {
      const [, slice, all] =
        /lowest place is at .* where J is ([\d.]+)\. .* J is (.+)\.$/.exec(sentence({ ...initial, w0 })) ?? []
      if (slice !== undefined) expect(all).not.toBe(slice)
    }
  })

  it('never shows a number that is none, anywhere in the land', () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const { sentence: text, table } = definition.describe(state)
        expect(text + JSON.stringify(table)).not.toMatch(/NaN|Infinity|undefined|null/)
        expect(gridOf(state, 12).values.every(Number.isFinite)).toBe(true)
      }),
      { numRuns: 150 },
    )
  })

  it('has a table of the places spoken of and of 25 all over the map', () => {
    const { table } = definition.describe(initial)
    expect(table.rows).toHaveLength(27)
    expect(table.rows[1]).toEqual(['Lowest of all', '−4.50', '0.75', '1.16', '0.440'])
  })
})
