import { firstCensus, type Hobbit } from '../../data/hobbits.ts'
import { chord, type LineWeights, lineEquation, lineScore, slopedLine, uprightLine } from '../../math/line.ts'
import type { Preset } from '../../state/figure.ts'
import { domain } from './domain.ts'

/** The line that the reader has drawn, and on which side of it heroes are said to be. */
export interface BoundaryState {
  intercept: number
  slope: number
  /** Where the line crosses the foot-size axis if it stands upright; intercept and slope then wait unused. */
  upright: number | null
  /** The hero side. For an upright line, “above” is its left: a rising line made ever steeper has its upper side there. */
  heroes: 'above' | 'below'
}

/** All that an intercept can be. */
export const INTERCEPTS = [-1000, 1000] as const

/** All that a slope can be; beyond, a line counts as upright: on no screen could the two be told apart. */
export const SLOPES = [-100, 100] as const

export const initial: BoundaryState = { intercept: 2, slope: -3, upright: null, heroes: 'above' }

export const separating: BoundaryState = { intercept: 3, slope: -0.4, upright: null, heroes: 'above' }

export const presets: readonly Preset<BoundaryState>[] = [
  { id: 'start', title: 'The line to begin with', state: initial },
  { id: 'separates', title: 'A line that makes no mistake', state: separating },
  { id: 'flat', title: 'Slope 0', state: { intercept: 3, slope: 0, upright: null, heroes: 'above' } },
  {
    id: 'through-zero',
    title: 'Intercept 0, slope −2',
    state: { intercept: 0, slope: -2, upright: null, heroes: 'above' },
  },
  { id: 'upright', title: 'An upright line', state: { intercept: 3, slope: -0.4, upright: 2.7, heroes: 'below' } },
]

export function weightsOf({ intercept, slope, upright, heroes }: BoundaryState): LineWeights {
  if (upright !== null) return uprightLine(upright, heroes === 'below')
  return slopedLine(intercept, slope, heroes === 'above')
}

/** The state for a line moved or turned to these weights; an upright line keeps the last intercept and slope waiting. */
export function withWeights(state: BoundaryState, weights: LineWeights): BoundaryState {
  const line = lineEquation(weights)
  if (line.kind === 'upright') return { ...state, upright: line.at, heroes: line.right ? 'below' : 'above' }
  if (Math.abs(line.slope) > SLOPES[1] || Math.abs(line.intercept) > INTERCEPTS[1])
    return { ...state, upright: -weights[0] / weights[1], heroes: weights[1] > 0 ? 'below' : 'above' }
  return { intercept: line.intercept, slope: line.slope, upright: null, heroes: line.above ? 'above' : 'below' }
}

/** The line stood upright where it crosses the middle of what is shown, with heroes on the side they had. */
export function stoodUpright(state: BoundaryState): BoundaryState {
  const weights = weightsOf(state)
  const ends = chord(weights, domain)
  const at = ends ? (ends[0][0] + ends[1][0]) / 2 : (domain.x[0] + domain.x[1]) / 2
  return withWeights(state, uprightLine(at, weights[1] > 0))
}

/** An upright line leant back to the intercept and slope that waited, with heroes on the side they have. */
export function leantAgain(state: BoundaryState): BoundaryState {
  if (state.upright === null) return state
  const heroesRight = weightsOf(state)[1] > 0
  // A falling line has its upper side to the right.
  const upperIsRight = state.slope < 0
  return { ...state, upright: null, heroes: heroesRight === upperIsRight ? 'above' : 'below' }
}

export interface Judged {
  hobbit: Hobbit
  saysHero: boolean
  mistaken: boolean
}

/** What the line says of each hobbit of the first census. A hobbit exactly on the line is not called a hero. */
export function judge(state: BoundaryState): Judged[] {
  const weights = weightsOf(state)
  return firstCensus.map((hobbit) => {
    const saysHero = lineScore(weights, [hobbit.foot, hobbit.lifted]) > 0
    return { hobbit, saysHero, mistaken: saysHero !== hobbit.hero }
  })
}

export function mistakes(state: BoundaryState): number {
  return judge(state).filter(({ mistaken }) => mistaken).length
}
