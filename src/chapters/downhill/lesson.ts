import type { Lesson } from '../lesson.ts'

export const lesson: Lesson = {
  bring: [
    'The hand-out, one each.',
    'A blindfold, and a slope of some kind: a ramp, a hill, or a rope laid on the floor.',
  ],
  steps: {
    'lost-in-the-fog': {
      minutes: 9,
      do: 'Blindfold a volunteer on the slope: which way is down, and how do you know? Guess, then play the fog on the wall.',
    },
    'the-slope-under-your-feet': {
      minutes: 5,
      do: 'Do the example: a tiny step, then how much up or down for it.',
    },
    'one-jump': {
      minutes: 9,
      do: 'First jump on the board, the second by the class, the twin alone. Then read “:=” as “becomes”.',
    },
    'too-shy-too-bold': {
      minutes: 13,
      do: 'Guess. Then let the class order a rate from the wall, one after the other, and say before each Play what will happen.',
    },
    'is-each-step-a-step-down': {
      minutes: 6,
      do: 'Say “each step gets better” and let them prove you wrong. Collect the three conditions on the board.',
    },
    'where-to-start-when-to-stop': {
      minutes: 5,
      do: 'Content, stuck, tired: let them give an example of each from their own week.',
    },
    'the-hobbits-at-last': {
      minutes: 12,
      do: 'Guess which of three rates leads. Cover the right part of the curves with your hand, then draw it away slowly.',
    },
    'bold-first-careful-later': {
      minutes: 7,
      do: 'Three plans, one winner. Ask why the plan that fades fast stops short.',
    },
    'the-same-rule-moves-an-arm': {
      minutes: 8,
      do: 'Guess, then hang the apple out of reach. The point: nothing in the rule knows of hobbits.',
    },
    'what-you-take-along': { minutes: 6, do: 'Own words first, then the recap.' },
  },
  misconceptions: [
    {
      belief: 'The slope says where the lowest place is.',
      instead: 'It says only which way is down from here. Level ground need not be the lowest.',
      show: { figure: 'make-a-guess', preset: 'wrong-valley' },
    },
    {
      belief: 'A larger rate always gets there sooner.',
      instead: 'Only up to a point. Beyond that the walker jumps over the river, then bounces, then flies off.',
      show: { figure: 'over-the-river', preset: 'fly-off' },
    },
    {
      belief: 'Someone must slow the walker down near the bottom.',
      instead: 'The slope does it. It dies down near the river, and the jumps with it, at one and the same rate.',
      show: { figure: 'over-the-river', preset: 'arrive' },
    },
    {
      belief: 'If the loss goes up at some step, the run has failed.',
      instead: 'It can jump up many times at first and still win in the end.',
      show: { figure: 'learning-curves', preset: 'three-rates' },
    },
    {
      belief: 'Slope 0 means: arrived.',
      instead: 'Slope 0 means level. The arm can be stuck, straight at the apple, and not hold it.',
      show: { figure: 'robot-arm', preset: 'stuck' },
    },
  ],
  questions: [
    {
      ask: 'Why is there a minus sign in the rule?',
      listenFor: 'The slope points uphill. We take it away, so we go against it.',
    },
    {
      ask: 'A friend shows you a loss curve that hardly falls. What are two very different reasons?',
      listenFor:
        'It has all but arrived, or the rate is so small that it crawls. Look at the slope, or try a larger rate.',
    },
    {
      ask: 'Why not start with a large rate and end with a small one?',
      listenFor: 'One can: that is a schedule. But if it shrinks too fast, the jumps are used up before one is there.',
    },
  ],
  onPaper: { 'learning-curves': 'small' },
}
