import { firstCensus } from '../../data/hobbits.ts'
import { allHobbits, lowestPlace, newtonWalk } from '../../figures/allHobbits.ts'
import { HALVED_EVERY } from '../../figures/learning-curves/runs.ts'
import { JUMPS, presets as riverPresets, valleys, walk } from '../../figures/over-the-river/model.ts'
import { arm, presets as armPresets, FARTHEST, reachFor } from '../../figures/robot-arm/model.ts'
import { type Descent, descend } from '../../math/descent.ts'
import { secantSlope } from '../../math/differentiate.ts'
import { hessian, largestStableRate } from '../../math/hessian.ts'
import { logLoss } from '../../math/logLoss.ts'
import { logLossGradient } from '../../math/logLossGradient.ts'
import { newtonOptimum } from '../../math/newton.ts'
import { samplesFrom } from '../../math/samples.ts'
import { inverseTime } from '../../math/schedules.ts'
import { symmetricEigenvalues } from '../../math/symmetric.ts'
import { defineFacts } from '../defineFacts.ts'

const { loss, slope } = valleys.round

const train = (rate: number, schedule?: Parameters<typeof inverseTime>[0]) =>
  descend(allHobbits, { algorithm: 'batch', rate, ...(schedule && { schedule: inverseTime(schedule) }) })

const half = train(0.5)
const one = train(1)
const bold = train(1.5)
const lossAt = (run: Descent, update: number) => run.at(update).loss

const lowest = newtonOptimum(allHobbits)
const curvatures = symmetricEigenvalues(hessian(allHobbits, lowestPlace), lowestPlace.length)

/** The loss of Newton's walk above the lowest after so many steps. */
const leftByNewton = (step: number) => logLoss(allHobbits, newtonWalk[step] ?? lowestPlace) - lowest.loss

/** The first update after which a run is within `left` of the lowest loss for good, looked for among 5000. */
function updatesTo(run: Descent, left: number): number {
  let first = 0
  for (let update = 1; update <= 5000; update++) if (lossAt(run, update) - lowest.loss > left) first = update + 1
  return first
}

/** Training on the first census alone, which a line can separate: no lowest place. */
const separable = descend(
  samplesFrom(
    firstCensus.map(({ foot, lifted }) => [foot, lifted]),
    firstCensus.map(({ hero }) => (hero ? 1 : 0)),
  ),
  { algorithm: 'batch', rate: 0.5 },
)

function preset<State>(presets: readonly { id: string; state: State }[], id: string): State {
  const found = presets.find((candidate) => candidate.id === id)
  if (!found) throw new Error(`there is no preset “${id}”`)
  return found.state
}

const tooFar = preset(armPresets, 'too-far')
const bounce = preset(riverPresets, 'hobbits-bounce')

/** The updates after which the runs are compared, and the jumps of Newton's walk. */
const EARLY = 20
const LATE = 100
const FADING_FROM = 150
const NEWTON_JUMPS = 3

/** Where the worked example feels the ground, and the tiny step it takes. */
const FEEL_AT = 3
const TINY = 0.01

/** One jump in the round valley, with every number on the way. */
function jump(from: number, rate: number) {
  const here = slope(from)
  return { from, rate, slope: here, length: rate * here, to: from - rate * here }
}

const first = jump(4, 0.5)
const second = jump(first.to, 0.5)
const twin = jump(-3, 0.5)

/** Every number that the chapter quotes. */
export const facts = defineFacts({
  weightsOfThirty: 31,
  feelAt: FEEL_AT,
  tiny: TINY,
  feelHeight: loss(FEEL_AT),
  feelHeightAfter: loss(FEEL_AT + TINY),
  feelRise: loss(FEEL_AT + TINY) - loss(FEEL_AT),
  tinySteps: 1 / TINY,
  feelSlope: secantSlope(loss, FEEL_AT, TINY),
  feelSlopeFiner: secantSlope(loss, FEEL_AT, TINY / 100),
  slopeThere: slope(FEEL_AT),
  first,
  second,
  third: jump(second.to, 0.5),
  twin,
  /** What each jump in the round valley multiplies the distance from the river by. */
  shrink: [0.3, 1, 1.7, 2, 2.2].map((rate) => ({ rate, factor: 1 - rate })),
  overshoot: 1 - 1.7,
  bounce: 1 - 2,
  flight: 1 - 2.2,
  jumps: JUMPS,
  roundLimit: valleys.round.limit,
  bowlLeft: Math.abs(walk({ valley: 'round', start: 4, rate: 0.02 }).places.at(-1) ?? 0),
  hobbitLimit: valleys.hobbits.limit,
  bounceRate: bounce.rate,
  hobbits: allHobbits.m,
  startLoss: half.startLoss,
  startSlopes: logLossGradient(allHobbits, new Float64Array(3)),
  afterOne: half.at(1).after,
  lowest: lowest.loss,
  halfAt1: lossAt(half, 1),
  oneAt1: lossAt(one, 1),
  early: EARLY,
  halfAt20: lossAt(half, EARLY),
  oneAt20: lossAt(one, EARLY),
  late: LATE,
  halfAt100: lossAt(half, LATE),
  oneAt100: lossAt(one, LATE),
  boldAt100: lossAt(bold, LATE),
  bouncesBetween: [lossAt(bold, 5001), lossAt(bold, 5000)].sort((a, b) => a - b),
  limit: largestStableRate(allHobbits, lowestPlace),
  steepest: curvatures[2],
  flattest: curvatures[0],
  unequal: (curvatures[2] ?? 0) / (curvatures[0] ?? 1),
  halvedEvery: HALVED_EVERY,
  fadingFrom: FADING_FROM,
  fadingAt150: lossAt(train(1.5, { halfAfter: 200 }), FADING_FROM) - lowest.loss,
  oneAt150: lossAt(one, FADING_FROM) - lowest.loss,
  newtonSteps: lowest.steps,
  newtonJumps: NEWTON_JUMPS,
  newtonAfter3: leftByNewton(NEWTON_JUMPS),
  newtonAfter4: leftByNewton(4),
  oneNeeds: updatesTo(one, leftByNewton(NEWTON_JUMPS)),
  separableAt: [100, 1000, 10000].map((update) => ({
    update,
    loss: lossAt(separable, update),
    longest: Math.max(...separable.at(update).after.map(Math.abs)),
  })),
  armLength: FARTHEST,
  arm,
  tooFarGap: reachFor(tooFar).gap,
})
