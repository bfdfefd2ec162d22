import { numberField, wholeField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { DotProduct } from './DotProduct.tsx'
import { describe } from './describe.ts'
import { initial, MEASURES, PAIRS, presets, WEIGHTS } from './model.ts'

export default defineFigure({
  id: 'dot-product',
  title: 'The dot product machine',
  caption:
    'Two lists go in, one number comes out. Each pair is multiplied. The products are laid end to end on the line, each from where the last one stopped. Where the last arrow ends is the dot product. With the weights it starts with, Bilbo comes out just above 0.',
  source: 'Data: census of Hobbiton (invented).',
  fields: {
    w0: numberField(...WEIGHTS),
    w1: numberField(...WEIGHTS),
    w2: numberField(...WEIGHTS),
    foot: numberField(...MEASURES),
    lifted: numberField(...MEASURES),
    done: wholeField(0, PAIRS),
  },
  initial,
  presets,
  describe,
  View: DotProduct,
})
