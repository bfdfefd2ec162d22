import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fields, readRecipe } from '../../src/figures/training-ground/fields.ts'
import definition from '../../src/figures/training-ground/index.ts'
import {
  batchSize,
  type GroundState,
  initial,
  kept,
  movedTo,
  nextLine,
  recipeText,
  retrained,
  updatesPerEpoch,
} from '../../src/figures/training-ground/model.ts'
import {
  bottomOf,
  orderOf,
  runsOf,
  samplesOf,
  traceOf,
  updateOnShow,
  walkTowards,
} from '../../src/figures/training-ground/runs.ts'
import { doingOf } from '../../src/figures/training-ground/verdict.ts'
import { isSeparable, logLossGradient } from '../../src/math/index.ts'
import { readLink, writeLink } from '../../src/state/link.ts'
import expected from '../math/expected.json' with { type: 'json' }

const preset = (id: string): GroundState => {
  const found = definition.presets.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`no preset ${id}`)
  return found.state
}
const sentence = (state: GroundState) => definition.describe(state).sentence
const doing = (state: GroundState) => doingOf(state, state.at, state.census)

describe('the lowest loss', () => {
  it('is that of independent values on all 24, and does not exist on the first 20', () => {
    const bottom = bottomOf('both')
    expect(bottom.attained).toBe(true)
    expect(bottom.lowest).toBeCloseTo(expected.both_censuses_24.optimum.loss, 12)
    for (const [j, weight] of expected.both_censuses_24.optimum.w.entries())
      expect(bottom.weights[j]).toBeCloseTo(weight, 7)
    expect(bottomOf('first')).toMatchObject({ attained: false, lowest: 0 })
    expect([isSeparable(samplesOf('both')), isSeparable(samplesOf('first'))]).toEqual([false, true])
  })
})

describe('how runs end, as the prose tells it', () => {
  it.each([
    ['at-rest', 'at rest', 'No step has been made yet'],
    ['start', 'falling', 'goes down with each step'],
    ['arrives', 'converged', 'It has converged'],
    ['crawls', 'crawling', 'It crawls'],
    ['bounces', 'bouncing', 'bounces to and fro'],
    ['hops', 'hopping far', 'does not rest'],
    ['calms', 'hopping', 'As the rate falls, its hops get smaller'],
    ['endless', 'endless', 'a valley without end'],
    ['one-by-one', 'hopping down', 'On the whole it goes down'],
  ])('%s: %s', (id, word, words) => {
    expect(doing(preset(id))).toBe(word)
    expect(sentence(preset(id))).toContain(words)
  })

  it('goes down a valley without end with noise, too', () => {
    const state: GroundState = { ...preset('endless'), algorithm: 'stochastic' }
    expect(doing(state)).toBe('endless')
  })

  it('is calmed by a rate that falls: the hops of the last two epochs get smaller', () => {
    const hop = (state: GroundState) => {
      const { run } = traceOf(state, state.census)
      const losses = Array.from({ length: 48 }, (_, k) => run.at(state.at - k).loss)
      return Math.max(...losses) - Math.min(...losses)
    }
    expect(hop(preset('calms'))).toBeLessThan(hop(preset('hops')) / 4)
  })

  it('after the same five epochs, batch is behind both others, whatever the shuffle', () => {
    for (let seed = 1; seed <= 40; seed++) {
      const state = preset('same-epochs')
      const [mini, batch, one] = runsOf({
        ...state,
        seed,
        b: recipeText({ ...preset('one-by-one'), rate: 0.05, seed }),
      })
      const loss = (shown: typeof mini) => shown?.trace.run.at(shown.at).loss ?? Number.NaN
      expect([mini?.at, batch?.at, one?.at]).toEqual([20, 5, 120])
      expect(loss(mini)).toBeLessThan(loss(batch))
      expect(loss(one)).toBeLessThan(loss(batch))
    }
  })
})

describe('a run', () => {
  it('looks at each hobbit once an epoch, in a shuffled order that the seed fixes', () => {
    const { run } = traceOf(preset('mini-batch'), 'both')
    const [first, second] = [orderOf(run, 1), orderOf(run, 2)]
    expect(first.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 24 }, (_, row) => row))
    expect(second).not.toEqual(first)
    expect(orderOf(traceOf({ ...preset('mini-batch'), seed: 2 }, 'both').run, 1)).not.toEqual(first)
  })

  it('shows a gradient that is the mean over its rows, and a step that goes against it', () => {
    const state: GroundState = { ...preset('mini-batch'), stage: 'gradient' }
    const update = updateOnShow(traceOf(state, 'both'), state)
    const { X, y } = samplesOf('both')
    const mean = [0, 0, 0]
    for (const row of update?.rows ?? []) {
      const alone = { X: X.slice(2 * row, 2 * row + 2), y: y.slice(row, row + 1), m: 1, n: 2 }
      logLossGradient(alone, update?.before ?? new Float64Array(3)).forEach((slope, j) => {
        mean[j] = (mean[j] ?? 0) + slope / 6
      })
    }
    for (const [j, slope] of mean.entries()) {
      expect(update?.gradient[j]).toBeCloseTo(slope, 12)
      expect(update?.after[j]).toBeCloseTo((update?.before[j] ?? 0) - 0.5 * slope, 12)
    }
  })

  it('has as many updates an epoch as batches', () => {
    expect(
      (['batch', 'stochastic', 'mini-batch'] as const).map((algorithm) => updatesPerEpoch({ algorithm, batch: 7 }, 24)),
    ).toEqual([1, 24, 4])
    expect(batchSize({ algorithm: 'mini-batch', batch: 24 }, 20)).toBe(20)
  })

  it('is walked a little at a time, and arrives', () => {
    const state: GroundState = { ...initial, seed: 99, algorithm: 'stochastic', at: 0 }
    let at = 0
    let looks = 0
    while (at < 5000) {
      at = walkTowards({ ...state, at }, 5000, () => true)
      looks++
    }
    expect(looks).toBe(50)
    expect(walkTowards(state, 5000, () => true)).toBe(5000)
  })
})

