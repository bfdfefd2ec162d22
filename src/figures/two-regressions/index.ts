import { choiceField, numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { wholeField } from '../../state/wholeField.ts'
import { describe } from './describe.ts'
import { initial, MOST_UPDATES, presets, RATES } from './model.ts'
import { TwoRegressions } from './TwoRegressions.tsx'

export default defineFigure({
  id: 'two-regressions',
  title: 'Two regressions, one rule',
  caption:
    'One plot guesses the price of a hobbit hole from its windows (the holes are invented), the other tells heroes from the rest. Step by step the same line of code moves both: only what ŷ is made of differs. Below each plot stands its next update.',
  source: 'Data: hole prices made up by a seeded generator; both censuses of Hobbiton (invented).',
  fields: {
    hobbits: choiceField('logistic', 'adaline'),
    rate: numberField(...RATES),
    at: wholeField(0, MOST_UPDATES),
  },
  initial,
  presets,
  describe,
  View: TwoRegressions,
})
