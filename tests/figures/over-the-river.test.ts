import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import definition from '../../src/figures/over-the-river/index.ts'
import { initial, type RiverState, valleys, walk } from '../../src/figures/over-the-river/model.ts'

const say = (part: Partial<RiverState>) => definition.describe({ ...initial, ...part }).sentence
const ending = (rate: number, start = 4, valley: RiverState['valley'] = 'round') => walk({ valley, start, rate }).ending

describe('the round valley', () => {
  it('has its river at 0, the slope w at w, and its limit at 2', () => {
    const { river, limit, slope, loss } = valleys.round
    expect([river, limit]).toEqual([0, 2])
    for (const w of [-3, 0, 0.5, 4]) expect([slope(w), loss(w)]).toEqual([w, (w * w) / 2])
  })

  it.each([
    [0.02, 'crawls'],
    [0.3, 'arrives'],
    [1, 'arrives'],
    [1.7, 'overshoots'],
    [1.999, 'overshoots'],
    [2, 'bounces'],
    [2.001, 'flies-off'],
    [2.2, 'flies-off'],
    [10, 'flies-off'],
  ] as const)('at rate %f it %s', (rate, how) => expect(ending(rate)).toBe(how))

  it('multiplies the distance from the river by 1 − rate at each jump', () => {
    for (const rate of [0.3, 1.7, 2, 2.2]) {
      const { places } = walk({ valley: 'round', start: 3, rate })
      for (const [k, w] of places.slice(0, 10).entries()) expect(w).toBeCloseTo(3 * (1 - rate) ** k, 6)
    }
  })

  it('is crossed in one jump at rate 1, from anywhere', () => {
    for (const start of [-4, -0.3, 2.5]) expect(walk({ valley: 'round', start, rate: 1 }).arrival).toBe(1)
  })

  it('bounces just as high for ever at rate 2, and higher each time beyond', () => {
    expect(walk({ valley: 'round', start: 3, rate: 2 }).places.every((w) => Math.abs(w) === 3)).toBe(true)
    const { places } = walk({ valley: 'round', start: 1, rate: 2.2 })
    for (const [k, w] of places.entries()) if (k > 0) expect(Math.abs(w)).toBeGreaterThan(Math.abs(places[k - 1] ?? 0))
  })

  it('lets a walker in the river stay there at any rate', () => {
    expect(ending(2.4, 0)).toBe('at-rest')
    expect(say({ start: 0, rate: 2.4, at: 3 })).toContain('Here the slope is 0, and so is every jump.')
  })
})

describe('the hobbits’ valley', () => {
  it('settles below its limit, bounces for ever above it, and never flies off', () => {
    const { limit } = valleys.hobbits
    expect(limit).toBeCloseTo(2.05, 2)
    for (const rate of [0.3, 1, 1.5, 2, limit * 0.999])
      expect(ending(rate, -2, 'hobbits')).toMatch(/arrives|overshoots/)
    for (const rate of [limit * 1.01, 2.2, 2.4]) expect(ending(rate, -2, 'hobbits')).toBe('bounces')
    for (const rate of [3, 5, 8, 10]) expect(ending(rate, -2, 'hobbits')).toMatch(/bounces|wanders/)
  })

  it('grows straight further up: the slope there hardly changes', () => {
    const { slope } = valleys.hobbits
    expect(Math.abs(slope(-4) - slope(-3))).toBeLessThan(0.02)
    expect(Math.abs(slope(1) - slope(0))).toBeGreaterThan(0.5)
  })
})

