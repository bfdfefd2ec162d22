import { numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { initial, presets, reach } from './model.ts'
import { Newcomer } from './Newcomer.tsx'

export default defineFigure({
  id: 'newcomer',
  title: 'The newcomer',
  caption:
    'Drag the blue star. Its side of the line gives the answer; its distance from the line tells how sure the model is. Far out, the model is very sure, although it has seen no such hobbit.',
  source: 'Data: first census of Hobbiton (invented).',
  fields: {
    foot: numberField(...reach.foot),
    lifted: numberField(...reach.lifted),
  },
  initial,
  presets,
  describe,
  View: Newcomer,
})
