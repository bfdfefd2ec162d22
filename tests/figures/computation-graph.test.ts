import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bothCensuses } from '../../src/data/hobbits.ts'
import { signed, describe as tell } from '../../src/figures/computation-graph/describe.ts'
import {
  chosen,
  type GraphState,
  gearInto,
  initial,
  NUDGES,
  nudgeOf,
  passOf,
  presets,
  QUANTITIES,
} from '../../src/figures/computation-graph/model.ts'
import { WEIGHTS } from '../../src/figures/oneHobbit.ts'
import { derivative } from '../../src/math/differentiate.ts'
import { logLossGradient } from '../../src/math/logLossGradient.ts'
import { samplesFrom } from '../../src/math/samples.ts'
import { fine } from '../../src/plot/format.ts'

const weight = fc.double({ min: WEIGHTS[0], max: WEIGHTS[1], noNaN: true })
const states = fc.record<GraphState>({
  hobbit: fc.integer({ min: 0, max: bothCensuses.length - 1 }),
  w0: weight,
  w1: weight,
  w2: weight,
  node: fc.constantFrom(...QUANTITIES),
  nudge: fc.double({ min: NUDGES[0], max: NUDGES[1], noNaN: true }),
})
const preset = (id: string) => presets.find((candidate) => candidate.id === id)?.state ?? initial

describe('the passes of the graph', () => {
  it('find backward the gradient of the loss, by the gears on the way', () => {
    fc.assert(
      fc.property(states, (state) => {
        const pass = passOf(state)
        const { values, slopes, gears } = pass
        const gradient = logLossGradient(
          samplesFrom([[values.x1, values.x2]], [values.y]),
          Float64Array.of(state.w0, state.w1, state.w2),
        )
        for (const [j, name] of (['w0', 'w1', 'w2'] as const).entries())
          expect(slopes[name]).toBeCloseTo(gradient[j] ?? 9, 9)
        for (const name of ['w0', 'w1', 'x1', 'w2', 'x2'] as const) {
          const product = gears.lossByChance * gears.chanceByScore * gearInto(pass, name)
          expect(Math.abs(slopes[name] - product)).toBeLessThanOrEqual(1e-9 * Math.max(1, Math.abs(product)))
        }
      }),
      { seed: 3 },
    )
  })

  it('say ever more exactly what a nudge does, the smaller it is', () => {
    // The loss is a straight line in y, and is itself: there a slope is right for every nudge.
    for (const node of QUANTITIES.filter((node) => node !== 'y' && node !== 'L')) {
      const off = [0.1, 0.01, 0.001].map((nudge) => {
        const { predicted, actual } = nudgeOf({ ...initial, node, nudge })
        return Math.abs(predicted - actual)
      })
      // A tenth of the nudge: about a hundredth of the difference.
      expect(off[1], node).toBeLessThan((off[0] ?? 0) / 50)
      expect(off[2], node).toBeLessThan((off[1] ?? 0) / 50)
    }
  })

  it('never leave the numbers, whatever is nudged', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { applied, predicted, actual, changes } = nudgeOf(state)
        for (const value of [applied, predicted, actual, ...Object.values(changes)]) expect(value).toBeTypeOf('number')
        const { sentence, table } = tell(state)
        expect([sentence, ...table.rows.flat()].join(' ')).not.toMatch(/NaN|Infinity|undefined|–/)
      }),
      { seed: 4 },
    )
  })

  it('move only what lies on the way to the loss', () => {
    expect(Object.keys(nudgeOf(preset('start')).changes)).toEqual(['w1', 'z', 'y-hat', 'L'])
    expect(Object.keys(nudgeOf(preset('score')).changes)).toEqual(['z', 'y-hat', 'L'])
    expect(Object.keys(nudgeOf(preset('chance')).changes)).toEqual(['y-hat', 'L'])
    expect(Object.keys(nudgeOf(preset('truth')).changes)).toEqual(['y', 'L'])
    expect(Object.keys(nudgeOf(preset('loss')).changes)).toEqual(['L'])
  })
})

