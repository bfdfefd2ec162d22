import { choiceField, numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { trainedModel, UPDATES, WEIGHTS } from '../../state/trained.ts'
import { wholeField } from '../../state/wholeField.ts'
import { describe } from './describe.ts'
import { initial, presets, reach, withModel } from './model.ts'
import { WhichMatters } from './WhichMatters.tsx'

export default defineFigure({
  id: 'which-matters',
  title: 'Two answers for the mayor',
  caption:
    'Four ways to weigh the two measures, from one trained model. In our own run, counted in usual differences, lifting tells more than feet. Drag the blue star to ask about any hobbit. Thorn stands far outside the fence around all that the model has seen.',
  source: 'Data: first census of Hobbiton and late arrivals (invented).',
  fields: {
    w0: numberField(...WEIGHTS),
    w1: numberField(...WEIGHTS),
    w2: numberField(...WEIGHTS),
    census: choiceField('both', 'first'),
    updates: wholeField(...UPDATES),
    foot: numberField(...reach.foot),
    lifted: numberField(...reach.lifted),
    unit: choiceField('feet', 'thumbs'),
  },
  initial,
  presets,
  recall: () => {
    const model = trainedModel.read()
    return model && withModel(initial, model)
  },
  describe,
  View: WhichMatters,
})
