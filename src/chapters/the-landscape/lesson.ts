import type { Lesson } from '../lesson.ts'

export const lesson: Lesson = {
  bring: ['The hand-out, one each.', 'A real hiking map, if you have one, and a piece of string.'],
  steps: {
    'every-model-has-a-place': {
      minutes: 7,
      do: 'Put two students in two places of the room: each is a model. Their loss is their height. Who stands lower?',
    },
    'a-walkers-map': {
      minutes: 14,
      do: 'Read the hiking map first: where is it steep? Guess, then follow the arrow with a ruler on the printed map. Then drag the point.',
    },
    'and-the-third-weight': {
      minutes: 6,
      do: 'Move the slider of w₀ and let them watch the lowest place wander. A slice is not the whole land.',
    },
    'one-valley': {
      minutes: 9,
      do: 'Guess about the two drops. Then hold the string between two hands over the turned land. Work the example with numbers.',
    },
    'look-everywhere': {
      minutes: 7,
      do: 'Each student picks ten values for one weight. How many tries for two weights? For three? For thirty? Let them compute until they laugh.',
    },
    'downhill-for-ever': {
      minutes: 7,
      do: 'Ask for a valley without a lowest place. Show the first census, and make the weights larger and larger.',
    },
    'what-you-take-along': { minutes: 6, do: 'The answer to the friend, in writing.' },
  },
  misconceptions: [
    {
      belief: 'The map shows where the hobbits live.',
      instead: 'Each place on it is a model. Drag the point, and a line moves on the other side.',
      show: { figure: 'loss-map', preset: 'by-hand' },
    },
    {
      belief: 'The way straight down points at the lowest place.',
      instead:
        'It knows only the ground at your feet. As a rule it leads past, and you have to look again after each step.',
      show: { figure: 'loss-map', preset: 'start' },
    },
    {
      belief: 'The lowest place on the map is the best model.',
      instead: 'The map is a slice with one weight held still. On another slice it may be lower.',
      show: { figure: 'loss-map', preset: 'other-slice' },
    },
    {
      belief: 'One valley means that there is a lowest place.',
      instead: 'Where a line parts everyone, the one valley runs down for ever, and the weights grow without end.',
      show: { figure: 'loss-terrain', preset: 'for-ever' },
    },
  ],
  questions: [
    {
      ask: 'How do you see on the map where the land is steep?',
      listenFor:
        'The numbers on two lines tell how far it falls, the gap between them over how long a way. Far over a short way is steep.',
    },
    {
      ask: 'Why does it help that there is only one valley?',
      listenFor: 'A place where all ways lead up is the lowest of all. No better valley can hide behind a hill.',
    },
    {
      ask: 'Why does the log loss have no lowest place on the first census?',
      listenFor:
        'A line gets everyone right. Make all weights larger, and it is surer of each right answer, so the loss falls, again and again.',
    },
  ],
}
