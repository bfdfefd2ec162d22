import { choiceField, numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { oneHobbitFields } from '../oneHobbit.ts'
import { ComputationGraph } from './ComputationGraph.tsx'
import { describe } from './describe.ts'
import { initial, NUDGES, presets, QUANTITIES } from './model.ts'

export default defineFigure({
  id: 'computation-graph',
  title: 'The graph of one loss',
  caption:
    'Values run forward, from the weights to the loss. Slopes run backward: multiply the gears from L to a box, and you have its slope. Choose a box and nudge it. For a small nudge, slope times nudge says almost exactly what the loss will do.',
  source: 'Data: both censuses of Hobbiton (invented).',
  fields: { node: choiceField(...QUANTITIES), nudge: numberField(...NUDGES), ...oneHobbitFields },
  initial,
  presets,
  describe,
  View: ComputationGraph,
})
