import type { Lesson } from '../lesson.ts'

export const lesson: Lesson = {
  bring: [
    'The hand-out, one each.',
    'The mayor’s two questions, still on the board, and the guesses of the first lesson if you kept them.',
  ],
  steps: {
    'the-mayor-is-waiting': {
      minutes: 4,
      do: 'Ask the class for both answers before you read on. Note how sure they are.',
    },
    'a-trap': {
      minutes: 5,
      do: 'Say “the larger weight counts more” with a straight face. Then measure the feet in thumbs.',
    },
    'one-usual-difference': {
      minutes: 9,
      do: 'Lifting on the board, feet alone. The question to repeat: what does one usual difference add?',
    },
    'what-a-weight-does-to-the-odds': {
      minutes: 9,
      do: 'Bet with buttons: 3 to 1, 1 to 1. Then multiply the odds. Example together, twin alone.',
    },
    'a-way-without-any-model': {
      minutes: 5,
      do: 'Let them guess the correlation of two things in this room. One feature at a time.',
    },
    'two-answers': {
      minutes: 8,
      do: 'Guess what thumbs will change. Give the mayor his first answer in one sentence.',
    },
    'and-thorn': {
      minutes: 9,
      do: 'Work out Thorn’s chance. Then give three reasons not to trust it. Compare with the hands of the first lesson.',
    },
    'weights-that-run-away': {
      minutes: 11,
      do: 'A fine at the inn: example, twin, guess. Watch the axis, each mark is ten times as many steps.',
    },
    'the-same-model-out-in-the-world': {
      minutes: 10,
      do: 'Say first that these were real people. Guess what the loss in the test will do. Then look for the turn.',
    },
    'which-mistake-is-worse': {
      minutes: 9,
      do: 'Drag the threshold and let the class say stop. Who stopped where, and which mistake did they fear?',
    },
    'a-small-machine': { minutes: 6, do: 'Guess how many new ideas a neuron is. Send Thorn through it.' },
    'where-next': { minutes: 3, do: 'Let each pick a road, and say why.' },
    'what-you-take-along': { minutes: 9, do: 'Write to the mayor. Both answers, and how far he may trust each.' },
  },
  misconceptions: [
    {
      belief: 'The feature with the larger weight matters more.',
      instead: 'Change the ruler and the weight changes, though the hobbits do not. Count in usual differences.',
      show: { figure: 'which-matters', preset: 'thumbs' },
    },
    {
      belief: 'More than 99 in 100: so Thorn is a hero.',
      instead: 'Thorn stands far outside the fence. The model is sure there by its build, not by what it has seen.',
      show: { figure: 'which-matters', preset: 'start' },
    },
    {
      belief: 'A fine on large weights makes a model worse.',
      instead: 'It parts the hobbits as before and is only less sure. Far too strong a fine leaves it sure of nobody.',
      show: { figure: 'runaway-weights', preset: 'start' },
    },
    {
      belief: 'The lower the loss in training, the better the model.',
      instead:
        'In the test the loss turns and rises, while in training it still falls. It learns its own patients by heart.',
      show: { figure: 'real-data', preset: 'start' },
    },
    {
      belief: 'The threshold has to be one half.',
      instead: 'A lower one misses fewer and alarms more. What each mistake costs is for people to say.',
      show: { figure: 'real-data', preset: 'careful' },
    },
  ],
  questions: [
    {
      ask: 'Lifting goes along with being a hero. Should the mayor make everybody lift?',
      listenFor:
        'We cannot tell from this. Maybe heroes like to lift. One would have to try it, with hobbits chosen by lot.',
    },
    {
      ask: 'Which patients may the model be judged on, and why not on the others?',
      listenFor: 'On those it has never seen. One does not mark a pupil with the very sums that were done in class.',
    },
    {
      ask: 'What is new in a neuron?',
      listenFor: 'Nothing. Features, weights, a sum and an S curve: that is logistic regression.',
    },
  ],
  onPaper: { 'runaway-weights': 'early' },
}
