import { numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { pageModel } from '../../state/pageModel.ts'
import { trainedModel, WEIGHTS } from '../../state/trained.ts'
import { describe } from './describe.ts'
import { initial, presets, reach, withWeights } from './model.ts'
import { OneNeuron } from './OneNeuron.tsx'

export default defineFigure({
  id: 'one-neuron',
  title: 'One neuron',
  caption:
    'Drag the blue star and watch the numbers run through the neuron. Each line brings in a value times its weight: the thicker, the more; dashed, if it counts against. The neuron adds, squashes, and sends a chance on. That is logistic regression.',
  source: 'Data: first census of Hobbiton and late arrivals (invented).',
  fields: {
    w0: numberField(...WEIGHTS),
    w1: numberField(...WEIGHTS),
    w2: numberField(...WEIGHTS),
    foot: numberField(...reach.foot),
    lifted: numberField(...reach.lifted),
  },
  initial,
  presets,
  recall: () => {
    const model = pageModel() ?? trainedModel.read()
    return model && withWeights(initial, model)
  },
  describe,
  View: OneNeuron,
})
