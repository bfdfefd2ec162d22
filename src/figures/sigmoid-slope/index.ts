import { numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { initial, presets, SCORES } from './model.ts'
import { SigmoidSlope } from './SigmoidSlope.tsx'

export default defineFigure({
  id: 'sigmoid-slope',
  title: 'The S curve and its slope',
  caption:
    'Above, the S curve; below, its slope at each score. The slope is a hill. Its peak, at score 0, is just ¼, and its two tails lie flat on the ground. A sample out there can change its score a lot, and its chance hardly moves.',
  source: 'Data: the sigmoid curve and its exact slope.',
  fields: { z: numberField(...SCORES) },
  initial,
  presets,
  describe,
  View: SigmoidSlope,
})
