import type { LabelledPoint } from '../../data/labelledPoints.ts'
import { outcomeOf } from '../../math/outcome.ts'
import { decimals } from '../../plot/format.ts'
import { fitOf, trailOf } from './fit.ts'
import type { YourState } from './model.ts'

/** What is special about some points, so that no picture of them puzzles. */
export type Oddity =
  | 'none'
  | 'one'
  | 'one-class'
  | 'one-place'
  | 'flat-x1'
  | 'flat-x2'
  | 'parted'
  | 'touching'
  | 'plain'

/** Spreads further apart than this are worth a word. */
const UNEVEN = 20

export function oddityOf(points: readonly LabelledPoint[]): Oddity {
  const fit = fitOf(points)
  if (!fit) return 'none'
  if (points.length === 1) return 'one'
  const [first] = points
  const flat = (measure: 'x1' | 'x2') => points.every((point) => point[measure] === first?.[measure])
  if (fit.best.status === 'one-class') return 'one-class'
  if (flat('x1') && flat('x2')) return 'one-place'
  if (fit.best.status === 'separable') return 'parted'
  if (fit.best.status === 'quasi-separable') return 'touching'
  if (flat('x1')) return 'flat-x1'
  return flat('x2') ? 'flat-x2' : 'plain'
}

/** The oddity in a sentence or two; empty where there is none. */
export function oddityText({ points, x1, x2, yes, no }: YourState): string {
  const [first] = points
  const only = first?.yes ? yes : no
  switch (oddityOf(points)) {
    case 'none':
      return 'There is no point yet. Click into the picture to put one there, type one into the table, or paste a table of your own.'
    case 'one':
      return `There is one point only. A model of one point can but repeat it: “${only}” for everyone. Add more, of both classes.`
    case 'one-class':
      return `All points are of one class, “${only}”. There is nothing to part, and the surer the model says “${only}”, the lower its loss: its weights grow for ever. Add a point of the other class.`
    case 'one-place':
      return 'All points stand at one place, so no line can part them. All the model can learn is how many of them are of each class.'
    case 'parted':
      return 'A line parts the two classes. So there is no lowest loss: with larger weights the same line is surer, and the loss goes down for ever.'
    case 'touching':
      return 'A line all but parts the two classes: nobody is on the wrong side, but some stand right on it. So the weights grow for ever, and there is no lowest loss.'
    case 'flat-x1':
      return `“${x1}” is the same for all, so it tells nothing: its weight stays 0.`
    case 'flat-x2':
      return `“${x2}” is the same for all, so it tells nothing: its weight stays 0.`
    case 'plain':
      return ''
  }
}

/** That the training has its own units, where the measures are of very different size. */
export function scaleText({ points }: YourState): string {
  const { scaling } = fitOf(points) ?? {}
  const [one = 1, other = 1] = scaling?.scales ?? []
  const ratio = Math.max(one / other, other / one)
  if (ratio < UNEVEN || ['none', 'one', 'one-place', 'flat-x1', 'flat-x2'].includes(oddityOf(points))) return ''
  return 'The two measures are of very different size. The training takes each less its mean and divides it by its spread, so that both weigh alike.'
}

/** How the run is doing, in a sentence. */
export function runText(state: YourState): string {
  const trail = trailOf(state)
  const fit = fitOf(state.points)
  if (!trail || !fit) return ''
  if (state.at === 0) return 'No update has been made yet: all weights are 0, and everyone gets 50 in 100.'
  const attained = fit.best.status === 'converged' || fit.best.status === 'not-unique'
  const lowest = attained ? fit.best.loss : 0
  switch (outcomeOf(trail.run, state.at, { lowest, attained })) {
    case 'diverged':
      return 'It flies off: each step is longer than the last. The learning rate is far too large.'
    case 'bouncing':
      return 'It bounces to and fro between two places for ever: the learning rate is too large.'
    case 'converged':
      return `It has arrived: the lowest loss there is for these points is ${decimals(lowest, 3)}.`
    case 'endless':
      return 'It goes down, and would for ever.'
    case 'crawling':
      return 'It crawls: try a larger learning rate.'
    case 'falling':
      return attained ? `It goes down with each step, towards ${decimals(lowest, 3)}.` : 'It goes down with each step.'
    case 'unsettled':
      return 'It jumps across the valley: the learning rate is large. It may still settle, or not.'
  }
}
