/**
 * A straight decision boundary in the plane of two features, written as weights.
 * The line is where w0 + w1·x1 + w2·x2 = 0; the side where the sum is positive is the side of class 1.
 */
export type LineWeights = readonly [w0: number, w1: number, w2: number]

export type Place = readonly [x1: number, x2: number]

/** A rectangle of the plane, in data units. */
export interface Box {
  x: readonly [from: number, to: number]
  y: readonly [from: number, to: number]
}

/**
 * Weights of the line x2 = intercept + slope·x1.
 * `above` true: class 1 lies above the line (larger x2); false: below it.
 * @example slopedLine(2, -3, true) // [-2, 3, 1]
 */
export function slopedLine(intercept: number, slope: number, above: boolean): LineWeights {
  return above ? [-intercept, -slope, 1] : [intercept, slope, -1]
}

/**
 * Weights of the upright line x1 = at, which no slope can describe.
 * `right` true: class 1 lies to the right of it (larger x1).
 */
export function uprightLine(at: number, right: boolean): LineWeights {
  return right ? [-at, 1, 0] : [at, -1, 0]
}

/**
 * The line through two different places, its class-1 side chosen as near as can be to that of `like`,
 * so that a line which turns, even through upright, never swaps its sides at a jump.
 * Returns `like` itself where the two places are one.
 */
export function lineThrough([a1, a2]: Place, [b1, b2]: Place, like: LineWeights): LineWeights {
  const w1 = b2 - a2
  const w2 = a1 - b1
  if (w1 === 0 && w2 === 0) return like
  const sign = w1 * like[1] + w2 * like[2] < 0 ? -1 : 1
  return [-sign * (w1 * a1 + w2 * a2), sign * w1, sign * w2]
}

/** Flatter than this, the place of a line would be an accident of rounding. */
const FLAT = 1e-9

/** Whether the weights make a line at all: with w1 and w2 both 0, or all but 0, every place has the same score. */
export function isLine(w: LineWeights): boolean {
  return steepness(w) > FLAT
}

/** The same line moved by (d1, d2) in data units. */
export function shifted([w0, w1, w2]: LineWeights, d1: number, d2: number): LineWeights {
  return [w0 - w1 * d1 - w2 * d2, w1, w2]
}

/**
 * The score w0 + w1·x1 + w2·x2 of a place: positive on the class-1 side, 0 on the line.
 * Doubling all three weights doubles it, although the line stays.
 */
export function lineScore([w0, w1, w2]: LineWeights, [x1, x2]: Place): number {
  return w0 + w1 * x1 + w2 * x2
}

/** What the score gains with each step straight away from the line: √(w1² + w2²); 0 where there is no line. */
export function steepness([, w1, w2]: LineWeights): number {
  return Math.hypot(w1, w2)
}

/**
 * The same line with its weights multiplied so that its scores are as steep as those of `like`.
 * @throws Error when w1 and w2 are both 0, for then there is no line.
 * @example asSteepAs([-4, 2, 0], [-1, 0, 1]) // [-2, 1, 0]
 */
export function asSteepAs(w: LineWeights, like: LineWeights): LineWeights {
  const factor = steepness(like) / normalLength(w)
  return [w[0] * factor, w[1] * factor, w[2] * factor]
}

/**
 * Distance from a place to the line, in data units at right angles to the line; negative on the class-0 side.
 * @throws Error when w1 and w2 are both 0, for then there is no line.
 */
export function signedDistance(w: LineWeights, place: Place): number {
  return lineScore(w, place) / normalLength(w)
}

/** The place on the line that is nearest to the given one: the foot of the perpendicular. Throws as signedDistance does. */
export function nearestOnLine(w: LineWeights, place: Place): Place {
  const step = signedDistance(w, place) / normalLength(w)
  return [place[0] - step * w[1], place[1] - step * w[2]]
}

/**
 * The two places where the line enters and leaves a box, in the order of one who walks it with class 1 on the left hand,
 * so that they never trade places while the line turns; null where the line misses the box or only touches it,
 * and where the weights make no line. Liang–Barsky clipping.
 */
export function chord(w: LineWeights, box: Box): readonly [Place, Place] | null {
  if (!isLine(w)) return null
  const centre: Place = [(box.x[0] + box.x[1]) / 2, (box.y[0] + box.y[1]) / 2]
  const foot = nearestOnLine(w, centre)
  const length = normalLength(w)
  const direction: Place = [w[2] / length, -w[1] / length]
  let from = Number.NEGATIVE_INFINITY
  let to = Number.POSITIVE_INFINITY
  for (const axis of [0, 1] as const) {
    const [low, high] = axis === 0 ? box.x : box.y
    if (direction[axis] === 0) {
      if (foot[axis] < low || foot[axis] > high) return null
      continue
    }
    const one = (low - foot[axis]) / direction[axis]
    const other = (high - foot[axis]) / direction[axis]
    from = Math.max(from, Math.min(one, other))
    to = Math.min(to, Math.max(one, other))
  }
  if (!(from < to)) return null
  const at = (t: number): Place => [foot[0] + t * direction[0], foot[1] + t * direction[1]]
  return [at(from), at(to)]
}

/** A line as words for people: by intercept and slope, or as upright where no slope can say it. */
export type LineEquation =
  | { kind: 'sloped'; intercept: number; slope: number; above: boolean }
  | { kind: 'upright'; at: number; right: boolean }

/** Reads weights back as intercept −w0/w2 and slope −w1/w2; at w2 = 0 the line is upright at −w0/w1. */
export function lineEquation([w0, w1, w2]: LineWeights): LineEquation {
  if (w2 === 0) return { kind: 'upright', at: -w0 / w1 + 0, right: w1 > 0 }
  return { kind: 'sloped', intercept: -w0 / w2 + 0, slope: -w1 / w2 + 0, above: w2 > 0 }
}

function normalLength([, w1, w2]: LineWeights): number {
  const length = Math.hypot(w1, w2)
  if (!(length > 0)) throw new Error('a line needs w1 or w2 to differ from 0')
  return length
}
