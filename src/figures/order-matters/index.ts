import { choiceField, wholeField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { initial, MOST, presets } from './model.ts'
import { OrderMatters } from './OrderMatters.tsx'

export default defineFigure({
  id: 'order-matters',
  title: 'The order matters',
  caption:
    'Each entry of a product is one dot product: a row from the left, a column from the right. Swap the two, and other rows meet other columns. So AB and BA hardly ever agree, and often one or both cannot be worked out at all.',
  source: 'Numbers: made up, small enough to check by hand.',
  fields: {
    rowsA: wholeField(1, MOST),
    columnsA: wholeField(1, MOST),
    rowsB: wholeField(1, MOST),
    columnsB: wholeField(1, MOST),
    numbers: choiceField('any', 'twos'),
    product: choiceField('AB', 'BA'),
    row: wholeField(1, MOST),
    column: wholeField(1, MOST),
  },
  initial,
  presets,
  describe,
  View: OrderMatters,
})
