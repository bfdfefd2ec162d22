import { defineFigure } from '../../state/figure.ts'
import { landFields } from '../land.ts'
import { describe } from './describe.ts'
import { LossMap } from './LossMap.tsx'
import { initial, presets } from './model.ts'

export default defineFigure({
  id: 'loss-map',
  title: 'The map of all models',
  caption:
    'Each place on the map is one choice of weights, and so one line among the hobbits. High ground, brown, is a bad model; low ground, green, a good one. The arrow points straight downhill. It need not point at the lowest place. Drag the point, or drag the line.',
  source: 'Data: the censuses of Hobbiton (invented).',
  fields: landFields,
  initial,
  presets,
  describe,
  View: LossMap,
})
