import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import definition from '../../src/figures/training-ground/index.ts'
import { type GroundState, initial } from '../../src/figures/training-ground/model.ts'
import { bottomOf, traceOf } from '../../src/figures/training-ground/runs.ts'

const sentence = (state: GroundState) => definition.describe(state).sentence
const stochastic: GroundState = { ...initial, algorithm: 'stochastic' }
const miniBatch: GroundState = { ...initial, algorithm: 'mini-batch' }

describe('what a run is said to do', () => {
  it.each<[string, GroundState]>([
    ['It is above where it began', { ...stochastic, rate: 2, at: 5 }],
    ['It is above where it began', { ...stochastic, rate: 2, at: 40 }],
    ['It diverges', { ...stochastic, rate: 2, at: 3000 }],
    ['On the whole it goes down', { ...stochastic, rate: 0.2, at: 48 }],
    ['It hops far up and down', { ...miniBatch, rate: 2, at: 1000 }],
    ['It hops far up and down', { ...stochastic, rate: 0.5, at: 2400 }],
    ['It hops about the lowest place', { ...miniBatch, rate: 0.2, at: 3000 }],
    ['It crawls: at this pace', { ...stochastic, rate: 0.01, at: 3000 }],
    ['It crawls: at this pace', { ...miniBatch, rate: 0.01, at: 3000 }],
    ['It diverges', { ...initial, rate: 100, at: 40 }],
    ['It diverges', { ...initial, rate: 100, at: 10_000 }],
    ['It diverges', { ...initial, rate: 5, at: 100_000 }],
    ['has not settled so far', { ...initial, rate: 2, at: 40 }],
    ['has not settled so far', { ...initial, rate: 100, at: 1 }],
    ['still above where it began', { ...initial, rate: 100, schedule: 'fading', at: 55 }],
    ['It has all but stopped', { ...initial, schedule: 'fading', at: 1000 }],
    ['It has all but stopped', { ...stochastic, schedule: 'fading', census: 'first', rate: 0.2, at: 5000 }],
    ['The rate falls too soon', { ...initial, schedule: 'slower', at: 1000 }],
    ['a valley without end', { ...stochastic, census: 'first', rate: 100, at: 1000 }],
  ])('%s', (words, state) => {
    expect(sentence(state)).toContain(words)
  })
})

/** What the run really did, from its updates alone. */
function lossesOf(state: GroundState): number[] {
  const { run } = traceOf(state, state.census)
  return [run.startLoss, ...Array.from({ length: state.at }, (_, k) => run.at(k + 1).loss)]
}
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const isFalling = (losses: readonly number[]) => losses.every((loss, k) => k === 0 || loss <= (losses[k - 1] ?? 0))

/** What each sentence claims, read literally, of all losses up to now. */
const claims: readonly [claim: RegExp, holds: (losses: readonly number[], state: GroundState) => boolean][] = [
  [/goes down with each step/, (all) => isFalling(all.slice(-32)) && now(all) < first(all)],
  [/On the whole it goes down/, (all, state) => now(all) < first(all) && isNoisy(state)],
  [/It goes down, but it is still above/, (all) => isFalling(all.slice(-32)) && now(all) > first(all)],
  [/is above where it began: each step/, (all, state) => now(all) > first(all) && isNoisy(state)],
  [/about the lowest place/, (all, state) => Math.max(now(all), mean(recent(all))) - lowest(state) < 0.2],
  [/hops far/, (all, state) => Math.max(...recent(all), now(all)) - lowest(state) > 0.15],
  [/does not rest/, (all, state) => spread(recent(all)) > 0 && isNoisy(state)],
  [/It has converged/, (all, state) => Math.abs(now(all) - lowest(state)) < 1e-3],
  [/It has all but stopped/, (all, { schedule }) => spread(recent(all)) < 1e-3 && schedule !== 'constant'],
  [/It diverges/, (all) => mean(recent(all)) > 2 * Math.LN2 && all.length > 32],
  [/It bounces/, (all, { schedule }) => Math.abs(now(all) - (all.at(-3) ?? 0)) < 1e-2 && schedule === 'constant'],
  [/It jumps across/, (all, state) => !isFalling(all.slice(-33)) && !isNoisy(state)],
  [/It crawls/, (all, state) => now(all) - lowest(state) > 5e-3 && now(all) <= first(all)],
  [
    /valley without end/,
    (all, { census }) => census === 'first' && (now(all) < first(all) || isFalling(all.slice(-32))),
  ],
]
const isNoisy = ({ algorithm, batch, census }: GroundState) =>
  algorithm !== 'batch' && (algorithm === 'stochastic' || batch < (census === 'first' ? 20 : 24))
const now = (all: readonly number[]) => all.at(-1) ?? 0
const first = (all: readonly number[]) => all[0] ?? 0
const recent = (all: readonly number[]) => all.slice(Math.ceil(0.75 * (all.length - 1)))
const spread = (losses: readonly number[]) => Math.max(...losses) - Math.min(...losses)
const lowest = ({ census }: GroundState) => bottomOf(census).lowest

describe('each sentence', () => {
  it('is true of the run at that moment, whatever the recipe', () => {
    const weight = fc.oneof(fc.constantFrom(-1, 2.4, 0), fc.double({ min: -8, max: 4, noNaN: true }))
    const recipes = fc.record({
      algorithm: fc.constantFrom<GroundState['algorithm'][]>('batch', 'stochastic', 'mini-batch'),
      rate: fc.double({ min: -2, max: 2, noNaN: true }).map((power) => 10 ** power),
      schedule: fc.constantFrom<GroundState['schedule'][]>('constant', 'constant', 'slower', 'stairs', 'fading'),
      batch: fc.integer({ min: 1, max: 24 }),
      seed: fc.integer({ min: 0, max: 1000 }),
      w0: weight,
      w1: weight,
      w2: weight,
      census: fc.constantFrom<GroundState['census'][]>('both', 'both', 'first'),
      at: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 60, max: 1500 })),
    })
    const made = new Set<RegExp>()
    fc.assert(
      fc.property(recipes, (recipe) => {
        const state: GroundState = { ...initial, ...recipe }
        const [said, losses] = [sentence(state), lossesOf(state)]
        const claimed = claims.filter(([claim]) => claim.test(said))
        expect(claimed, said).not.toEqual([])
        for (const [claim, holds] of claimed) {
          made.add(claim)
          expect(holds(losses, state), `${said} ${JSON.stringify(state)}`).toBe(true)
        }
      }),
      { numRuns: 400 },
    )
    expect(made.size).toBeGreaterThan(9)
  })
})
