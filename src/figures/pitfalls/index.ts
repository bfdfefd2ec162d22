import { choiceField, numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { wholeField } from '../../state/wholeField.ts'
import { describe } from './describe.ts'
import { initial, LAST, NOISES, presets, RATES, SEEDS, STARTS } from './model.ts'
import { Pitfalls } from './Pitfalls.tsx'

export default defineFigure({
  id: 'pitfalls',
  title: 'Where downhill goes wrong',
  caption:
    'Not every loss has one valley. A walk that starts on the wrong side goes downhill all the way and ends in the wrong valley. Add noise to its slopes, and it may get out. Drag the round grip to start elsewhere.',
  source: 'Curves made up for this page.',
  fields: {
    land: choiceField('twoValleys', 'plateau', 'restingPlace'),
    start: numberField(...STARTS),
    rate: numberField(...RATES),
    noise: numberField(...NOISES),
    seed: wholeField(...SEEDS),
    at: wholeField(0, LAST),
  },
  initial,
  presets,
  describe,
  View: Pitfalls,
})
