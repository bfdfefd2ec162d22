import { choiceField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { wholeField } from '../../state/wholeField.ts'
import { oneHobbitFields } from '../oneHobbit.ts'
import { Derivation } from './Derivation.tsx'
import { describe } from './describe.ts'
import { initial, MOST_LINES, presets } from './model.ts'

export default defineFigure({
  id: 'derivation',
  title: 'The derivation, line by line',
  caption:
    'Each line is the one above it with one thing changed: the change is lit, and the reason stands beside it. Below each line are the numbers of one hobbit, rounded: where that shows, there is a ≈. However the line looks, it comes to the same number.',
  source: 'Data: both censuses of Hobbiton (invented).',
  fields: {
    which: choiceField('w', 'b', 'sigma', 'square'),
    line: wholeField(0, MOST_LINES - 1),
    ...oneHobbitFields,
  },
  initial,
  presets,
  describe,
  View: Derivation,
})
