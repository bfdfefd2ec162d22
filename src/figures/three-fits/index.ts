import { choiceField, numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { wholeField } from '../../state/wholeField.ts'
import { describe } from './describe.ts'
import { BENDS, initial, presets, REACH, VILLAGES } from './model.ts'
import { ThreeFits } from './ThreeFits.tsx'

export default defineFigure({
  id: 'three-fits',
  title: 'Three fits: a line, a curve, a wild one',
  caption:
    'The line is wrong about many hobbits, old and new: it is too simple for this village. Let it bend, and the mistakes among those it learned from go down to 0. But look at those held back: from some point on, it does worse again.',
  source: 'Hobbits of a seeded generator (invented); logistic regression on products of the two measures.',
  fields: {
    bend: wholeField(...BENDS),
    village: wholeField(...VILLAGES),
    shows: choiceField('one', 'ten'),
    foot: numberField(...REACH.foot),
    lifted: numberField(...REACH.lifted),
  },
  initial,
  presets,
  describe,
  View: ThreeFits,
})
