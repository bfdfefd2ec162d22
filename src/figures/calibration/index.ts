import { choiceField, numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { wholeField } from '../../state/wholeField.ts'
import { Calibration } from './Calibration.tsx'
import { describe } from './describe.ts'
import { CHANCES, DRAWS, initial, MODELS, presets } from './model.ts'

export default defineFigure({
  id: 'calibration',
  title: 'A promise about a hundred hobbits',
  caption:
    'A calibrated model that says 0.85 promises about 85 heroes in 100. Draw another hundred, and the count moves a little around 85. The over-confident model says 0.85 too, and far fewer come: its curve leaves the dotted line on which promises are kept.',
  source: 'Hobbits drawn by a seeded generator (invented).',
  fields: {
    chance: numberField(...CHANCES),
    model: choiceField(...MODELS),
    draw: wholeField(...DRAWS),
    order: choiceField('crowd', 'rows'),
  },
  initial,
  presets,
  describe,
  View: Calibration,
})
