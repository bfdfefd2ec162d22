import { choiceField, numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { initial, PLACES, presets } from './model.ts'
import { NoSlope } from './NoSlope.tsx'

export default defineFigure({
  id: 'no-slope',
  title: 'Accuracy has no slope',
  caption:
    'One weight is changed, and the same 20 hobbits are judged in two ways. The share of right answers goes up and down in steps, and each step is level. The log loss slopes, so it always says which way is better.',
  source: 'Data: first census of Hobbiton (invented).',
  fields: { view: choiceField('w0', 'relu'), at: numberField(...PLACES) },
  initial,
  presets,
  describe,
  View: NoSlope,
})
