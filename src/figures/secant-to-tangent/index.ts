import { numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { initial, presets, REACH } from './model.ts'
import { SecantToTangent } from './SecantToTangent.tsx'

export default defineFigure({
  id: 'secant-to-tangent',
  title: 'From secant to tangent',
  caption:
    'A straight line through two places of the S curve is a secant. Its slope is Δy ÷ Δx. Drag the full dot towards the ring: the secant turns into the dashed line, the tangent. Below, the slope for each Δx closes in on one number from both sides. At Δx = 0 there is nothing to divide, so there the true derivative takes over.',
  source: 'Data: the sigmoid curve.',
  fields: { x: numberField(-REACH, REACH), dx: numberField(-REACH, REACH) },
  initial,
  presets,
  describe,
  View: SecantToTangent,
})
