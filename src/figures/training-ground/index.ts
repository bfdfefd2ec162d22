import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { fields } from './fields.ts'
import { initial, presets } from './model.ts'
import { TrainingGround } from './TrainingGround.tsx'

export default defineFigure({
  id: 'training-ground',
  title: 'The training ground',
  caption:
    'One run, seen five ways at once: where the weights stand on the loss map, what that means for the hobbits, how the loss falls, which line of the code has run, and its sums. Each step goes against the gradient. Drag the round grip to start elsewhere. What you train here goes with you to the last chapter.',
  source: 'Data: first census of Hobbiton and late arrivals (invented).',
  fields,
  initial,
  presets,
  describe,
  View: TrainingGround,
})
