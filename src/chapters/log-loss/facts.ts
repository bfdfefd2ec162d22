import { bothCensuses } from '../../data/hobbits.ts'
import { samplesOf } from '../../data/samples.ts'
import { factors, lastAbove, initial as village } from '../../figures/underflow/model.ts'
import { initial as faultStart, judge, separating } from '../../figures/whose-fault/model.ts'
import { runningLikelihood } from '../../math/likelihood.ts'
import { lineScore } from '../../math/line.ts'
import { crossEntropy, logLoss, scoreLoss } from '../../math/logLoss.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { inPowersOfTen } from '../../plot/format.ts'
import { defineFacts } from '../defineFacts.ts'

/** The model of the worked examples: the weights that the reader met first, w0 = −4.7, w1 = 1, w2 = 1. */
const weights = [-4.7, 1, 1] as const

function judged(name: string) {
  const hobbit = bothCensuses.find((candidate) => candidate.name === name)
  if (!hobbit) throw new Error(`no census has ${name}`)
  const y = hobbit.hero ? 1 : 0
  const chance = sigmoid(lineScore(weights, [hobbit.foot, hobbit.lifted]))
  const truth = hobbit.hero ? chance : 1 - chance
  return { name: hobbit.name, hobbit, y, chance, truth, log: Math.log(truth), loss: crossEntropy(y, chance) }
}

const three = [judged('Sam'), judged('Otto Softpillow'), judged('Elsie Smallbarrow')] as const
const samplesOfThree = samplesOf(three.map(({ hobbit }) => hobbit))
const sum = three.reduce((total, { log }) => total + log, 0)

const first = judge(separating)
const both = judge({ ...separating, census: 'both' })
const sharp = { ...separating, sharpness: separating.sharpness * 4 }

const edge = lastAbove(village)
const products = runningLikelihood(factors(village.typical, village.seed))

/** A score so bad that its ŷ is rounded away. */
const hopeless = -800

/** Every number that the chapter quotes. */
export const facts = defineFacts({
  e: Math.E,
  powers: [-3, -2, -1, 0, 1, 2, 3].map((times) => ({ times, number: Math.exp(times) })),
  logHalf: Math.log(0.5),
  logFifth: Math.log(0.2),
  logTenth: Math.log(0.1),
  logHundredth: Math.log(0.01),
  logTen: Math.log(10),
  coinToss: crossEntropy(1, 0.5),
  farOff: crossEntropy(1, 0.01),
  tenTimesFurther: crossEntropy(1, 0.001),
  farOffTimes: crossEntropy(1, 0.01) / crossEntropy(1, 0.5),
  surely: crossEntropy(1, 0.99),
  exampleLoss: crossEntropy(1, 0.8),
  exampleOther: crossEntropy(0, 0.8),
  twinLoss: crossEntropy(0, 0.3),
  twinOther: crossEntropy(1, 0.3),
  three,
  threeSum: sum,
  heroesPart: three.reduce((total, { y, chance }) => total + y * Math.log(chance), 0),
  othersPart: three.reduce((total, { y, chance }) => total + (1 - y) * Math.log(1 - chance), 0),
  threeJ: logLoss(samplesOfThree, Float64Array.from(weights)),
  threeProduct: three.reduce((product, { truth }) => product * truth, 1),
  startJ: judge(faultStart).J,
  startMistakes: judge(faultStart).mistakes,
  firstJ: first.J,
  bothJ: both.J,
  lateShare: (100 * both.shares.slice(20).reduce((total, { loss }) => total + loss, 0)) / (both.J * 24),
  sharpFirstJ: judge(sharp).J,
  sharpBothJ: judge({ ...sharp, census: 'both' }).J,
  hopeless,
  hopelessSize: -hopeless,
  hopelessChance: sigmoid(hopeless),
  hopelessLoss: scoreLoss(1, hopeless),
  capped: crossEntropy(1, 1e-15),
  villageSize: village.m,
  edge,
  edgeProductText: inPowersOfTen(products.products[edge - 1] ?? 0),
  /** The zeros between its point and its first other digit. */
  edgeZeros: -Math.floor(Math.log10(products.products[edge - 1] ?? 1)) - 1,
  villageLogs: products.logs[village.m - 1] ?? 0,
  villageMean: -(products.logs[village.m - 1] ?? 0) / village.m,
})
