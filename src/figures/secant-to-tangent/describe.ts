import { decimals, fine, plain } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { type Cut, cut, type SecantState, TOO_NEAR } from './model.ts'

const STEPS = [3, 2, 1, 0.5, 0.1, 0.01, 0.001, 0, -0.001, -0.01, -0.1, -0.5, -1, -2, -3]

/** Slopes this near are the same to three decimals. */
const SAME = 0.0005

/** A step with two decimals, or with more where they would hide it. */
export function small(dx: number): string {
  return dx === 0 || Math.abs(dx) >= 0.1 ? decimals(dx) : fine(dx)
}

export function describe(state: SecantState): Description {
  return {
    sentence: `At x = ${decimals(state.x)} the S curve has the height ${fine(cut(state).from[1])}. ${reading(state, cut(state))}`,
    table: {
      caption: `The S curve at x = ${decimals(state.x)}: the slope for each Δx`,
      columns: ['Δx', 'Δy', 'Slope Δy ÷ Δx'],
      rows: STEPS.map((dx) => {
        const { dy, slope } = cut({ x: state.x, dx })
        return dx === 0
          ? ['0', 'no step at all', `${decimals(slope, 6)} (tangent)`]
          : [plain(dx), fine(dy), decimals(slope, 6)]
      }),
    },
  }
}

function reading({ dx }: SecantState, { dy, slope, tangent, kind }: Cut): string {
  if (kind === 'tangent') {
    return `Δx is 0: there is no second place, and 0 ÷ 0 says nothing. So the line drawn is the tangent, and its slope ${fine(slope)} comes from the true derivative.`
  }
  if (kind === 'too-near') {
    return `Δx is less than ${decimals(TOO_NEAR, 6)}. So near, a computer’s digits run out, so the tangent is drawn, with the slope ${fine(slope)} of the true derivative.`
  }
  const side = dx > 0 ? `${small(dx)} to the right` : `${small(-dx)} to the left`
  const step = `The second place is ${side}, and Δy is ${fine(dy)}, so the slope of the secant is ${fine(slope)}.`
  return `${step} ${against(dx, slope - tangent, tangent)}`
}

function against(dx: number, gap: number, tangent: number): string {
  if (Math.abs(gap) < SAME) return `The tangent has ${fine(tangent)}: no eye can tell the two lines apart.`
  const way = `The tangent has ${fine(tangent)}, ${fine(Math.abs(gap))} ${gap > 0 ? 'less' : 'more'}.`
  return Math.abs(dx) > 0.2 ? `${way} Bring the second place nearer, and the gap closes.` : way
}
