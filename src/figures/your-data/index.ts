import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { fields } from './fields.ts'
import { recall } from './kept.ts'
import { initial, presets } from './model.ts'
import { YourData } from './YourData.tsx'

export default defineFigure({
  id: 'your-data',
  title: 'Your own points',
  caption:
    'A click puts a point there; drag it, or take it away with the Delete key. The pupils it starts with are invented: the line does its best between those who passed and those who did not, and more sleep and more cake both seem to help.',
  source: 'Data: typed in by whoever made this picture, or the invented pupils one starts with.',
  fields,
  initial,
  presets,
  recall,
  describe,
  View: YourData,
})
