import type { Lesson } from '../lesson.ts'

export const lesson: Lesson = {
  bring: [
    'The hand-out, one each, and a ruler or a straight stick for every pair.',
    'The first figure on the wall, at its first line. Do not move the line yet.',
  ],
  steps: {
    'a-worried-mayor': {
      minutes: 4,
      do: 'Read it aloud. Write the mayor’s two questions in a corner of the board. They stay there for the whole road.',
    },
    'the-notebook': {
      minutes: 5,
      do: 'Let four students be the four rows, and ask each for their foot size, their lifting, their class. Use the words row, sample, feature, class as you go.',
    },
    'a-map-of-the-hobbits': {
      minutes: 5,
      do: 'One student reads a row, another finds its mark on the wall. Three hobbits are enough.',
    },
    'one-line-two-sides': {
      minutes: 10,
      do: 'First the guess, on paper. Then let pairs lay a ruler on the printed figure. Only after that, drag the line on the wall.',
    },
    'two-numbers-make-a-line': {
      minutes: 10,
      do: 'Work the first example on the board. Give three minutes for its twin. Then read three lines aloud, as the chapter does.',
    },
    'a-first-clue': {
      minutes: 4,
      do: 'Half of the class hunts for the best flat line, the other half for the best upright one. Compare the mistakes.',
    },
    'you-have-trained-a-model': {
      minutes: 2,
      do: 'Name what they did with the ruler: parameters, mistakes, training.',
    },
    'the-newcomer': {
      minutes: 8,
      do: 'Take the guess by a show of hands and write down the count. Then drag the star far out. Let them argue whether they would believe it.',
    },
    'what-you-take-along': {
      minutes: 7,
      do: 'Three minutes to write. Then two students read theirs, and the class says what is missing.',
    },
  },
  misconceptions: [
    {
      belief: 'There is one right line, and we have to find it.',
      instead: 'Many lines make no mistake. The notebook cannot tell which of them is best, and nor can we yet.',
      show: { figure: 'boundary-by-hand', preset: 'separates' },
    },
    {
      belief: 'A model that is very sure must be right.',
      instead:
        'This model looks at the distance from the line, and at nothing else. Far from all data it is the most sure of all, though nobody has looked there.',
      show: { figure: 'newcomer', preset: 'thorn' },
    },
    {
      belief: 'Right on the line, the answer is “not a hero”.',
      instead: 'On the line the model cannot tell. It could as well toss a coin.',
      show: { figure: 'newcomer', preset: 'on-the-line' },
    },
    {
      belief: 'Any line can be given by intercept and slope.',
      instead: 'An upright line has neither. Three chapters on, weights will have room for it.',
      show: { figure: 'boundary-by-hand', preset: 'upright' },
    },
  ],
  questions: [
    {
      ask: 'Your line and your neighbour’s both make no mistake. Does it matter which one the mayor takes?',
      listenFor: 'They agree on everyone in the notebook. They may not agree on a newcomer who stands between the two.',
    },
    {
      ask: 'What does the model know of courage?',
      listenFor: 'Nothing. It was told two numbers of each hobbit, and can only use those.',
    },
    {
      ask: 'Which is the better clue, feet or lifting? How can you tell from two lines?',
      listenFor:
        'The best flat line makes fewer mistakes than the best upright one, so lifting. And both together do better still.',
    },
  ],
  onPaper: { newcomer: 'on-the-line' },
}