describe('a nudge of the truth, and of the loss', () => {
  /** The loss of a y that need not be 0 or 1, as its formula has it. */
  const lossAt = (y: number, z: number) => y * Math.log1p(Math.exp(-z)) + (1 - y) * Math.log1p(Math.exp(z))

  it('has the slope −z for y, and says exactly what the formula does', () => {
    fc.assert(
      fc.property(states, (state) => {
        const pass = passOf(state)
        const { values } = pass
        const { applied, predicted, actual } = nudgeOf({ ...state, node: 'y' }, pass)
        expect(pass.slopes.y).toBeCloseTo(
          derivative((y) => lossAt(y, values.z), 0.5),
          9,
        )
        expect(actual).toBeCloseTo(lossAt(values.y + applied, values.z) - values.L, 9)
        expect(predicted).toBeCloseTo(actual, 9)
        expect(values.y + applied).toBeGreaterThanOrEqual(0)
        expect(values.y + applied).toBeLessThanOrEqual(1)
      }),
      { seed: 5 },
    )
  })

  it('is the change itself for L, which does not fall below 0', () => {
    fc.assert(
      fc.property(states, (state) => {
        const { applied, predicted, actual } = nudgeOf({ ...state, node: 'L' })
        expect([predicted, actual]).toEqual([applied, applied])
        expect(passOf(state).values.L + applied).toBeGreaterThanOrEqual(0)
      }),
      { seed: 6 },
    )
    expect(nudgeOf({ ...initial, node: 'L', nudge: -1 }).applied).toBeCloseTo(-passOf(initial).values.L, 12)
    expect(tell({ ...initial, node: 'L', nudge: -1 }).sentence).toContain('A loss cannot be less than 0')
    expect(tell(preset('loss')).sentence).toContain('so the slope is 1')
  })

  it('turns round where y has no room, and only there', () => {
    const plain = bothCensuses.findIndex(({ hero }) => !hero)
    expect(chosen(initial, 'y')).toEqual({ ...initial, node: 'y', nudge: -0.1 })
    expect(chosen({ ...initial, nudge: -0.3 }, 'y').nudge).toBe(-0.3)
    expect(chosen({ ...initial, hobbit: plain }, 'y').nudge).toBe(0.1)
    expect(chosen({ ...initial, hobbit: plain, nudge: -0.3 }, 'y').nudge).toBe(0.3)
    expect(chosen(initial, 'L').nudge).toBe(0.1)
  })

  it('says what it means to nudge what has happened, and why it may not move', () => {
    expect(tell(preset('truth')).sentence).toBe(
      'Frodo, a hero: z = 0.800, ŷ = 0.690, loss 0.371. The slope ∂L/∂y is −0.800. Nudge y by −0.100: the slope says that the loss moves by +0.0800. In truth it moves by +0.0800. The truth is yes, and no training moves it: this only asks, “what if Frodo had been a bit less of a hero?” L is a straight line in y, so the slope is right for every nudge.',
    )
    expect(tell({ ...initial, node: 'y' }).sentence).toContain('nothing moves. y is 1, and there is no more hero')
  })

  it('gives a change that is all but 0 the sign it has', () => {
    expect(signed(-1e-12, fine)).toBe('−0.000…')
    expect(signed(1e-12, fine)).toBe('+0.000…')
  })
})

describe('what the graph says', () => {
  it('compares the slope’s word with the truth', () => {
    expect(tell(initial).sentence).toBe(
      'Frodo, a hero: z = 0.800, ŷ = 0.690, loss 0.371. The slope ∂L/∂w₁ is −0.465. Nudge w₁ by +0.100: the slope says that the loss moves by −0.0465. In truth it moves by −0.0441. Close. The smaller the nudge, the closer they come.',
    )
    expect(tell(preset('large')).sentence).toContain('a slope is right only for small nudges')
    expect(tell(preset('still')).sentence).toContain('nothing moves')
  })

  it('keeps ŷ between 0 and 1, and says so', () => {
    const state: GraphState = { ...initial, node: 'y-hat', nudge: 1 }
    const { applied } = nudgeOf(state)
    expect(passOf(state).values['y-hat'] + applied).toBeLessThan(1)
    expect(tell(state).sentence).toContain('the nudge stops short')
  })

  it('explains a level S curve, right or wrong, and a weight of 0', () => {
    const sure = preset('sure')
    expect(tell(sure).sentence).toContain('nothing pulls')
    const plain = bothCensuses.findIndex(({ hero }) => !hero)
    expect(tell({ ...sure, hobbit: plain }).sentence).toContain('makes up for it')
    expect(tell({ ...initial, node: 'x1', w1: 0 }).sentence).toContain('this measure moves nothing')
  })

  it('shows larger slopes for the hero whom the model takes for none', () => {
    expect(Math.abs(passOf(preset('wrong')).slopes.w1)).toBeGreaterThan(2 * Math.abs(passOf(initial).slopes.w1))
  })
})
