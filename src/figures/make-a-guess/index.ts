import { flagField, numberField } from '../../state/fields.ts'
import { defineFigure } from '../../state/figure.ts'
import { describe } from './describe.ts'
import { guessesField } from './guesses.ts'
import { MakeAGuess } from './MakeAGuess.tsx'
import { initial, PLACES, presets, SEEDS } from './model.ts'

export default defineFigure({
  id: 'make-a-guess',
  title: 'Make a guess',
  caption:
    'A land in fog. One guess is made: the height there, and a plank that lies on the ground. The plank tells which way is down. Move the pin, feel the ground again, and find the lowest place.',
  source: 'Data: a land made up from a seed.',
  fields: {
    seed: numberField(...SEEDS),
    guesses: guessesField,
    aim: numberField(...PLACES),
    slopes: flagField(),
    revealed: flagField(),
  },
  initial,
  presets,
  describe,
  View: MakeAGuess,
})
