import { termsOf } from './term.ts'

export const howSure = termsOf('how-sure', {
  'y-hat': {
    name: 'ŷ',
    meaning: 'Say “y hat”: what a model puts out; here, its chance that a hobbit is a hero.',
    formula: String.raw`\chance = p(\hero = 1 \mid x)`,
  },
  probability: {
    name: 'probability',
    meaning: 'A number from 0 to 1, also called chance, that says how sure we are that a thing comes true.',
    formula: String.raw`0 \le p \le 1`,
  },
  'binary-classification': {
    name: 'binary classification',
    meaning: 'Classification with two classes: each sample is in the one or in the other.',
  },
  axiom: { name: 'axiom', meaning: 'A rule that is not proved: all else is built on it.' },
  calibrated: {
    name: 'calibrated',
    meaning: 'Said of a model that keeps its word: of all samples with ŷ = 0.85, about 85 in 100 come true.',
    formula: String.raw`p(\hero = 1 \mid \chance = 0.85) = 0.85`,
  },
  'over-confident': {
    name: 'over-confident',
    meaning: 'Said of a model whose chances lie nearer to 0 and 1 than they should.',
  },
  'reliability-curve': {
    name: 'reliability curve',
    meaning: 'A picture of what a model said against the share that really came true.',
  },
})
