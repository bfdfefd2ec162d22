import { lineEquation } from '../../math/line.ts'
import { count, decimals, plain } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { type FaultState, halfOfBlame, judge, SHARPNESSES, TALLEST, type Verdict, weightsOf } from './model.ts'

/** The line in words. */
export function equation(state: FaultState): string {
  const line = lineEquation(weightsOf(state))
  return line.kind === 'upright'
    ? `an upright line at foot size ${decimals(line.at)}`
    : `a line with intercept ${decimals(line.intercept)} and slope ${decimals(line.slope)}`
}

export function describe(state: FaultState): Description {
  const verdict = judge(state)
  const { shares, J, mistakes, worst } = verdict
  return {
    sentence: [
      `The mean of the ${shares.length} bars is J = ${lossText(J)}, with ${count(mistakes, 'mistake')}.`,
      `The tallest bar is that of ${worst.hobbit.name}: the model gives ${chanceOfTruth(worst)} to what really happened, and that costs ${lossText(worst.loss)}.`,
      remark(state, verdict),
    ].join(' '),
    table: {
      caption: `What each of the ${shares.length} hobbits adds to the loss; J is the mean of the last column`,
      columns: ['Hobbit', 'Foot size x₁', 'Hobbits lifted x₂', 'Became', 'ŷ', 'Mistake', 'Own loss'],
      rows: shares.map(({ hobbit, chance, loss, mistaken }) => [
        hobbit.name,
        plain(hobbit.foot),
        plain(hobbit.lifted),
        hobbit.hero ? 'hero' : 'not a hero',
        decimals(chance, 3),
        mistaken ? 'yes' : 'no',
        decimals(loss, 3),
      ]),
    },
  }
}

/** A loss that is not 0 does not look like it. */
export function lossText(loss: number): string {
  return loss > 0 && loss < 0.005 ? 'under 0.01' : decimals(loss)
}

function chanceOfTruth({ hobbit, chance }: Verdict['worst']): string {
  const truth = hobbit.hero ? chance : 1 - chance
  return truth > 0 && truth < 0.005 ? 'less than 0.01' : decimals(truth)
}

/** A word for each state that would puzzle; else who pays. */
function remark(state: FaultState, verdict: Verdict): string {
  const { shares, J, mistakes, worst } = verdict
  if (mistakes > shares.length / 2) return 'More than half are wrong: the heroes stand on the wrong side of this line.'
  if (mistakes === 0 && J < 0.02)
    return 'Every bar is almost gone. Sharper still makes J smaller still: with nobody on the wrong side there is no end to it.'
  if (state.sharpness <= 2 * SHARPNESSES[0])
    return 'So dull a model says about ½ to all: each bar is near 0.69, the price of “I don’t know”.'
  if (worst.loss > TALLEST)
    return `Some bars are taller than the picture: on the wrong side, and sure of it. Less sharp would cost less here.`
  const few = halfOfBlame(verdict)
  return `${few === 1 ? 'One bar alone makes' : `The ${few} tallest bars make`} more than half of J.`
}
