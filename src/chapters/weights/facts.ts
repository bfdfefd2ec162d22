import { firstCensus, type Hobbit } from '../../data/hobbits.ts'
import {
  chanceOneStepOff,
  drawn,
  initial,
  judge,
  mistakes,
  scaled,
  separating,
} from '../../figures/boundary-by-weights/model.ts'
import { type LineWeights, lineScore, slopedLine } from '../../math/line.ts'
import { score } from '../../math/linear.ts'
import { defineFacts } from '../defineFacts.ts'

const model: LineWeights = [separating.w0, separating.w1, separating.w2]

/** A number kept clear of the dust of binary fractions. */
const clean = (value: number) => Number(value.toPrecision(12))

/** A hobbit with what the weights add up to for them. */
function weighed(name: string) {
  const hobbit = firstCensus.find((candidate) => candidate.name === name)
  if (!hobbit) throw new Error(`the first census has no ${name}`)
  return { ...hobbit, score: clean(lineScore(model, [hobbit.foot, hobbit.lifted])) }
}

const lineOf = (weights: { w0: number; w1: number; w2: number }) => {
  const line = drawn(weights)
  if (line.kind !== 'sloped') throw new Error('the prose speaks of a line with a slope')
  return { ...weights, ...line, right: -line.slope, back: -weights.w0 }
}

/** Places on the line x1 + x2 = 4.7: the first is chosen, the second is what it takes. */
const onTheLine = [0, 1, 2.35, 4].map((x1) => ({ x1, x2: clean(separating.w0 * -1 - x1), sum: -separating.w0 }))

const byHand = slopedLine(3, -0.4, true)

const breakfasts = { w: [-4.7, 1, 1, -0.5], x: [2.8, 2.8, 1] }

const surest = (by: number) => chanceOneStepOff(scaled(separating, by))

const chanceOf = (name: string, by: number) => {
  const found = judge(scaled(separating, by)).find(({ hobbit }: { hobbit: Hobbit }) => hobbit.name === name)
  if (!found) throw new Error(`the first census has no ${name}`)
  return found.chance
}

const sumOf = [3, 5, 4]

/** Every number that the chapter quotes. */
export const facts = defineFacts({
  count: firstCensus.length,
  model: { w0: model[0], w1: model[1], w2: model[2], back: -model[0] },
  bilbo: weighed('Bilbo'),
  mungo: weighed('Mungo Lazybank'),
  onTheLine,
  start: { ...lineOf(initial), mistakes: mistakes(initial) },
  separatingMistakes: mistakes(separating),
  twin: lineOf({ w0: -6, w1: 1, w2: 2 }),
  byHand: { w0: byHand[0], w1: byHand[1], w2: byHand[2], intercept: 3, slope: -0.4 },
  upright: { at: 2.7 },
  sure: { once: surest(1), twice: surest(2), ten: surest(10), tenth: surest(0.1) },
  bilboChance: { once: chanceOf('Bilbo', 1), twice: chanceOf('Bilbo', 2), tenth: chanceOf('Bilbo', 0.1) },
  breakfasts: { ...breakfasts, half: -(breakfasts.w[3] ?? 0), score: clean(score(breakfasts.x, breakfasts.w)) },
  sum: { of: sumOf, total: sumOf.reduce((a, b) => a + b, 0) },
})
