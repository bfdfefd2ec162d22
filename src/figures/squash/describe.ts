import { chance, decimals, inHundred, plain } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { LAST, type Phase, phaseOf, reachOf, type SquashState, sliders, squash } from './model.ts'

/** From here on, one step more of score changes the chance by less than one in a hundred. */
const TAIL = 4.6
const ON_ZERO = 0.005

export function describe(state: SquashState): Description {
  return {
    sentence: state.story === 'growth' ? growth(state.z) : reading(state),
    table: {
      caption: 'The first census: from score to chance',
      columns: ['Hobbit', 'Foot size x₁', 'Hobbits lifted x₂', 'Became', 'Score z', 'Chance ŷ', 'The model says'],
      rows: sliders(state).map(({ hobbit, score, chance: chanceOf }) => [
        hobbit.name,
        plain(hobbit.foot),
        plain(hobbit.lifted),
        hobbit.hero ? 'hero' : 'not a hero',
        decimals(score),
        chance(chanceOf),
        chanceOf > 0.5 ? 'hero' : 'not a hero',
      ]),
    },
  }
}

/** What the model answers at a score. */
export function answer(z: number): string {
  if (Math.abs(z) < ON_ZERO) return 'cannot tell'
  return z > 0 ? 'hero' : 'not a hero'
}

function reading(state: SquashState): string {
  const { z } = state
  return [
    `The score z = ${decimals(z)} becomes the chance ŷ = ${chance(squash(z).chance)}.`,
    side(z),
    tail(z),
    outside(state),
    crowd(state.slid),
  ]
    .filter(Boolean)
    .join(' ')
}

function side(z: number): string {
  if (Math.abs(z) < ON_ZERO) return 'Score 0 is chance ½: the model cannot tell.'
  const where = z > 0 ? 'above' : 'below'
  return `The score is ${where} 0, so the chance is ${where} ½, and the model says “${answer(z)}”.`
}

/** Flat tails: what saturates must not puzzle. */
function tail(z: number): string {
  const { rounded, slope } = squash(z)
  if (rounded)
    return `The true value is a hair ${z > 0 ? 'below 1' : 'above 0'}; the computer has too few digits for that hair.`
  if (Math.abs(z) < TAIL) return ''
  const change = slope < 0.001 ? 'next to nothing' : `about ${decimals(slope, 3)}`
  return `Out here the curve is all but flat, or saturated: one more step of score changes the chance by ${change}.`
}

function outside({ z, view }: SquashState): string {
  if (Math.abs(z) <= reachOf[view]) return ''
  return 'The handle waits at the edge of the picture.'
}

function crowd(slid: number): string {
  if (slid === 0) return 'All 20 hobbits stand at their scores.'
  if (slid === LAST / 2) return 'All 20 hobbits stand on the curve, right above their scores.'
  if (slid === LAST) return 'All 20 hobbits stand at their chances, every one between 0 and 1.'
  return `The hobbits are on their way ${slid < LAST / 2 ? 'up to the curve' : 'over to the axis of chances'}.`
}

const phases: Readonly<Record<Phase, string>> = {
  lag: 'This is the lag phase: few rabbits, so few are born.',
  growth: 'This is the growth phase: many rabbits, and still grass for all.',
  diminishing: 'This is the phase of diminishing growth: the grass runs short.',
}

function growth(z: number): string {
  const when =
    Math.abs(z) < ON_ZERO
      ? 'Half-way through, the field holds half of the rabbits that it can feed.'
      : `At time ${decimals(z)}, counted from half-way, the field holds ${inHundred(squash(z).chance)} of the rabbits it can feed.`
  return `${when} ${phases[phaseOf(z)]} The curve is the very same.`
}
