import { numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { BoundaryByWeights } from './BoundaryByWeights.tsx'
import { describe } from './describe.ts'
import { initial, presets, WEIGHTS } from './model.ts'

export default defineFigure({
  id: 'boundary-by-weights',
  title: 'A boundary by weights',
  caption:
    'The same kind of line, now made by three weights. They add up to 0 on the line, to more than 0 on the green side. Where the line lies depends only on how the weights compare: double all three, and it stays. But the colours close in on it, for the model gets more sure.',
  source: 'Data: first census of Hobbiton (invented).',
  fields: { w0: numberField(...WEIGHTS), w1: numberField(...WEIGHTS), w2: numberField(...WEIGHTS) },
  initial,
  presets,
  describe,
  View: BoundaryByWeights,
})
