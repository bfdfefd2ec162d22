import { numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { wholeField } from '../../state/wholeField.ts'
import { describe } from './describe.ts'
import { initial, MOMENTS, presets, STRENGTHS } from './model.ts'
import { RunawayWeights } from './RunawayWeights.tsx'

export default defineFigure({
  id: 'runaway-weights',
  title: 'Weights that run away',
  caption:
    'One run on the first 20 hobbits, with and without a fine on large weights. Each mark along the axis is ten times as many updates. Without a fine (dashed) the weights grow for ever. With it (solid) they come to rest.',
  source: 'Data: first census of Hobbiton (invented).',
  fields: { l2: numberField(...STRENGTHS), at: wholeField(...MOMENTS) },
  initial,
  presets,
  describe,
  View: RunawayWeights,
})