describe('line by line', () => {
  it('takes the lines in order, and shuffles once an epoch', () => {
    let state: GroundState = { ...preset('mini-batch'), at: 3 }
    const seen: string[] = []
    for (let k = 0; k < 7; k++) {
      state = nextLine(state)
      seen.push(`${state.at} ${state.stage}`)
    }
    expect(seen).toEqual(['3 picked', '3 gradient', '4 done', '4 shuffled', '4 picked', '4 gradient', '5 done'])
    expect(nextLine({ ...initial, at: 0 }).stage).toBe('picked')
  })

  it('says which line has run', () => {
    expect(sentence(preset('one-step'))).toContain('Now update 1 knows its gradient')
    expect(sentence({ ...preset('one-step'), stage: 'shuffled' })).toContain('shuffled for epoch 1')
  })
})

describe('state', () => {
  it('comes back from a link to the last bit, kept runs and moment included', () => {
    const weight = fc.double({ min: -50, max: 50, noNaN: true })
    const state = fc.record<GroundState>({
      algorithm: fc.constantFrom('batch', 'stochastic', 'mini-batch'),
      rate: fc.double({ min: 0.01, max: 100, noNaN: true }),
      schedule: fc.constantFrom('constant', 'slower', 'stairs', 'fading'),
      batch: fc.integer({ min: 1, max: 24 }),
      seed: fc.integer({ min: 0, max: 2 ** 32 - 1 }),
      w0: weight,
      w1: weight,
      w2: weight,
      census: fc.constantFrom('both', 'first'),
      at: fc.integer({ min: 0, max: 100_000 }),
      stage: fc.constantFrom('done', 'shuffled', 'picked', 'gradient'),
      length: fc.constantFrom('100', '1000', '10000', '100000'),
      axes: fc.constantFrom('w1w2', 'w0w1', 'w0w2'),
      zoom: fc.constantFrom('near', 'wide', 'far'),
      clock: fc.constantFrom('updates', 'epochs'),
      a: fc.constantFrom('', recipeText(initial)),
      b: fc.constantFrom('', recipeText({ ...initial, w0: -0.1 + 0.3, rate: 1 / 3 })),
    })
    fc.assert(
      fc.property(state, (before) => {
        const link = new URLSearchParams(writeLink(fields, initial, before).toString())
        const { state: after, complaints } = readLink(fields, initial, link)
        expect(complaints).toEqual([])
        expect({ ...after }).toEqual(JSON.parse(JSON.stringify(before)))
      }),
    )
  })

  it.each([
    'batch',
    'batch~0.5',
    'batch~x~constant~6~1~0~0~0',
    'batch~0.5~constant~6.5~1~0~0~0',
    'batch~0.5~constant~6~1~0~0~1e9',
  ])('refuses “%s” as a kept run', (text) => {
    expect(readRecipe(text)).toBeNull()
    const { complaints, state } = readLink(fields, initial, new URLSearchParams({ a: text }))
    expect(complaints).toEqual([expect.stringContaining('is not a run that can be compared with')])
    expect(state).toBe(initial)
  })

  it('keeps the last two runs, each once', () => {
    const one = kept(initial)
    expect([one.a, one.b]).toEqual([recipeText(initial), ''])
    expect(kept(one)).toBe(one)
    const two = kept({ ...one, rate: 1 })
    expect([readRecipe(two.a)?.rate, readRecipe(two.b)?.rate]).toEqual([1, 0.5])
    expect(sentence(two)).toContain('Run B (batch, rate 0.5) after 40 updates')
  })

  it('shows the same moment of another run, if that is near', () => {
    expect(retrained(initial, { rate: 1 })).toMatchObject({ at: 40, rate: 1 })
    expect(retrained(movedTo(initial, 90_000), { rate: 1 }).at).toBe(1000)
  })
})

describe('the sentence', () => {
  it('tells recipe, moment and loss', () => {
    expect(sentence(initial)).toBe(
      'Batch, rate 0.5: after 40 updates (40 epochs) the loss is 0.476; it began at 1.695. It goes down with each step. The lowest loss there is: 0.440.',
    )
  })

  it('says when the walker has left the map', () => {
    expect(sentence({ ...preset('endless'), zoom: 'near' })).toContain('The walker has left the map')
    expect(sentence(preset('endless'))).not.toContain('left the map')
  })

  it('never shows a number that is none, for the wildest recipes', () => {
    const wild = fc.record({
      algorithm: fc.constantFrom('batch' as const, 'stochastic' as const, 'mini-batch' as const),
      rate: fc.constantFrom(0.01, 1, 100),
      schedule: fc.constantFrom('constant' as const, 'fading' as const),
      w0: fc.constantFrom(-50, 0, 50),
      w1: fc.constantFrom(-50, 50),
      at: fc.integer({ min: 0, max: 700 }),
      census: fc.constantFrom('both' as const, 'first' as const),
    })
    fc.assert(
      fc.property(wild, (change) => {
        const { sentence: text, table } = definition.describe({ ...initial, ...change })
        expect(text + JSON.stringify(table)).not.toMatch(/NaN|Infinity|undefined|null/)
      }),
      { numRuns: 40 },
    )
  })
})
