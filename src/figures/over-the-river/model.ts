import { alongAxis } from '../../math/alongAxis.ts'
import { descendOn } from '../../math/descent.ts'
import { hessian } from '../../math/hessian.ts'
import { logLossObjective, type Objective } from '../../math/objective.ts'
import { quadraticObjective } from '../../math/quadratic.ts'
import type { Preset } from '../../state/figure.ts'
import { allHobbits, lowestPlace } from '../allHobbits.ts'

/** Where the walker starts, how boldly they jump, and how many jumps are shown. */
export interface RiverState {
  valley: 'round' | 'hobbits'
  start: number
  rate: number
  at: number
}

export const STARTS = [-4, 4] as const
export const RATES = [0.001, 10] as const

/** So many jumps are shown at most. */
export const JUMPS = 60
/** So many are looked at to say how it ends, and so many where it comes slowly to a bounce. */
const PATIENCE = 400
const LONG_PATIENCE = 5000
/** Further from the river than this a walker has flown off. */
const LOST = 1000
/** This near counts as in the river, and this part of the way there where the walker starts near it. */
const NEAR = 0.01
const NEAR_PART = 1 / 400
/** Nearer than this, in parts of a jump, two places are the same; so near, they may become so. */
const SAME = 1e-6
const ALIKE = 0.1
/** A walker who starts nearer to the river than this stands in it; and nearer than this there is only rounding. */
const IN_RIVER = 1e-6
const ROUNDING = 1e-12

/** A land of one weight: its loss, where the river runs, and the rate beyond which no walker settles at the river. */
export interface Valley {
  objective: Objective
  loss: (w: number) => number
  slope: (w: number) => number
  river: number
  limit: number
  /** Whether its sides grow steeper for ever; if not, no walker can fly off. */
  growsSteeper: boolean
}

function valley(objective: Objective, river: number, curvature: number, growsSteeper: boolean): Valley {
  const gradient = new Float64Array(1)
  return {
    objective,
    river,
    growsSteeper,
    limit: 2 / curvature,
    loss: (w) => objective.loss(Float64Array.of(w)),
    slope: (w) => {
      objective.lossAndGradient(Float64Array.of(w), gradient)
      return gradient[0] ?? 0
    },
  }
}

/** Which weight one walks along in the hobbits' own valley; the others stay at their lowest place. */
const AXIS = 1
const SIZE = lowestPlace.length

/** ½w² has curvature 1 everywhere; the hobbits' valley is as steep at the bottom and grows straight further up. */
export const valleys: Readonly<Record<RiverState['valley'], Valley>> = {
  round: valley(quadraticObjective([1]), 0, 1, true),
  hobbits: valley(
    alongAxis(logLossObjective(allHobbits), lowestPlace, AXIS),
    lowestPlace[AXIS] ?? 0,
    hessian(allHobbits, lowestPlace)[AXIS * SIZE + AXIS] ?? 1,
    false,
  ),
}

export const initial: RiverState = { valley: 'round', start: 4, rate: 0.3, at: 8 }

const round = (rate: number, at: number, start = 4): RiverState => ({ valley: 'round', start, rate, at })

export const presets: readonly Preset<RiverState>[] = [
  { id: 'arrive', title: 'Rate 0.3: arrives', state: initial },
  { id: 'crawl', title: 'Rate 0.02: crawls', state: round(0.02, JUMPS) },
  { id: 'one-jump', title: 'Rate 1: a single jump', state: round(1, 1) },
  { id: 'overshoot', title: 'Rate 1.7: overshoots, and arrives', state: round(1.7, 12) },
  { id: 'bounce', title: 'Rate 2: bounces for ever', state: round(2, 6, 3) },
  { id: 'fly-off', title: 'Rate 2.2: flies off', state: round(2.2, 5, 1) },
  { id: 'hobbits', title: 'The hobbits’ valley, rate 1', state: { valley: 'hobbits', start: -2, rate: 1, at: 4 } },
  {
    id: 'hobbits-bounce',
    title: 'The hobbits’ valley, rate 2.4: bounces for ever',
    state: { valley: 'hobbits', start: -2, rate: 2.4, at: 16 },
  },
]

/**
 * How it ends, if it goes on like this: a short word for each kind of walk.
 * 'wanders' goes on for ever as well, but not between two places.
 */
export type Ending = 'at-rest' | 'crawls' | 'arrives' | 'overshoots' | 'bounces' | 'flies-off' | 'wanders'

export interface Walk {
  /** The weight after 0, 1, 2 … jumps, as far as they are shown. */
  places: readonly number[]
  ending: Ending
  /** After how many jumps the walker first came to the river to stay, if that is among the jumps shown. */
  arrival: number | null
  /** The two places between which a walker bounces in the end. */
  between: readonly [low: number, high: number]
}

/** The walk from the start, and how it ends. */
export function walk({ valley: name, start, rate }: Pick<RiverState, 'valley' | 'start' | 'rate'>): Walk {
  const { objective, river, limit } = valleys[name]
  const way = Math.abs(start - river)
  const all = [start]
  for (const { after, status } of descendOn(objective, { algorithm: 'batch', rate, start: Float64Array.of(start) })) {
    if (status === 'diverged') break
    all.push(after[0] ?? start)
    if (Math.abs((after[0] ?? 0) - river) > LOST) break
    if (all.length > PATIENCE && (rate <= limit || !returns(all, ALIKE) || returns(all, SAME))) break
    if (all.length > LONG_PATIENCE) break
  }
  const places = all.slice(0, JUMPS + 1)
  const near = Math.min(NEAR, NEAR_PART * way)
  const strays = places.findLastIndex((w) => Math.abs(w - river) >= near)
  const arrival = strays + 1 < places.length ? strays + 1 : null
  const [low = start, high = start] = all.slice(-2).sort((a, b) => a - b)
  return { places, ending: endingOf(all, valleys[name], rate, arrival), arrival, between: [low, high] }
}

function endingOf(
  all: readonly number[],
  { river, limit, growsSteeper }: Valley,
  rate: number,
  arrival: number | null,
): Ending {
  const away = all.map((w) => Math.abs(w - river))
  const [way = 0] = away
  if (way < IN_RIVER) return 'at-rest'
  // On a valley that grows steeper for ever every jump is as much longer than the last.
  if (growsSteeper && rate > limit) return 'flies-off'
  const tail = all.slice(-40, -2).map((_, k) => k + Math.max(0, all.length - 40))
  const nears = tail.every((k) => (away[k + 2] ?? 0) < (away[k] ?? 0))
  const isThere = (away.at(-1) ?? 0) < Math.max(ROUNDING, 1e-6 * way)
  if (rate <= limit && (nears || isThere)) {
    const crosses = all.some((w, k) => k > 0 && (w - river) * ((all[k - 1] ?? w) - river) < -ROUNDING * way * way)
    return crosses ? 'overshoots' : arrival === null ? 'crawls' : 'arrives'
  }
  return returns(all, SAME) ? 'bounces' : 'wanders'
}

/** Whether the walker comes back to the same place at every second jump, as far as `same` parts of a jump. */
function returns(all: readonly number[], same: number): boolean {
  const [first = 0, second = 0, third = 0] = all.slice(-3)
  return Math.abs(third - first) < same * Math.abs(second - first)
}

/** How many of the walk's jumps are shown: a link may ask for more than there are. */
export function shown({ at }: RiverState, { places }: Walk): number {
  return Math.min(Math.floor(at), places.length - 1)
}
