import { bothCensuses, firstCensus, type Hobbit } from '../../data/hobbits.ts'
import { gridOf, initialLand } from '../../figures/land.ts'
import { heldOptimum, logLoss, lossGrid, lowestCell, newtonOptimum, samplesFrom } from '../../math/index.ts'
import { levelsOf } from '../../plot/landscape/levels.ts'
import { defineFacts } from '../defineFacts.ts'

const samplesOf = (hobbits: readonly Hobbit[]) =>
  samplesFrom(
    hobbits.map(({ foot, lifted }) => [foot, lifted]),
    hobbits.map(({ hero }) => (hero ? 1 : 0)),
  )
const all = samplesOf(bothCensuses)
const first = samplesOf(firstCensus)
const [w0 = 0, w1 = 0, w2 = 0] = newtonOptimum(all).weights

/** A model of the slice that the map begins with, and its loss. */
const model = (weight1: number, weight2: number) => ({
  w1: weight1,
  w2: weight2,
  J: logLoss(all, Float64Array.of(initialLand.w0, weight1, weight2)),
})

const middleOf = (a: ReturnType<typeof model>, b: ReturnType<typeof model>) =>
  model((a.w1 + b.w1) / 2, (a.w2 + b.w2) / 2)

const start = model(initialLand.w1, initialLand.w2)
const other = model(-0.4, 2.4)
const otherSlice = heldOptimum(all, Float64Array.of(-8, 0, 0), [1, 2]) ?? new Float64Array(3)

/** Weights that separate the first census, and the same made larger. */
const apart = [-4.7, 1, 1] as const
const larger = [1, 2, 4, 8, 16].map((times) => ({
  times,
  weights: apart.map((w) => w * times),
  J: logLoss(
    first,
    Float64Array.from(apart, (w) => w * times),
  ),
}))

/** The contour lines of the map that the reader sees first. */
const lines = levelsOf(gridOf(initialLand, 64).values)
const linesAt = (from: number): readonly [number, number] => [lines[from] ?? 0, lines[from + 1] ?? 0]

const tried = 10
const search = lowestCell(
  lossGrid(all, { weights: Float64Array.of(initialLand.w0, 0, 0), axes: [1, 2], x: [-2, 4], y: [-2, 4], size: tried }),
)
/** Tries a second, for a quick computer and small data. */
const PER_SECOND = 1e9
const YEAR_SECONDS = 365.25 * 24 * 3600
/** Since the beginning of the world, as far as is known. */
const WORLD_YEARS = 13.8e9

const costs = [1, 2, 5, 10, 20, 30].map((features) => {
  const seconds = tried ** (features + 1) / PER_SECOND
  return { features, seconds, years: seconds / YEAR_SECONDS, worlds: seconds / YEAR_SECONDS / WORLD_YEARS }
})

/** Every number that the chapter quotes. */
export const facts = defineFacts({
  all: bothCensuses.length,
  first: firstCensus.length,
  slice: initialLand.w0,
  optimum: { w0, w1, w2, J: logLoss(all, Float64Array.of(w0, w1, w2)) },
  start,
  good: model(1, 1),
  twin: model(3, 1),
  /** Two lines next to each other, low down and higher up. */
  lowLines: linesAt(2),
  highLines: linesAt(lines.length - 3),
  otherSlice: { w0: -8, J: logLoss(all, otherSlice) },
  from: start,
  to: other,
  middle: middleOf(start, other),
  chordMiddle: (start.J + other.J) / 2,
  search,
  tried,
  triesForTwo: tried ** 2,
  triesForThree: tried ** 3,
  costs,
  larger,
})
