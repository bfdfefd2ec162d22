import { choiceField, numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { ChainRuleGears } from './ChainRuleGears.tsx'
import { describe } from './describe.ts'
import { initial, presets, RATIOS, TURNS } from './model.ts'

export default defineFigure({
  id: 'chain-rule-gears',
  title: 'Two gears in a row',
  caption:
    'Take the round handle and turn the wheel x. If the first gear turns u twice as far, and the second turns y three times as far as u, then y turns 2 × 3 = 6 times as far as x: the ratios multiply. This is the chain rule.',
  source: 'Data: two gears whose ratios you choose.',
  fields: {
    kind: choiceField('steady', 'changing'),
    x: numberField(...TURNS),
    a: numberField(...RATIOS),
    b: numberField(...RATIOS),
  },
  initial,
  presets,
  describe,
  View: ChainRuleGears,
})
