import { numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { ACROSS, ANGLES, initial, presets, RATES, UP, UPDATES } from './model.ts'
import { RobotArm } from './RobotArm.tsx'

export default defineFigure({
  id: 'robot-arm',
  title: 'An arm that reaches',
  caption:
    'An arm reaches for an apple. It does not know how. It only feels, for each joint, whether a tiny turn brings the hand nearer, and turns a little that way. The dots show where the hand has been. Drag the apple.',
  source: 'Data: none; the arm is computed.',
  fields: {
    appleX: numberField(...ACROSS),
    appleY: numberField(...UP),
    shoulder: numberField(...ANGLES),
    elbow: numberField(...ANGLES),
    rate: numberField(...RATES),
    at: numberField(0, UPDATES),
  },
  initial,
  presets,
  describe,
  View: RobotArm,
})
