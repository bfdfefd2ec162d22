import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { LossTerrain } from './LossTerrain.tsx'
import { fields, initial, presets } from './model.ts'

export default defineFigure({
  id: 'loss-terrain',
  title: 'The same land, as land',
  caption:
    'One valley, and no other. Wherever you stand, a drop of water finds its way to the same lowest place. Where the land stands in three dimensions, drag it to turn it.',
  source: 'Data: the censuses of Hobbiton (invented).',
  fields,
  initial,
  presets,
  describe,
  View: LossTerrain,
})
