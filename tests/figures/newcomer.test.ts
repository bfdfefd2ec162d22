import { describe, expect, it } from 'vitest'
import { firstCensus } from '../../src/data/hobbits.ts'
import definition from '../../src/figures/newcomer/index.ts'
import { initial, judge, weights, within } from '../../src/figures/newcomer/model.ts'
import { lineScore } from '../../src/math/line.ts'

const sentence = (foot: number, lifted: number) => definition.describe({ foot, lifted }).sentence

describe('the claims of the figure', () => {
  it('starts with Thorn Uphill, foot 3, lifts 7', () => expect(initial).toEqual({ foot: 3, lifted: 7 }))

  it('shows a model that separates the census', () => {
    for (const { foot, lifted, hero } of firstCensus) expect(lineScore(weights, [foot, lifted]) > 0).toBe(hero)
  })

  it('is surer of Thorn than of any hobbit of the census', () => {
    const sure = (foot: number, lifted: number) => Math.abs(judge({ foot, lifted }).chance - 0.5)
    const census = firstCensus.map(({ foot, lifted }) => sure(foot, lifted))
    expect(sure(3, 7)).toBeGreaterThan(Math.max(...census))
  })

  it('gets surer with the distance, and is a coin toss on the line', () => {
    expect(judge({ foot: 1.7, lifted: 3 }).chance).toBeCloseTo(0.5, 12)
    const chances = [0, 1, 2, 3].map((more) => judge({ foot: 1.7 + more, lifted: 3 + more }).chance)
    expect(chances).toEqual(chances.toSorted((a, b) => a - b))
  })
})

describe('the sentence', () => {
  it('names Thorn, the side, the distance and the doubt', () => {
    expect(sentence(3, 7)).toBe(
      'Thorn Uphill has foot size 3.00 and lifts 7.00 hobbits. That is on the hero side of the line, 3.75 away from it. The model answers “hero”, and is more than 99 in 100 sure. But take care: the census holds only lifts from 0.5 to 4.6. Nobody has seen a hobbit out here.',
    )
  })

  it('says when the model cannot tell', () => {
    expect(sentence(1.7, 3)).toContain('right on the line, so the model cannot tell')
  })

  it('has no warning among the hobbits it knows', () => expect(sentence(2, 2)).not.toContain('take care'))

  it('warns of both measures at once', () => {
    expect(sentence(8, 8)).toContain('only feet from 0.5 to 4.7 and lifts from 0.5 to 4.6')
  })
})

it('keeps the newcomer in the picture', () => {
  expect(within({ foot: -3, lifted: 99 })).toEqual({ foot: 0, lifted: 8 })
})
