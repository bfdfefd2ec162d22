import { expect, describe as group, it } from 'vitest'
import { bothCensuses, thorn } from '../../src/data/hobbits.ts'
import { defaultModel } from '../../src/figures/defaultModel.ts'
import { initial as ground, presets as grounds } from '../../src/figures/training-ground/model.ts'
import { traceOf, weightsAt } from '../../src/figures/training-ground/runs.ts'
import { describe, firstAnswer, secondAnswer } from '../../src/figures/which-matters/describe.ts'
import {
  answer,
  initial,
  type MattersState,
  presets,
  weighings,
  whichMatters,
} from '../../src/figures/which-matters/model.ts'
import { newtonOptimum, samplesFrom } from '../../src/math/index.ts'

const preset = (id: string): MattersState => {
  const found = presets.find((one) => one.id === id)
  if (!found) throw new Error(id)
  return found.state
}

group('the default run', () => {
  it('is the first run of the training ground, walked until it has arrived', () => {
    const arrives = grounds.find(({ id }) => id === 'arrives')?.state
    expect(arrives).toMatchObject({ rate: ground.rate, w0: ground.w0, w1: ground.w1, w2: ground.w2, census: 'both' })
    const weights = weightsAt(traceOf(ground, 'both'), defaultModel.updates)
    expect([defaultModel.w0, defaultModel.w1, defaultModel.w2]).toEqual([...weights])
    expect(defaultModel.updates).toBe(arrives?.at)
  })
})

group('which measurement matters', () => {
  it('weighs as scikit-learn would after its scaler', () => {
    const standard = (list: number[]) => {
      const mean = list.reduce((a, b) => a + b, 0) / list.length
      const spread = Math.sqrt(list.reduce((a, b) => a + (b - mean) ** 2, 0) / list.length)
      return list.map((value) => (value - mean) / spread)
    }
    const [feet, lifts] = [
      standard(bothCensuses.map(({ foot }) => foot)),
      standard(bothCensuses.map(({ lifted }) => lifted)),
    ]
    const { weights } = newtonOptimum(
      samplesFrom(
        feet.map((foot, i) => [foot, lifts[i] ?? 0]),
        bothCensuses.map(({ hero }) => Number(hero)),
      ),
    )
    const [, row, odds, correlation] = weighings(initial)
    expect(row?.foot).toBeCloseTo(weights[1] ?? 0, 5)
    expect(row?.lifted).toBeCloseTo(weights[2] ?? 0, 5)
    expect(odds?.lifted).toBeCloseTo(Math.exp(weights[2] ?? 0), 4)
    expect(correlation?.foot).toBeCloseTo(0.43568420771722505, 12)
    expect(correlation?.lifted).toBeCloseTo(0.6060949601437263, 12)
  })

  it('says that lifting tells more, and on the first census too', () => {
    expect(whichMatters(initial)).toBe('lifted')
    expect(firstAnswer(initial)).toBe(
      'Lifting tells more: one usual difference in it moves the score by 1.47, in the other by 0.82.',
    )
    const [, , , correlation] = weighings({ ...initial, census: 'first' })
    expect([correlation?.foot.toFixed(2), correlation?.lifted.toFixed(2)]).toEqual(['0.58', '0.83'])
  })

  it('only the raw weight hangs on the ruler', () => {
    const [feet, thumbs] = [weighings(initial), weighings(preset('thumbs'))]
    expect(thumbs[0]?.foot).toBeCloseTo((feet[0]?.foot ?? 0) / 12, 12)
    expect(thumbs.slice(1)).toEqual(feet.slice(1))
    expect(thumbs[0]?.lifted).toBe(feet[0]?.lifted)
  })

  it('follows another model: feet first, both alike, none at all, and against', () => {
    expect(whichMatters({ ...initial, w1: 3, w2: 0.1 })).toBe('foot')
    expect(whichMatters({ ...initial, w1: 0, w2: 0 })).toBe('neither')
    expect(firstAnswer(preset('untrained'))).toBe('Neither measure counts: both weights are 0.')
    expect(firstAnswer({ ...initial, w1: -3, w2: 0.1 })).toContain('It counts against being a hero.')
  })
})

group('will this hobbit become a hero', () => {
  it('is surer of Thorn than of anyone in the census, and warns', () => {
    const { chance, beyond, far } = answer(initial)
    const others = bothCensuses.map(({ foot, lifted }) => answer({ ...initial, foot, lifted }))
    expect(Math.max(...others.map((other) => other.chance))).toBeLessThan(chance)
    expect(others.every((other) => other.beyond.length === 0)).toBe(true)
    expect([beyond, far.measure]).toEqual([['lifted'], 'lifted'])
    expect(secondAnswer(initial)).toBe(
      'Thorn Uphill: a hero, says the model, and it is more than 99 in 100 sure. But that is outside all it has seen.',
    )
    expect(describe(initial).sentence).toContain('The census holds only lifts from 0.5 to 4.6')
  })

  it('gives no warning inside, and cannot tell with no weights', () => {
    expect(secondAnswer(preset('inside'))).not.toContain('outside')
    expect(secondAnswer(preset('untrained'))).toContain('it is like tossing a coin')
  })

  it('is never quite certain, however sure', () => {
    expect(secondAnswer({ ...initial, w0: -35, w1: 6, w2: 9 })).toContain('more than 99 in 100 sure')
    expect(secondAnswer({ ...initial, w0: 35, w1: -60, w2: -90 })).toContain('more than 99 in 100 sure')
  })

  it('explains weights of any size', () => {
    const wild = describe({ ...initial, w0: -1e9, w1: 1e9, w2: 1e9, foot: thorn.foot })
    expect(wild.sentence).toContain('The weights are very large')
    expect(JSON.stringify(wild)).not.toMatch(/NaN|Infinity|e\+/)
  })
})
