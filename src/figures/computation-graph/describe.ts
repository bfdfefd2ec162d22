import { chance, decimals, fine } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { firstName, hobbitOf } from '../oneHobbit.ts'
import { type GraphState, type Nudge, nudgeOf, type Pass, passOf, QUANTITIES, type Quantity } from './model.ts'

export const LETTERS: Readonly<Record<Quantity, string>> = {
  w0: 'w₀',
  w1: 'w₁',
  w2: 'w₂',
  x1: 'x₁',
  x2: 'x₂',
  z: 'z',
  'y-hat': 'ŷ',
  y: 'y',
  L: 'L',
}

export const KINDS: Readonly<Record<Quantity, string>> = {
  w0: 'the bias',
  w1: 'weight of the foot',
  w2: 'weight of the lifting',
  x1: 'foot size',
  x2: 'hobbits lifted',
  z: 'the score',
  'y-hat': 'the chance',
  y: 'the truth',
  L: 'the loss',
}

/** A slope or a change with three decimals; one that is not 0 is never written as 0. */
export function small(value: number): string {
  if (value === 0) return '0.000'
  if (Math.abs(value) < 0.0005) return value > 0 ? 'almost 0' : 'almost −0'
  return decimals(value, 3)
}

/** A change with its sign. */
export function signed(value: number, write = small): string {
  const text = write(value)
  if (text.startsWith('almost')) return value > 0 ? '+0.000…' : '−0.000…'
  return value > 0 ? `+${text}` : text
}

export function valueText(quantity: Quantity, value: number): string {
  if (quantity === 'y') return String(value)
  return quantity === 'y-hat' ? chance(value) : decimals(value, quantity === 'z' || quantity === 'L' ? 3 : 2)
}

export function describe(state: GraphState): Description {
  const pass = passOf(state)
  const nudge = nudgeOf(state, pass)
  const letter = LETTERS[state.node]
  const { values, slopes } = pass
  return {
    sentence: [
      `${firstName(state)}, ${values.y === 1 ? 'a hero' : 'not a hero'}: z = ${decimals(values.z, 3)}, ŷ = ${chance(values['y-hat'])}, loss ${decimals(values.L, 3)}.`,
      `The slope ∂L/∂${letter} is ${small(slopes[state.node])}.`,
      comparison(letter, nudge),
      remark(state, pass, nudge),
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: `The graph for ${hobbitOf(state).name}: values forward, slopes backward, and what a nudge of ${letter} moves`,
      columns: ['Quantity', 'Value', 'Slope of L by it', 'Moved by the nudge'],
      rows: QUANTITIES.map((quantity) => {
        const change = nudge.changes[quantity]
        return [
          `${LETTERS[quantity]}, ${KINDS[quantity]}`,
          valueText(quantity, values[quantity]),
          small(slopes[quantity]),
          change === undefined ? 'not at all' : signed(change),
        ]
      }),
    },
  }
}

function comparison(letter: string, { applied, predicted, actual }: Nudge): string {
  if (applied === 0) return 'Nothing is nudged, so nothing moves.'
  return `Nudge ${letter} by ${signed(applied)}: the slope says that the loss moves by ${signed(predicted, fine)}. In truth it moves by ${signed(actual, fine)}.`
}

const LARGE = 0.2
const TINY = 0.0005

function remark(state: GraphState, { slopes, gears }: Pass, { applied, predicted, actual }: Nudge): string {
  if (state.node === 'y') return truth(state, applied)
  if (state.node === 'L')
    return applied === state.nudge
      ? 'L is the end of the way: what nudges it is the change itself, so the slope is 1.'
      : 'A loss cannot be less than 0, so the nudge stops there.'
  if (applied !== state.nudge) return 'ŷ cannot leave the room between 0 and 1, so the nudge stops short of it.'
  if (slopes[state.node] === 0)
    return state.node === 'x1' || state.node === 'x2' ? 'The weight here is 0, so this measure moves nothing.' : ''
  if (gears.chanceByScore < TINY && Math.abs(slopes.z) < TINY)
    return 'The S curve is level here and the model is right: nothing pulls.'
  if (gears.chanceByScore < TINY)
    return 'The S curve is level here, but the gear from ŷ to L is huge, and makes up for it.'
  if (applied === 0) return ''
  const off = Math.abs(actual - predicted) / Math.max(Math.abs(actual), Math.abs(predicted))
  return off > LARGE
    ? 'That is some way off: a slope is right only for small nudges.'
    : 'Close. The smaller the nudge, the closer they come.'
}

/** What it means to nudge what has happened. */
function truth(state: GraphState, applied: number): string {
  const { hero } = hobbitOf(state)
  if (applied !== state.nudge)
    return `y is ${hero ? '1, and there is no more hero than that' : '0, and there is no less hero than that'}: nudge it the other way.`
  return `The truth is ${hero ? 'yes' : 'no'}, and no training moves it: this only asks, “what if ${firstName(state)} had been a bit ${hero ? 'less' : 'more'} of a hero?” L is a straight line in y, so the slope is right for every nudge.`
}
