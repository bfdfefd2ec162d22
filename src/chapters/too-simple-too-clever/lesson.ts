import type { Lesson } from '../lesson.ts'

export const lesson: Lesson = {
  bring: ['The hand-out, one each.', 'A soft pencil for each student: they will draw a boundary of their own.'],
  steps: {
    'over-the-hill': {
      minutes: 5,
      do: 'Ask who would still take a ruler, and why. A belief about the shape, held before any data, is a hypothesis.',
    },
    'how-a-line-learns-to-bend': {
      minutes: 7,
      do: 'Make the new columns on the board, then the twin alone. No new idea is needed: they only multiply.',
    },
    'hold-some-back': {
      minutes: 8,
      do: 'Guess first. Why must the clerk split by lot, and not take the first forty?',
    },
    'too-simple': {
      minutes: 6,
      do: 'Let them draw the line they would like on the printed figure. Then count the mistakes of the model’s line, in the first plot and in the second.',
    },
    'too-clever': {
      minutes: 7,
      do: 'Show the wild one and wait. Somebody will call it perfect. Then look at the right-hand plot. The sum is theirs.',
    },
    'another-village-another-answer': {
      minutes: 10,
      do: 'Resample five times with the line, five times with the wild one, and let the class describe what moves. Only then say bias and variance.',
    },
    'do-we-have-to-choose': {
      minutes: 5,
      do: 'Ask what would help the wild one without making it stiffer. More hobbits: luck evens out.',
    },
    'what-you-take-along': {
      minutes: 6,
      do: 'Write, then swap with a neighbour. Underline the one question that the clerk must be asked.',
    },
  },
  misconceptions: [
    {
      belief: 'No mistakes: so this is the best model.',
      instead: 'It has learned these hobbits by heart. Count the mistakes among those it never saw.',
      show: { figure: 'three-fits', preset: 'wild' },
    },
    {
      belief: 'If it underfits, we must train it for longer.',
      instead: 'A straight line cannot go round a bend, however long one tries. Its shape is wrong.',
      show: { figure: 'three-fits', preset: 'line' },
    },
    {
      belief: 'Bias means that somebody was unfair.',
      instead:
        'Here it is a plain measure: how far a kind of model is off on average, in many villages, because of its shape.',
      show: { figure: 'three-fits', preset: 'ten-lines' },
    },
    {
      belief: 'Variance is how much the hobbits differ from each other.',
      instead: 'It is how much the model changes when the village is drawn anew.',
      show: { figure: 'three-fits', preset: 'ten-wild' },
    },
  ],
  questions: [
    {
      ask: 'A student learns last year’s test by heart. Which model is that? What would be a fair test?',
      listenFor: 'The wild one. New questions of the same kind, which the student has not seen.',
    },
    {
      ask: 'You try twenty models and keep the one that is best on the held-back hobbits. Is its count still honest?',
      listenFor:
        'No. The held-back ones were used to choose, so the count looks a little too good. Keep a third group for the end.',
    },
    {
      ask: 'You get two numbers: many mistakes in training, many in the test. And: none in training, many in the test. What do you say?',
      listenFor: 'The first is underfit, too simple. The second is overfit, too clever.',
    },
  ],
}
