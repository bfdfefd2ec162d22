import type { Lesson } from '../lesson.ts'

export const lesson: Lesson = {
  bring: ['The hand-out, one each.', 'Calculators with a natural log (ln), one for two students.'],
  steps: {
    'two-ways-to-be-wrong': {
      minutes: 5,
      do: 'Two forecasters were both wrong. Which would you rather fire? Let them put into words why: one was sure.',
    },
    'how-many-times': {
      minutes: 12,
      do: 'Ask “how many times?” for a few powers before you say log. Then the example and the twin. Write “product becomes sum” large on the board.',
    },
    'the-punishment': {
      minutes: 10,
      do: 'Guess first. Then drag ŷ slowly to the left with the class calling out the price.',
    },
    'a-switch-made-of-y': {
      minutes: 8,
      do: 'Let one student be y and cover the part that is switched off. Example together, twin alone.',
    },
    'one-number-for-the-village': {
      minutes: 14,
      do: 'Do the three hobbits column by column. Then the guess about who pays, and drag the line to see the bars trade places.',
    },
    'all-at-once-with-vectors': {
      minutes: 6,
      do: 'For classes that walked through the vectors chapter. Count the brackets aloud.',
    },
    'where-code-must-take-care': {
      minutes: 6,
      do: 'For those who write programs. Others may skip to the next heading.',
    },
    'the-same-place-by-another-road': {
      minutes: 10,
      do: 'Guess first. Then multiply 0.5 by itself on a calculator until it shows 0, in class, with everybody pressing.',
    },
    'why-not-accuracy': {
      minutes: 9,
      do: 'Guess first. Walk along the stairs and ask at each step: which way is better? The stairs shrug.',
    },
    'what-you-take-along': {
      minutes: 7,
      do: 'Write the answer to the friend. Listen for “sure and wrong”, and for “no slope”.',
    },
  },
  misconceptions: [
    {
      belief: 'Wrong is wrong: all mistakes cost the same.',
      instead: 'To be sure and wrong costs many times what “I don’t know” costs, and there is no upper end.',
      show: { figure: 'punishment', preset: 'hardly' },
    },
    {
      belief: 'Who is right pays nothing.',
      instead: 'Right but unsure still costs. Even a line without a mistake has a loss above 0.',
      show: { figure: 'whose-fault', preset: 'separates' },
    },
    {
      belief: 'To be surer is always better.',
      instead: 'Only for those who are right. Make a line sharp that gets four wrong, and the loss jumps up.',
      show: { figure: 'whose-fault', preset: 'all-24-sharper' },
    },
    {
      belief: 'A computer keeps even a very small number.',
      instead: 'Below some size it has just 0, and all models look alike. Sums of logs stay everyday numbers.',
      show: { figure: 'underflow', preset: 'gone' },
    },
    {
      belief: 'We want right answers, so we should train on accuracy.',
      instead:
        'A small step hardly ever changes an answer. Accuracy is level nearly everywhere, and says nothing about which way to go.',
      show: { figure: 'no-slope', preset: 'level' },
    },
  ],
  questions: [
    {
      ask: 'Two models both get 8 of 10 right. Can one be much better?',
      listenFor:
        'Yes: the one that is careful where it is wrong, and sure where it is right. The log loss tells them apart.',
    },
    {
      ask: 'Why does the formula have two parts, if only one ever counts?',
      listenFor: 'y is 1 or 0 and switches one of them off. So no “if” is needed, and it can be added up.',
    },
    {
      ask: 'Why is there a minus sign?',
      listenFor: 'The log of a chance is below 0. The minus makes it a price, and less is better.',
    },
  ],
  onPaper: { punishment: 'dont-know', underflow: 'twenty' },
}
