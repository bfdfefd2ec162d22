import { choiceField, numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { initial, PARTS, presets, RATES } from './model.ts'
import { NumpyAndTypescript } from './NumpyAndTypescript.tsx'

export default defineFigure({
  id: 'numpy-and-typescript',
  title: 'The whole of it in two languages',
  caption:
    'The training loop, once in Python with NumPy and once in TypeScript. Choose a line to see its twin. Our tests run these very files, and both agree with the math of this site.',
  source: 'Code: MIT licence.',
  fields: {
    part: choiceField(...PARTS),
    rate: numberField(...RATES),
    batch: choiceField('24', '6', '1'),
    epochs: choiceField('1', '20', '200'),
  },
  initial,
  presets,
  describe,
  View: NumpyAndTypescript,
})
