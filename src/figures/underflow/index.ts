import { numberField, wholeField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { COUNTS, initial, presets, SEEDS, TYPICALS } from './model.ts'
import { Underflow } from './Underflow.tsx'

export default defineFigure({
  id: 'underflow',
  title: 'The product that was lost',
  caption:
    'Multiply the probabilities of 1500 hobbits and the computer ends up with 0. Not almost 0: exactly 0. Add their logs instead, and all is well.',
  source: 'Invented probabilities from a seed; multiplied in float64, by your own computer.',
  fields: {
    m: wholeField(...COUNTS),
    typical: numberField(...TYPICALS),
    seed: wholeField(...SEEDS),
  },
  initial,
  presets,
  describe,
  View: Underflow,
})
