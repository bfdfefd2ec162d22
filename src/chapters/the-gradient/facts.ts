import { bothCensuses, type Hobbit } from '../../data/hobbits.ts'
import { holePrices } from '../../data/holePrices.ts'
import { samplesOf } from '../../data/samples.ts'
import { initial as graphStart, nudgeOf, passOf } from '../../figures/computation-graph/model.ts'
import { errorOf, exampleOf } from '../../figures/derivation/example.ts'
import {
  boundaryOf,
  MOST_UPDATES,
  momentOf,
  rightOf,
  initial as twoStart,
} from '../../figures/two-regressions/model.ts'
import { derivative } from '../../math/differentiate.ts'
import { logLossGradient } from '../../math/logLossGradient.ts'
import { matrixFrom, multiply, transpose, withOnes } from '../../math/matrix.ts'
import { sigmoid, sigmoidSlope } from '../../math/sigmoid.ts'
import { defineFacts } from '../defineFacts.ts'

/** The model of the worked examples: the weights that the reader met first. */
const weights = [-4.7, 1, 1] as const

function named(name: string): Hobbit {
  const hobbit = bothCensuses.find((candidate) => candidate.name === name)
  if (!hobbit) throw new Error(`no census has ${name}`)
  return hobbit
}

/** One hobbit's three gears and what they multiply to. */
function geared(name: string) {
  const hobbit = named(name)
  const example = exampleOf(hobbit, weights)
  const { y, chance, rest, x1, x2, z } = example
  const lossGear = y === 1 ? -1 / chance : 1 / rest
  const error = errorOf(example)
  return {
    hobbit,
    ...{ y, chance, rest, x1, x2, z, error, lossGear },
    chanceGear: sigmoidSlope(z),
    product: lossGear * sigmoidSlope(z) * x1,
    slopes: [error, error * x1, error * x2] as const,
  }
}

const frodo = geared('Frodo')
const ivy = geared('Ivy Stillwater')
const robin = geared('Robin Reed')

const four = ['Frodo', 'Sam', 'Otto Softpillow', 'Ivy Stillwater'].map(geared)
const X = withOnes(matrixFrom(four.map(({ x1, x2 }) => [x1, x2])))
const errors = matrixFrom(four.map(({ error }) => [error]))
const products = multiply(transpose(X), errors).values
const fourGradient = products.map((sum) => sum / four.length)

const small = nudgeOf(graphStart)
const smaller = nudgeOf({ ...graphStart, nudge: 0.01 })
const large = nudgeOf({ ...graphStart, nudge: 1 })

const prices = momentOf('prices', twoStart)
const adaline = momentOf('adaline', { ...twoStart, at: MOST_UPDATES })
const logistic = momentOf('logistic', { ...twoStart, at: MOST_UPDATES })

const hole = { windows: 3, guess: 5, price: 6.2 }
const holeTwin = { windows: 2, guess: 4.5, price: 4 }

/** Every number that the chapter quotes. */
export const facts = defineFacts({
  weights,
  count: bothCensuses.length,
  frodo,
  ivy,
  robin,
  loss: passOf(graphStart).values.L,
  four: four.map(({ hobbit, ...rest }) => ({ name: hobbit.name, ...rest })),
  products: [...products],
  fourGradient: [...fourGradient],
  fourKnown: [...logLossGradient(samplesOf(four.map(({ hobbit }) => hobbit)), Float64Array.from(weights))],
  gradient: [...logLossGradient(samplesOf(bothCensuses), Float64Array.from(weights))],
  nudge: graphStart.nudge,
  small,
  smaller: { nudge: 0.01, ...smaller },
  large: { nudge: 1, ...large },
  restAt: 0.8,
  restSlope: derivative((z) => 1 - sigmoid(z), 0.8),
  chanceSlope: sigmoidSlope(0.8),
  hole,
  holeError: hole.guess - hole.price,
  holeLoss: (hole.guess - hole.price) ** 2 / 2,
  holeLossSlope: derivative((guess) => (guess - hole.price) ** 2 / 2, hole.guess),
  holeSlope: (hole.guess - hole.price) * hole.windows,
  holeTwin: {
    ...holeTwin,
    error: holeTwin.guess - holeTwin.price,
    slope: (holeTwin.guess - holeTwin.price) * holeTwin.windows,
  },
  holes: holePrices.length,
  updates: twoStart.at,
  rate: twoStart.rate,
  priceBase: prices.weights[0] ?? 0,
  priceEach: prices.weights[1] ?? 0,
  logisticRightThen: rightOf('logistic', momentOf('logistic', twoStart).weights),
  mostUpdates: MOST_UPDATES,
  adalineRight: rightOf('adaline', adaline.weights),
  logisticRight: rightOf('logistic', logistic.weights),
  adalineSays: adalineScore(named('Sam')),
  adalineLine: boundaryOf('adaline', adaline.weights),
})

/** What Adaline's ŷ is for a strong hobbit: a score, and so no chance. */
function adalineScore({ foot, lifted }: Hobbit): number {
  const [w0 = 0, w1 = 0, w2 = 0] = adaline.weights
  return w0 + w1 * foot + w2 * lifted
}
