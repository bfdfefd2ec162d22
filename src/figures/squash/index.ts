import { choiceField, numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { initial, LAST, presets, SCORES } from './model.ts'
import { Squash } from './Squash.tsx'

export default defineFigure({
  id: 'squash',
  title: 'The squash',
  caption:
    'Drag the round handle along the curve. Any score goes in at the bottom, and a chance between 0 and 1 comes out on the left. Score 0 gives ½, and there the answer turns. In the far tails the curve is all but flat.',
  source: 'Data: first census of Hobbiton (invented).',
  fields: {
    z: numberField(...SCORES),
    slid: numberField(0, LAST),
    view: choiceField('near', 'far'),
    story: choiceField('chance', 'growth'),
  },
  initial,
  presets,
  describe,
  View: Squash,
})
