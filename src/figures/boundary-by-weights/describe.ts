import { firstCensus } from '../../data/hobbits.ts'
import { chord } from '../../math/line.ts'
import { chance, count, decimals, inHundred, plain } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { domain } from './domain.ts'
import { chanceOneStepOff, drawn, judge, mistakes, type WeightsState, weightsOf } from './model.ts'

/** The weights as they stand, in words. */
function weightWords({ w0, w1, w2 }: WeightsState): string {
  return `w₀ = ${decimals(w0)}, w₁ = ${decimals(w1)} and w₂ = ${decimals(w2)}`
}

/** The line in words, for those who hear it. */
export function equation(state: WeightsState): string {
  const line = drawn(state)
  if (line.kind === 'none') return `no line, with ${weightWords(state)}`
  if (line.kind === 'upright') return `an upright line at foot size ${decimals(line.at)}, with ${weightWords(state)}`
  return `a line with intercept ${decimals(line.intercept)} and slope ${decimals(line.slope)}, with ${weightWords(state)}`
}

export function describe(state: WeightsState): Description {
  const wrong = mistakes(state)
  return {
    sentence: [`With ${weightWords(state)}`, `${verdict(state, wrong)}`, remark(state, wrong)]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: 'The first census: what the weights add up to, and what the model says',
      columns: ['Hobbit', 'Foot size x₁', 'Hobbits lifted x₂', 'Became', 'Score', 'Chance of a hero', 'Mistake'],
      rows: judge(state).map(({ hobbit, score, chance: likely, mistaken }) => [
        hobbit.name,
        plain(hobbit.foot),
        plain(hobbit.lifted),
        hobbit.hero ? 'hero' : 'not a hero',
        decimals(score),
        chance(likely),
        mistaken ? 'yes' : 'no',
      ]),
    },
  }
}

function verdict(state: WeightsState, wrong: number): string {
  const line = drawn(state)
  const all = firstCensus.length
  const mistaken = wrong === 0 ? `no mistake on the ${all} hobbits` : `${count(wrong, 'mistake')} in ${all}`
  if (line.kind === 'none') return `there is no line, and the model makes ${mistaken}.`
  if (line.kind === 'upright')
    return `the line is upright at −w₀/w₁ = ${decimals(line.at)}. It makes ${mistaken}. One step off the line, the model is ${sure(state)} sure.`
  return `the line crosses foot size 0 at −w₀/w₂ = ${decimals(line.intercept)} and has slope −w₁/w₂ = ${decimals(line.slope)}. It makes ${mistaken}. One step off the line, the model is ${sure(state)} sure.`
}

/** How sure the model is one step from the line, whichever its answer. */
export function sure(state: WeightsState): string {
  return inHundred(chanceOneStepOff(state))
}

/** Steeper than this a model is sure almost everywhere, flatter than the other almost nowhere. */
const CERTAIN = 0.995
const SHRUG = 0.55

/** A word for each state that would puzzle. */
function remark(state: WeightsState, wrong: number): string {
  const { w0 } = state
  const line = drawn(state)
  if (line.kind === 'none')
    return Math.abs(w0) < 0.005
      ? 'Every hobbit adds up to 0: the model tosses a coin for each. Give w₁ or w₂ a value, and a line comes back.'
      : `No measure counts, so every hobbit adds up to w₀ and gets the same answer: “${w0 > 0 ? 'hero' : 'not a hero'}”.`
  if (!chord(weightsOf(state), domain))
    return 'The line has left the picture, so every hobbit is on one side of it. Move a slider back, or press Reset.'
  if (line.kind === 'upright')
    return 'With w₂ = 0 we cannot divide by w₂: an upright line has no slope and no intercept.'
  if (wrong > firstCensus.length / 2)
    return 'More than half are wrong: turn all three signs, and the wrong ones become right.'
  if (Math.abs(state.w1) < 0.005) return 'With w₁ = 0 feet do not count: the line is flat.'
  if (chanceOneStepOff(state) > CERTAIN) return 'Large weights make it sure almost everywhere, even close to the line.'
  if (chanceOneStepOff(state) < SHRUG) return 'Small weights make it shrug: even far from the line it is hardly sure.'
  return ''
}
