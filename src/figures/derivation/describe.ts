import { chance, count, plain } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { allHobbits } from '../allHobbits.ts'
import { firstName, hobbitOf } from '../oneHobbit.ts'
import { type Example, errorOf, inNumbers, three } from './example.ts'
import { type DerivationState, derivations, examplesOf, lineAt, meanSlope, type Which } from './model.ts'
import { figures } from './written.ts'

/** What each derivation finds, in words. */
const GOALS: Readonly<Record<Which, string>> = {
  w: 'the slope of one hobbit’s loss, by w₁',
  b: 'the slope of one hobbit’s loss, by w₀',
  sigma: 'the slope of the S curve',
  square: 'the slope of x²',
}

/** What the numbers belong to. */
export function whose(state: DerivationState): string {
  const { z, chance: given, y, x1 } = examplesOf(state)
  if (state.which === 'square') return `x = ${plain(x1)}, the foot of ${firstName(state)}`
  const score = `z = ${three(z)}, ŷ = ${chance(given)}`
  return state.which === 'sigma' ? `${firstName(state)}: ${score}` : `${firstName(state)}: ${score}, y = ${y}`
}

export function describe(state: DerivationState): Description {
  const lines = derivations[state.which]
  const at = lineAt(state)
  const line = lines[at]
  const example = examplesOf(state)
  if (!line) throw new Error('a derivation has lines')
  return {
    sentence: [
      `Step ${at} of ${lines.length - 1} to ${GOALS[state.which]}: ${line.text}.`,
      line.reason,
      `With ${whose(state)} it comes to ${figures(line.value(example)).text}, as ${at === 0 ? 'will all lines below' : 'in each line above'}.`,
      ending(state),
      remark(state, example),
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: `${count(lines.length, 'line')} of one derivation, with the numbers of ${hobbitOf(state).name}`,
      columns: ['Line', 'Formula', 'Why', 'In numbers', 'Comes to'],
      rows: lines.map((line, row) => {
        const { numbers, equals, result } = inNumbers(line, example)
        return [String(row + 1), line.text, line.reason, numbers, equals === '=' ? result : `about ${result}`]
      }),
    },
  }
}

/** Less than this reads 0.000. */
const TINY = 0.0005

/** What one hobbit's slope is good for. */
export function ending(state: DerivationState): string {
  const mean = meanSlope(state)
  if (mean === null) return ''
  const text = Math.abs(mean) < TINY ? figures(mean).text : three(mean)
  return `That is one hobbit’s share. The mean of all ${allHobbits.m} is ∂J/∂${state.which === 'w' ? 'w₁' : 'w₀'} = ${text}.`
}

function remark({ which }: DerivationState, example: Example): string {
  if (which === 'square') return ''
  const { chance: given, rest, y } = example
  if (Math.min(given, rest) >= TINY) return ''
  if (which === 'sigma') return 'The curve is level out here, so the slope is almost 0.'
  return Math.abs(errorOf(example)) < TINY
    ? 'The model is sure and right: there is next to nothing to correct.'
    : `The model is sure and wrong. The S curve is level here, and yet the slope of the loss is not small: it is ${y === 1 ? 'minus' : ''} the full measure. The log makes up for the level curve, and so they cancel.`.replace(
        'it is  the',
        'it is the',
      )
}
