import { choiceField, numberField, optionalNumberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { BoundaryByHand } from './BoundaryByHand.tsx'
import { describe } from './describe.ts'
import { INTERCEPTS, initial, presets, SLOPES } from './model.ts'

export default defineFigure({
  id: 'boundary-by-hand',
  title: 'A boundary by hand',
  caption:
    'Drag the line, or turn it by its two round handles. It calls everyone on the green side a hero. A ring with a small cross marks each hobbit whom it gets wrong.',
  source: 'Data: first census of Hobbiton (invented).',
  fields: {
    intercept: numberField(...INTERCEPTS),
    slope: numberField(...SLOPES),
    upright: optionalNumberField(...INTERCEPTS),
    heroes: choiceField('above', 'below'),
  },
  initial,
  presets,
  describe,
  View: BoundaryByHand,
})
