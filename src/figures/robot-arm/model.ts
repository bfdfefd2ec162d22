import { descendOn } from '../../math/descent.ts'
import { type Arm, type ArmPose, armObjective, armPose } from '../../math/robotArm.ts'
import type { Preset } from '../../state/figure.ts'

/** Where the apple is, how the arm is bent at the start (in radians), the rate, and how many updates are shown. */
export interface ArmState {
  appleX: number
  appleY: number
  shoulder: number
  elbow: number
  rate: number
  at: number
}

/** Two rods, in ells. */
export const arm: Arm = { upper: 2, fore: 1.5 }
/** The arm stretched, and the arm folded: the hand gets no further out, and no nearer in. */
export const FARTHEST = arm.upper + arm.fore
export const NEAREST = Math.abs(arm.upper - arm.fore)

/** Where the apple can be put. */
export const ACROSS = [-4.4, 4.4] as const
export const UP = [-3.5, 4.4] as const
export const ANGLES = [-4, 4] as const
export const RATES = [0.001, 5] as const

/** So many updates are shown at most. */
export const UPDATES = 120
/** So many are looked at to say how it ends. */
const PATIENCE = 300
/** A hand this near holds the apple. */
export const NEAR = 0.02
/** Slopes this small turn no joint. */
const LEVEL = 1e-9

export const initial: ArmState = { appleX: -1.2, appleY: 2.4, shoulder: 0.25, elbow: 0.35, rate: 0.05, at: 6 }

export const presets: readonly Preset<ArmState>[] = [
  { id: 'reach', title: 'Rate 0.05: reaches the apple', state: initial },
  { id: 'slow', title: 'Rate 0.005: crawls', state: { ...initial, rate: 0.005, at: UPDATES } },
  { id: 'quick', title: 'Rate 0.2: quick', state: { ...initial, rate: 0.2, at: 13 } },
  { id: 'thrash', title: 'Rate 0.6: thrashes about', state: { ...initial, rate: 0.6, at: 40 } },
  { id: 'too-far', title: 'An apple out of reach', state: { ...initial, appleX: -3, appleY: 3.5, at: UPDATES } },
  { id: 'too-near', title: 'An apple too near', state: { ...initial, appleX: 0.2, appleY: 0.1, at: UPDATES } },
  {
    id: 'stuck',
    title: 'Straight at the apple, and stuck',
    state: { appleX: 2, appleY: 0, shoulder: 0, elbow: 0, rate: 0.05, at: 10 },
  },
]

/**
 * How it ends: 'stuck' where no small turn of a joint helps, though the apple is elsewhere; 'thrashes' when the rate is
 * too large for the arm ever to settle.
 */
export type Ending = 'arrives' | 'overshoots' | 'crawls' | 'stuck' | 'thrashes'

export interface Reaching {
  /** The two angles after 0, 1, 2 … updates. */
  angles: readonly Float64Array[]
  /** Half the squared distance from hand to apple after each. */
  losses: readonly number[]
  /** The slopes of the loss for the two angles after each. */
  slopes: readonly Float64Array[]
  ending: Ending
  /** After how many updates the hand was first as near as it gets, to stay, if among those shown. */
  arrival: number | null
  /** How near to the apple the hand can get at all: 0 if it is within reach. */
  gap: number
}

export function reachFor({ appleX, appleY, shoulder, elbow, rate }: Omit<ArmState, 'at'>): Reaching {
  const objective = armObjective(arm, [appleX, appleY])
  const start = Float64Array.of(shoulder, elbow)
  const gradient = new Float64Array(2)
  const slopesAt = (w: Float64Array) => {
    objective.lossAndGradient(w, gradient)
    return gradient.slice()
  }
  const angles: Float64Array[] = [start]
  const losses = [objective.loss(start)]
  for (const { after, loss, status } of descendOn(objective, { algorithm: 'batch', rate, start })) {
    if (status === 'diverged' || angles.length > PATIENCE) break
    angles.push(after)
    losses.push(loss)
  }
  const gap = gapTo(appleX, appleY)
  const misses = losses.map((loss) => Math.sqrt(2 * loss) - gap)
  const shown = misses.slice(0, UPDATES + 1)
  const stays = shown.findLastIndex((miss) => miss >= NEAR) + 1
  const arrival = stays < shown.length ? stays : null
  const rises = losses.some((loss, k) => loss > (losses[k - 1] ?? Number.POSITIVE_INFINITY) + 1e-9)
  const still = slopesAt(start).every((slope) => Math.abs(slope) < LEVEL)
  const ending = endingOf({ still, rises, arrived: arrival !== null, miss: misses.at(-1) ?? 0 })
  return {
    angles: angles.slice(0, UPDATES + 1),
    losses: losses.slice(0, UPDATES + 1),
    slopes: angles.slice(0, UPDATES + 1).map(slopesAt),
    ending,
    arrival,
    gap,
  }
}

function endingOf({
  still,
  rises,
  arrived,
  miss,
}: Record<'still' | 'rises' | 'arrived', boolean> & { miss: number }): Ending {
  if (arrived) return rises ? 'overshoots' : 'arrives'
  if (still) return 'stuck'
  if (!rises) return 'crawls'
  return miss < NEAR ? 'overshoots' : 'thrashes'
}

function gapTo(x: number, y: number): number {
  const distance = Math.hypot(x, y)
  return Math.max(0, distance - FARTHEST, NEAREST - distance)
}

export function poseAt({ angles }: Reaching, at: number): ArmPose {
  return armPose(arm, angles[at] ?? [0, 0])
}

/** How many of the updates are shown: a link may ask for a part of one. */
export function shown({ at }: ArmState): number {
  return Math.floor(at)
}

/** The apple moved. The arm starts anew from how it is bent now, so that it follows. */
export function withApple(state: ArmState, x: number, y: number): ArmState {
  const within = (value: number, [low, high]: readonly [number, number]) => Math.min(high, Math.max(low, value))
  const now = reachFor(state).angles[shown(state)]
  return {
    ...state,
    appleX: within(x, ACROSS),
    appleY: within(y, UP),
    shoulder: wrapped(now?.[0] ?? state.shoulder),
    elbow: wrapped(now?.[1] ?? state.elbow),
    at: 0,
  }
}

/** The same direction with less than half a turn either way. */
function wrapped(angle: number): number {
  return Math.atan2(Math.sin(angle), Math.cos(angle))
}
