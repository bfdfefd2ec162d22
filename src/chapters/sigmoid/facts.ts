import { firstCensus, type Hobbit } from '../../data/hobbits.ts'
import { initial as field, read, type ScoreFieldState } from '../../figures/score-field/model.ts'
import { outputs, twin, samples as twinSamples, initial as twinStart } from '../../figures/softmax-twin/model.ts'
import { LAST, sliders, weights } from '../../figures/squash/model.ts'
import { table, initial as threeStart } from '../../figures/three-observations/model.ts'
import { lineScore } from '../../math/line.ts'
import { SIGMOID_BEND, sigmoid, sigmoidSlope } from '../../math/sigmoid.ts'
import { defineFacts } from '../defineFacts.ts'

const named = (name: string): Hobbit => {
  const hobbit = firstCensus.find((candidate) => candidate.name === name)
  if (!hobbit) throw new Error(`the first census has no ${name}`)
  return hobbit
}

/** A hobbit with all that turns its measures into a chance; the score is kept clear of the dust of binary fractions. */
function workedOut(name: string) {
  const hobbit = named(name)
  const score = Number(lineScore(weights, [hobbit.foot, hobbit.lifted]).toPrecision(12))
  const power = Math.exp(-score)
  return { ...hobbit, score, minus: -score, power, below: 1 + power, chance: sigmoid(score) }
}

const far = read(field)
const village: ScoreFieldState = { ...field, view: 'village' }
const distanceOf = (state: ScoreFieldState, { foot, lifted }: Hobbit) => read(state, [foot, lifted]).line?.distance ?? 0

const barley = named('Barley Fern')
const crowd = sliders({ slid: LAST, view: 'near' })
const e = Math.E
const [first, second, third] = table(threeStart)
if (!first || !second || !third) throw new Error('three samples are needed')

/** Every number that the chapter quotes. */
export const facts = defineFacts({
  weights: { w0: weights[0], w1: weights[1], w2: weights[2], back: -weights[0] },
  ten: { measure: field.foot, score: far.score, distance: far.line?.distance ?? 0, chance: sigmoid(far.score) },
  steepness: far.steepness,
  barley: {
    ...barley,
    score: read(village, [barley.foot, barley.lifted]).score,
    distance: distanceOf(village, barley),
    doubledScore: read({ ...village, times: 2 }, [barley.foot, barley.lifted]).score,
    doubledDistance: distanceOf({ ...village, times: 2 }, barley),
  },
  e,
  powers: { two: e * e, three: e * e * e, minusOne: 1 / e, minusTwo: 1 / (e * e) },
  bramble: workedOut('Bramble Longstride'),
  rollo: workedOut('Rollo Butterbread'),
  tail: {
    one: sigmoid(1) - sigmoid(0),
    far: sigmoid(7) - sigmoid(6),
    seven: sigmoid(7),
    minusSeven: sigmoid(-7),
    two: sigmoid(2),
    minusTwo: sigmoid(-2),
  },
  census: {
    count: crowd.length,
    lowestScore: Math.min(...crowd.map(({ score }) => score)),
    highestScore: Math.max(...crowd.map(({ score }) => score)),
    lowestChance: Math.min(...crowd.map(({ chance }) => chance)),
    highestChance: Math.max(...crowd.map(({ chance }) => chance)),
    aboveHalf: crowd.filter(({ chance }) => chance > 0.5).length,
  },
  growth: { bend: SIGMOID_BEND, fastest: sigmoidSlope(0), low: sigmoid(-SIGMOID_BEND), high: sigmoid(SIGMOID_BEND) },
  three: { start: threeStart.w0, w1: threeStart.w1, w2: threeStart.w2, first, second, third },
  outputs,
  twins: twinSamples.map(([x1, x2]) => twin({ ...twinStart, x1, x2 })),
  twinPowers: { plain: Math.exp(twin(twinStart).scores[0]), hero: Math.exp(twin(twinStart).scores[1]) },
  twinMillionths: twin({ ...twinStart, x1: 5, x2: 6 }).shares[0] * 1e6,
  twinHero: twin(twinStart).shares[1],
  twinDifference: twin(twinStart).difference,
})
