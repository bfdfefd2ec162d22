import { bothCensuses, type Hobbit } from '../../data/hobbits.ts'
import { initial as ground, MOST_UPDATES, presets, updatesPerEpoch } from '../../figures/training-ground/model.ts'
import { bottomOf, lossAt, runsOf, traceOf } from '../../figures/training-ground/runs.ts'
import { USUAL_RATE, workedUpdates } from '../../figures/worked-steps/model.ts'
import { score } from '../../math/linear.ts'
import { logLossGradient } from '../../math/logLossGradient.ts'
import { random } from '../../math/random.ts'
import { samplesFrom } from '../../math/samples.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { defineFacts } from '../defineFacts.ts'

const count = bothCensuses.length

const named = (name: string): Hobbit => {
  const hobbit = bothCensuses.find((candidate) => candidate.name === name)
  if (!hobbit) throw new Error(`the census has no ${name}`)
  return hobbit
}

/** One step for one hobbit, with every number on the way. */
function stepFor(hobbit: Hobbit, before: Float64Array, rate: number) {
  const x = [hobbit.foot, hobbit.lifted]
  const truth = hobbit.hero ? 1 : 0
  const z = score(x, before)
  const chance = sigmoid(z)
  const gradient = logLossGradient(samplesFrom([x], [truth]), before)
  const after = before.map((weight, j) => weight - rate * (gradient[j] ?? 0))
  const nextZ = score(x, after)
  return { hobbit, truth, z, chance, error: chance - truth, gradient, before, after, nextZ, nextChance: sigmoid(nextZ) }
}

const rate = 0.1
const worked = stepFor(named('Frodo'), new Float64Array(3), rate)
const twin = stepFor(named('Otto Softpillow'), worked.after, rate)

const preset = (id: string) => {
  const found = presets.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`the training ground has no preset ${id}`)
  return found.state
}

/** The loss at the moment of a preset, or so many updates before it. */
const lossOf = (id: string, before = 0) => {
  const { at, census, ...recipe } = preset(id)
  const trace = traceOf(recipe, census)
  trace.walk(at)
  return lossAt(trace, at - before)
}

const [mini, batch, one] = runsOf(preset('same-epochs')).map(({ recipe, trace, at }) => {
  trace.walk(at)
  return { rate: recipe.rate, updates: at, loss: lossAt(trace, at) }
})
if (!mini || !batch || !one) throw new Error('three runs are compared')

/** How unlike the slopes for the lifting are, between random batches of that size, at the start of the figure's run. */
function spreadOf(size: number): number {
  const start = Float64Array.of(ground.w0, ground.w1, ground.w2)
  const dice = random(1)
  const rows = bothCensuses.map((_, row) => row)
  const slopes = Array.from({ length: 2000 }, () => {
    const chosen = dice
      .shuffle([...rows])
      .slice(0, size)
      .flatMap((row) => bothCensuses[row] ?? [])
    const samples = samplesFrom(
      chosen.map(({ foot, lifted }) => [foot, lifted]),
      chosen.map(({ hero }) => (hero ? 1 : 0)),
    )
    return logLossGradient(samples, start)[2] ?? 0
  })
  const mean = slopes.reduce((sum, slope) => sum + slope, 0) / slopes.length
  return Math.sqrt(slopes.reduce((sum, slope) => sum + (slope - mean) ** 2, 0) / slopes.length)
}

const [firstAll, secondAll] = workedUpdates({ method: 'all', rate: 0.1 })
const oneRate = USUAL_RATE.one
const [firstOne, secondOne] = workedUpdates({ method: 'one', rate: oneRate })
if (!firstAll || !secondAll || !firstOne || !secondOne) throw new Error('two updates are worked')

const many = 1_000_000
const handful = 100

/** Every number that the chapter quotes. */
export const facts = defineFacts({
  count,
  rate,
  worked,
  twin,
  miniSize: ground.batch,
  miniUpdates: updatesPerEpoch({ algorithm: 'mini-batch', batch: ground.batch }, count),
  epochs: mini.updates / updatesPerEpoch({ algorithm: 'mini-batch', batch: ground.batch }, count),
  mini,
  batch,
  one,
  groundRate: ground.rate,
  startLoss: traceOf(ground, 'both').run.startLoss,
  lowest: bottomOf('both').lowest,
  mostUpdates: MOST_UPDATES,
  hopsLoss: lossOf('hops'),
  calmsLoss: lossOf('calms'),
  hopsEpochs: preset('hops').at / count,
  crawlsAt: preset('crawls').at,
  crawlsRate: preset('crawls').rate,
  bouncesRate: preset('bounces').rate,
  bouncesBetween: [lossOf('bounces', 1), lossOf('bounces')].sort((a, b) => a - b),
  endlessAt: preset('endless').at,
  endlessLoss: lossOf('endless'),
  spreadOfOne: spreadOf(1),
  spreadOfMini: spreadOf(ground.batch),
  oneRate,
  firstAll,
  secondAll,
  firstOne,
  secondOne,
  many,
  handful,
  handfuls: many / handful,
})
