import { choiceField, numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { AWAYS, initial, presets, SHARPNESSES, TURNS } from './model.ts'
import { WhoseFault } from './WhoseFault.tsx'

export default defineFigure({
  id: 'whose-fault',
  title: 'Whose fault is J?',
  caption:
    'Each hobbit has a bar: its own loss. J is the mean of all the bars. A few hobbits on the wrong side pay for most of it. Drag the line and watch who gets relief, and who must pay instead.',
  source: 'Data: first census of Hobbiton and late arrivals (invented).',
  fields: {
    turn: numberField(...TURNS),
    away: numberField(...AWAYS),
    sharpness: numberField(...SHARPNESSES),
    census: choiceField('first', 'both'),
  },
  initial,
  presets,
  describe,
  View: WhoseFault,
})
