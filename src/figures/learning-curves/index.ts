import { choiceField, flagField, numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { LearningCurves } from './LearningCurves.tsx'
import { initial, presets, RATES, SPANS } from './model.ts'
import { UPDATES } from './runs.ts'

export default defineFigure({
  id: 'learning-curves',
  title: 'Learning curves',
  caption:
    'The 24 hobbits, three rates, each from all weights at 0. Rate 0.5 falls smoothly. Rate 1 jumps up at first, and is ahead in the end. Rate 1.5 never settles. Drag the pin at the top to read the curves off. Tick other runs, or set a rate of your own.',
  source: 'Data: both censuses of Hobbiton (invented).',
  fields: {
    rate: numberField(...RATES),
    own: flagField(),
    tiny: flagField(),
    half: flagField(),
    one: flagField(),
    bold: flagField(),
    stairs: flagField(),
    fading: flagField(),
    hasty: flagField(),
    newton: flagField(),
    scale: choiceField('linear', 'log'),
    span: choiceField(...SPANS),
    at: numberField(0, UPDATES),
  },
  initial,
  presets,
  describe,
  View: LearningCurves,
})
