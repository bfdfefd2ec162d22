import { choiceField, numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { initial, presets, REACH, TIMES, WEIGHTS } from './model.ts'
import { ScoreField } from './ScoreField.tsx'

export default defineFigure({
  id: 'score-field',
  title: 'The field of scores',
  caption:
    'Every place has a score. It is 0 on the line. With each step away it grows on the hero side and falls on the other, without end: with the weights it starts with, the star at 10 and 10 scores 15.3. Drag the star or the line. Multiply all three weights: the line stays, but the scores grow.',
  source: 'Data: first census of Hobbiton (invented).',
  fields: {
    w0: numberField(...WEIGHTS),
    w1: numberField(...WEIGHTS),
    w2: numberField(...WEIGHTS),
    times: numberField(...TIMES),
    foot: numberField(...REACH),
    lifted: numberField(...REACH),
    view: choiceField('village', 'far'),
  },
  initial,
  presets,
  describe,
  View: ScoreField,
})