describe('the sentence', () => {
  it('says place, loss, slope and ending', () => {
    expect(say({ at: 0 })).toBe(
      'Rate 0.30: the walker stands at w₁ = 4.00, where the loss J is 8.00 and the slope 4.00. The slope dies down on the way, so the jumps grow shorter by themselves. It arrives after 17 jumps.',
    )
    expect(say({ rate: 1, at: 1 })).toContain('after 1 jump from w₁ = 4.00 it is at w₁ = 0.00')
    expect(say({ rate: 1, at: 1 })).toContain('A single jump takes it right to the river.')
    expect(say({ rate: 0.02, at: 60 })).toContain('it crawls: after 60 of them it is still 1.19 from the river')
    expect(say({ rate: 1.7 })).toContain(
      'It jumps over the river, but comes nearer and nearer. It arrives after 17 jumps.',
    )
    expect(say({ rate: 1.99 })).toContain('After 60 jumps it is still on its way.')
    expect(say({ rate: 2 })).toContain('between −4.00 and 4.00, to and fro, for ever')
  })

  it('measures by how far the walker starts from the river', () => {
    expect(say({ start: 0.01, rate: 0.3 })).toContain('It arrives after 17 jumps.')
    expect(say({ start: 0.01, rate: 0.02 })).toContain('it is still 0.00298 from the river')
    expect(say({ start: 0.01, rate: 2, at: 1 })).toMatch(/^Rate 2\.00: .* between −0\.010 and 0\.010, to and fro/)
    for (const start of [0.01, 4])
      for (const rate of [2.0000001, 2.001]) expect(say({ start, rate })).toContain('and it flies off.')
    expect(say({ rate: 2.001 })).toMatch(/^Rate 2\.001: /)
  })

  it('says nothing that the walk belies, from any start at any rate', { timeout: 120_000 }, () => {
    const states = fc.record({
      valley: fc.constantFrom('round' as const, 'hobbits' as const),
      start: fc.oneof(
        fc.double({ min: -4, max: 4, noNaN: true }),
        fc.integer({ min: -400, max: 400 }).map((part) => part / 100),
      ),
      rate: fc.oneof(
        fc.double({ min: 0.001, max: 10, noNaN: true }),
        fc.integer({ min: 1, max: 130 }).map((steps) => steps / 50),
        fc.double({ min: 1.95, max: 2.1, noNaN: true }),
        fc.double({ min: 0.98, max: 1.02, noNaN: true }),
      ),
    })
    fc.assert(
      fc.property(states, ({ valley, start, rate }) => {
        const { river, slope } = valleys[valley]
        const text = say({ valley, start, rate, at: 0 })
        const way = Math.abs(start - river)
        const places = [start]
        while (places.length < 12_000) places.push((places.at(-1) ?? 0) - rate * slope(places.at(-1) ?? 0))
        const away = places.map((w) => Math.abs(w - river))
        const arrival = /arrives after (\d+) jump/.exec(text)?.[1] ?? (text.includes('A single jump') ? 1 : null)
        if (arrival !== null) {
          const near = Math.min(0.01, way / 400)
          expect(away.slice(Number(arrival), 61).every((each) => each < near)).toBe(true)
          expect(away[Number(arrival) - 1]).toBeGreaterThanOrEqual(near)
        }
        if (/grow shorter by themselves|nearer and nearer/.test(text))
          expect(Math.max(...away.slice(-9))).toBeLessThan(Math.max(1e-9, ...away.slice(60, 69)))
        if (text.includes('grow shorter')) {
          const sides = places.slice(0, 61).map((w, k) => ((away[k] ?? 0) < 1e-9 ? 0 : Math.sign(w - river)))
          expect(new Set(sides.filter(Boolean)).size).toBe(1)
        }
        if (text.includes('it crawls')) {
          const left = Number(/still ([\d.]+) from the river/.exec(text)?.[1])
          expect(left / (away[60] ?? 0)).toBeGreaterThan(0.9)
          expect(left / (away[60] ?? 0)).toBeLessThan(1.1)
        }
        if (text.includes('to and fro, for ever')) {
          const two = /between (−?[\d.]+) and (−?[\d.]+),/.exec(text) ?? []
          const written = [1, 2].map((k) => Number(two[k]?.replace('−', '-')))
          const digits = (two[1]?.length ?? 0) - (two[1]?.indexOf('.') ?? 0) - 1
          for (const at of [5_000, 11_990])
            for (const [k, w] of places
              .slice(at, at + 2)
              .sort((a, b) => a - b)
              .entries())
              expect(Math.abs(w - (written[k] ?? 9))).toBeLessThan(0.6 * 10 ** -digits)
        }
        if (text.includes('it flies off'))
          for (const k of [1, 2, 3, 10, 60]) expect(away[k]).toBeGreaterThan(away[k - 1] ?? 0)
        if (text.includes('never settles')) expect(Math.max(...away.slice(-9))).toBeGreaterThan(1e-3 * way)
      }),
      { numRuns: 400 },
    )
  })

  it('says when the walker has left the picture, and stops where nothing more can be seen', () => {
    expect(say({ rate: 2.2, at: 5 })).toContain('outside the picture. It lands higher than it left')
    expect(say({ rate: 10, at: 60 })).not.toMatch(/NaN|Infinity|–/)
    expect(walk({ valley: 'round', start: 4, rate: 10 }).places.length).toBeLessThan(8)
  })
})
