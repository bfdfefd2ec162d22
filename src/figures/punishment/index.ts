import { numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { CHANCES, initial, presets } from './model.ts'
import { Punishment } from './Punishment.tsx'

export default defineFigure({
  id: 'punishment',
  title: 'The punishment',
  caption:
    'Drag the model’s answer ŷ from left to right. To give a hero 1 chance in 100 costs far more than to say “I don’t know”. To be right costs little. To be sure and right costs next to nothing.',
  source: 'Two curves, −log ŷ and −log(1 − ŷ), computed.',
  fields: { chance: numberField(...CHANCES) },
  initial,
  presets,
  describe,
  View: Punishment,
})
