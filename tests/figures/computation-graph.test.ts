import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bothCensuses } from '../../src/data/hobbits.ts'
import { describe as tell } from '../../src/figures/computation-graph/describe.ts'
import {
  type GraphState,
  gearInto,
  initial,
  NUDGED,
  NUDGES,
  nudgeOf,
  passOf,
  presets,
} from '../../src/figures/computation-graph/model.ts'
import { WEIGHTS } from '../../src/figures/oneHobbit.ts'
import { logLossGradient } from '../../src/math/logLossGradient.ts'
import { samplesFrom } from '../../src/math/samples.ts'

const weight = fc.double({ min: WEIGHTS[0], max: WEIGHTS[1], noNaN: true })
const states = fc.record<GraphState>({
  hobbit: fc.integer({ min: 0, max: bothCensuses.length - 1 }),
  w0: weight,
  w1: weight,
  w2: weight,
  node: fc.constantFrom(...NUDGED),
  nudge: fc.double({ min: NUDGES[0], max: NUDGES[1], noNaN: true }),
})
const preset = (id: string) => presets.find((candidate) => candidate.id === id)?.state ?? initial

describe('the passes of the graph', () => {
  it('find backward the gradient of the loss, by the gears on the way', () => {
    fc.assert(
      fc.property(states, (state) => {
        const pass = passOf(state)
        const { values, slopes, gears, y } = pass
        const gradient = logLossGradient(
          samplesFrom([[values.x1, values.x2]], [y]),
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
    for (const node of NUDGED) {
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
