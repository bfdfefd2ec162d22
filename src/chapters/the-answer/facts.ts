import firstRun from 'virtual:first-real-run'
import { featureNames } from '../../data/breastCancer.ts'
import { bothCensuses, firstCensus, thorn } from '../../data/hobbits.ts'
import { samplesOf } from '../../data/samples.ts'
import { defaultModel } from '../../figures/defaultModel.ts'
import { bestMoment, presets as realPresets, rocOf, verdictOf } from '../../figures/real-data/model.ts'
import { MOMENTS, presets, RATE, readingOf, surestOf, initial as tame } from '../../figures/runaway-weights/model.ts'
import {
  presets as askedPresets,
  initial,
  range,
  spreads,
  UNITS,
  weighings,
} from '../../figures/which-matters/model.ts'
import { correlationWithLabel } from '../../math/correlation.ts'
import { newtonOptimum } from '../../math/newton.ts'
import { featureScaling, toStandardWeights } from '../../math/scaling.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { defineFacts } from '../defineFacts.ts'
import { fewestMistakes } from '../oneMeasure.ts'

const { w0, w1, w2 } = defaultModel
const all = samplesOf(bothCensuses)
const first = samplesOf(firstCensus)
const scaling = featureScaling(all)

const weighed = (unit: keyof typeof UNITS, id: 'raw' | 'standard' | 'odds' | 'correlation') => {
  const found = weighings({ ...initial, unit }).find((row) => row.id === id)
  if (!found) throw new Error(`the figure does not weigh by ${id}`)
  return found
}

/** The score of a hobbit in the default run, and what it becomes on the way to a chance. */
function judged({ foot, lifted }: { foot: number; lifted: number }) {
  const [fromFoot, fromLifted] = [w1 * foot, w2 * lifted]
  const z = w0 + fromFoot + fromLifted
  return { foot, lifted, fromFoot, fromLifted, z, below: 1 + Math.exp(-z), chance: sigmoid(z) }
}

/** The chance that weights give to Thorn. */
const chanceOf = ([a = 0, b = 0, c = 0]: Float64Array | readonly number[]) =>
  sigmoid(a + b * thorn.foot + c * thorn.lifted)

/** The two usual differences of Thorn from the mean, and the most of anyone in the notebook. */
const [meanFoot = 0, meanLifted = 0] = scaling.means
const spread = spreads(initial)
const [, most] = range({ census: 'both' }, 'lifted')

const odds = weighed('feet', 'odds')
const strong = presets.find(({ id }) => id === 'crushed')?.state.l2 ?? 0
const low = realPresets.find(({ id }) => id === 'careful')?.state.threshold ?? 0
const inside = askedPresets.find(({ id }) => id === 'inside')?.state ?? initial
const thornJudged = judged(thorn)
const [, fromStandardFoot = 0] = toStandardWeights(Float64Array.of(w0, w1, w2), scaling)
const even = verdictOf(firstRun, 0.5)
const careful = verdictOf(firstRun, low)

/** Every number that the chapter quotes, for the default run. */
export const facts = defineFacts({
  count: bothCensuses.length,
  firstCount: firstCensus.length,
  updates: defaultModel.updates,
  w0,
  w1,
  w2,
  thumbs: UNITS.thumbs,
  rawThumbs: weighed('thumbs', 'raw').foot,
  standardThumbs: weighed('thumbs', 'standard').foot,
  spread,
  meanFoot,
  meanLifted,
  standard: weighed('feet', 'standard'),
  fromStandardFoot,
  odds,
  /** A hobbit of even odds who lifts one usual difference more, and one whose feet are one larger. */
  liftedChance: odds.lifted / (1 + odds.lifted),
  footChance: odds.foot / (1 + odds.foot),
  correlation: weighed('feet', 'correlation'),
  firstCorrelation: { foot: correlationWithLabel(first, 0) ?? 0, lifted: correlationWithLabel(first, 1) ?? 0 },
  right: {
    foot: bothCensuses.length - fewestMistakes(bothCensuses, 'foot'),
    lifted: bothCensuses.length - fewestMistakes(bothCensuses, 'lifted'),
    both: bothCensuses.filter((hobbit) => judged(hobbit).chance > 0.5 === hobbit.hero).length,
  },
  thorn: { ...thorn, ...thornJudged, sure: Math.floor(100 * thornJudged.chance) },
  inside: judged(inside),
  mostLifted: most,
  thornSpreads: (thorn.lifted - meanLifted) / spread.lifted,
  mostSpreads: (most - meanLifted) / spread.lifted,
  /** The same hobbits, the same kind of model, other fines: what becomes of the answer. */
  finedThorn: [0.1, 1].map((l2) => ({ l2, chance: chanceOf(newtonOptimum(all, { l2 }).weights) })),
  rate: RATE,
  lambda: tame.l2,
  strong,
  crushedSurest: Math.ceil(100 * surestOf(readingOf(strong, MOMENTS[1]).weights)),
  free: [100, 1000, 10_000].map((at) => ({ at, w2: readingOf(0, at).weights[2] ?? 0 })),
  tamed: [1000, 10_000].map((at) => ({ at, ...readingOf(tame.l2, at) })),
  fineExample: { w1: 3, w2: 4, sum: 3 ** 2 + 4 ** 2, fine: (tame.l2 / 2) * (3 ** 2 + 4 ** 2) },
  fineTwin: { w1: 6, w2: 8, sum: 6 ** 2 + 8 ** 2, fine: (tame.l2 / 2) * (6 ** 2 + 8 ** 2) },
  patients: firstRun.trained + firstRun.tested,
  trained: firstRun.trained,
  tested: firstRun.tested,
  features: featureNames.length,
  trainLoss: firstRun.trainLosses.at(-1) ?? 0,
  testLoss: firstRun.testLosses.at(-1) ?? 0,
  best: bestMoment(firstRun),
  realUpdates: firstRun.moments.at(-1) ?? 0,
  even,
  malignant: even.counts.truePositives + even.counts.falseNegatives,
  benign: even.counts.trueNegatives + even.counts.falsePositives,
  alarms: even.counts.truePositives + even.counts.falsePositives,
  recall: even.rates.recall ?? 0,
  precision: even.rates.precision ?? 0,
  low,
  careful,
  area: rocOf(firstRun).area,
})
