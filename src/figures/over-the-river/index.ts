import { choiceField, numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { initial, JUMPS, presets, RATES, STARTS } from './model.ts'
import { OverTheRiver } from './OverTheRiver.tsx'

export default defineFigure({
  id: 'over-the-river',
  title: 'Jumping over the river',
  caption:
    'A walker wants to get down to the river. Each arc is one jump: the rate times the slope, downhill. With a small rate the jumps die down at the river. Push the rate up, and the walker jumps over it.',
  source: 'Data: a valley made up for this figure, and both censuses of Hobbiton (invented).',
  fields: {
    valley: choiceField('round', 'hobbits'),
    start: numberField(...STARTS),
    rate: numberField(...RATES),
    at: numberField(0, JUMPS),
  },
  initial,
  presets,
  describe,
  View: OverTheRiver,
})
