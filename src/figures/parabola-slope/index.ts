import { choiceField, numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { initial, PLACES, presets } from './model.ts'
import { ParabolaSlope } from './ParabolaSlope.tsx'

export default defineFigure({
  id: 'parabola-slope',
  title: 'The slope is a curve too',
  caption:
    'Above, a curve: x² to begin with. Drag the place along it. Below, its slope is traced as you go. For x² what comes out is the straight line 2x: less than 0 where the curve falls, 0 at the bottom, more than 0 where it climbs. Then try the other curves.',
  source: 'Data: seven curves, each with its exact slope.',
  fields: {
    curve: choiceField('constant', 'double', 'square', 'cube', 'reciprocal', 'exp', 'log'),
    x: numberField(...PLACES),
    low: numberField(...PLACES),
    high: numberField(...PLACES),
  },
  initial,
  presets,
  describe,
  View: ParabolaSlope,
})
