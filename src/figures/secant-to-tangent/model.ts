import { secantSlope } from '../../math/differentiate.ts'
import type { Place } from '../../math/line.ts'
import { sigmoid, sigmoidSlope } from '../../math/sigmoid.ts'
import type { Preset } from '../../state/figure.ts'

/** A place on the S curve, and how far off the second place is. */
export interface SecantState {
  x: number
  /** Less than 0: the second place is to the left. 0: there is none. */
  dx: number
}

/** How far x goes to either side of 0, and Δx from x. */
export const REACH = 3

/** Two places nearer than this have all but the same height, and the few digits left tell nothing of a slope. */
export const TOO_NEAR = 1e-6

export const initial: SecantState = { x: -2, dx: 3 }

export const presets: readonly Preset<SecantState>[] = [
  { id: 'wide', title: 'Far apart', state: initial },
  { id: 'nearer', title: 'Nearer: Δx = 1', state: { x: -2, dx: 1 } },
  { id: 'near', title: 'Very near: Δx = 0.1', state: { x: -2, dx: 0.1 } },
  { id: 'tangent', title: 'Δx = 0: the tangent', state: { x: -2, dx: 0 } },
  { id: 'from-the-left', title: 'From the other side: Δx = −1', state: { x: -2, dx: -1 } },
  { id: 'elsewhere', title: 'Another place: x = 1.4, Δx = 3', state: { x: 1.4, dx: 3 } },
  { id: 'elsewhere-nearer', title: 'There, but nearer: x = 1.4, Δx = 2', state: { x: 1.4, dx: 2 } },
]

export interface Cut {
  from: Place
  to: Place
  dy: number
  /** Of the line that is drawn: through both places, or, where there are not two, the tangent. */
  slope: number
  tangent: number
  kind: 'secant' | 'tangent' | 'too-near'
}

/** The straight line through two places of the curve; the true derivative takes over where the two are one. */
export function cut({ x, dx }: SecantState): Cut {
  const [from, to]: [Place, Place] = [
    [x, sigmoid(x)],
    [x + dx, sigmoid(x + dx)],
  ]
  const tangent = sigmoidSlope(x)
  const kind = dx === 0 ? 'tangent' : Math.abs(dx) < TOO_NEAR ? 'too-near' : 'secant'
  const slope = kind === 'secant' ? secantSlope(sigmoid, x, dx) : tangent
  return { from, to, dy: to[1] - from[1], slope, tangent, kind }
}

const STEPS = 80

/** The slope that each Δx gives at x: what the secants head for, from the left and from the right. */
export function slopesByDx(x: number): Place[] {
  return Array.from({ length: 2 * STEPS + 1 }, (_, step): Place => {
    const dx = ((step - STEPS) / STEPS) * REACH
    return [dx, cut({ x, dx }).slope]
  })
}
