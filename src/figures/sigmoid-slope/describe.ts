import { chance, decimals, inPowersOfTen } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { PEAK, REACH, type SigmoidSlopeState, steepness } from './model.ts'

/** Below this part of the peak a slope is too small to learn by in good time. */
const STALLED = 0.05
const TABLE = [-10, -7, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 7, 10]

export function describe({ z }: SigmoidSlopeState): Description {
  const { chance: height, rest, slope } = steepness(z)
  return {
    sentence: [
      `At score z = ${decimals(z)} the S curve is at σ = ${chance(height)}, and 1 − σ is ${chance(rest)}. Its slope is the one times the other: ${written(slope)}.`,
      verdict(z),
      Math.abs(z) > REACH && 'The handle waits at the edge of the picture.',
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: 'The S curve and its slope',
      columns: ['Score z', 'σ', '1 − σ', 'Slope σ × (1 − σ)', 'Part of the peak'],
      rows: TABLE.map((score) => {
        const { chance: at, rest: left, slope: steep, ofPeak } = steepness(score)
        return [decimals(score, 0), chance(at), chance(left), written(steep), inHundredOf(ofPeak)]
      }),
    },
  }
}

/** A slope to four decimals; a tiny one as a power of ten. */
export function written(slope: number): string {
  return slope >= 0.0001 ? decimals(slope, 4) : inPowersOfTen(slope)
}

export function inHundredOf(part: number): string {
  return part >= 0.01 ? `${decimals(part * 100, 0)} in 100` : 'less than 1 in 100'
}

/** What the slope means for learning. */
function verdict(z: number): string {
  const { slope, ofPeak } = steepness(z)
  if (slope === PEAK) return 'This is the peak: nowhere is the S curve steeper than ¼.'
  if (ofPeak > 0.5) return `That is ${inHundredOf(ofPeak)} of the peak: a change of the score still shows.`
  if (ofPeak > STALLED) return `That is ${inHundredOf(ofPeak)} of the peak: the curve is flattening.`
  return `That is ${inHundredOf(ofPeak)} of the peak. On this flat tail the score can change, and the chance hardly moves. Whatever learns by this slope alone stalls here.`
}
