import { SOURCE } from '../../data/breastCancer.ts'
import { choiceField, numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { wholeField } from '../../state/wholeField.ts'
import { describe } from './describe.ts'
import { initial, LAST_FEATURE, presets, SEEDS, STRENGTHS, UPDATES } from './model.ts'
import { RealData } from './RealData.tsx'

export default defineFigure({
  id: 'real-data',
  title: 'The same model on real patients',
  caption:
    'Each mark is a patient the model has never seen. Drag the upright line, the threshold: what stands right of it is called malignant. The model was trained on other patients; there its loss keeps falling. Without a fine, the loss in the test turns and rises.',
  source: SOURCE,
  fields: {
    features: choiceField('all', 'two'),
    first: wholeField(0, LAST_FEATURE),
    second: wholeField(0, LAST_FEATURE),
    seed: wholeField(...SEEDS),
    updates: choiceField(...UPDATES),
    l2: choiceField(...STRENGTHS),
    threshold: numberField(0, 1),
  },
  initial,
  presets,
  describe,
  View: RealData,
})
