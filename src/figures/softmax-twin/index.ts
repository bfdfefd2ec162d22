import { numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { initial, MEASURES, presets, SHIFTS } from './model.ts'
import { SoftmaxTwin } from './SoftmaxTwin.tsx'

export default defineFigure({
  id: 'softmax-twin',
  title: 'Two scores, one S curve',
  caption:
    'Each answer has a score of its own. Softmax turns the two scores into two shares of one whole. The S curve at their difference gives the very same number. Drag the bar to move both scores: nothing else changes.',
  source: 'Data: three made-up samples.',
  fields: {
    x1: numberField(...MEASURES),
    x2: numberField(...MEASURES),
    shift: numberField(...SHIFTS),
  },
  initial,
  presets,
  describe,
  View: SoftmaxTwin,
})
