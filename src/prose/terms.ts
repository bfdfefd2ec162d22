/** A word of the field, in one plain sentence. */
export interface TermEntry {
  name: string
  meaning: string
  /** The chapter that introduces it. */
  chapter: string
}

const first = 'the-mayors-question'

/** The glossary: each term once. A chapter marks where it introduces a term with Define, and every other use with Term. */
export const terms = {
  'data-set': { name: 'data set', meaning: 'A list of things that were measured, one row for each.', chapter: first },
  sample: { name: 'sample', meaning: 'One row of a data set: here, one hobbit.', chapter: first },
  feature: { name: 'feature', meaning: 'Something we measure about each sample, as a number.', chapter: first },
  class: { name: 'class', meaning: 'The group a sample belongs to: here, hero or not a hero.', chapter: first },
  model: {
    name: 'model',
    meaning: 'A simple stand-in for the real world that answers one kind of question.',
    chapter: first,
  },
  classification: {
    name: 'classification',
    meaning: 'To say of each sample which class it belongs to.',
    chapter: first,
  },
  'decision-boundary': {
    name: 'decision boundary',
    meaning: 'The line between the places where a model says one class and the places where it says the other.',
    chapter: first,
  },
  intercept: {
    name: 'intercept',
    meaning: 'The height of a line at the point where we start to count, at zero.',
    chapter: first,
  },
  slope: {
    name: 'slope',
    meaning: 'How much a line goes up for each step to the right; less than zero if it goes down.',
    chapter: first,
  },
  parameter: { name: 'parameter', meaning: 'A number inside a model that training may change.', chapter: first },
  training: {
    name: 'training',
    meaning: 'To change the parameters of a model until it makes few mistakes.',
    chapter: first,
  },
  prediction: {
    name: 'prediction',
    meaning: 'What a model says of a sample before the truth is known.',
    chapter: first,
  },
  loss: {
    name: 'loss',
    meaning: 'A number that says how bad an answer was: small for a good one, large for a bad one. Also called cost.',
    chapter: 'log-loss',
  },
  logarithm: {
    name: 'logarithm',
    meaning: 'How many times you must multiply by a fixed number, here e, to get from 1 to some other number.',
    chapter: 'log-loss',
  },
  'log-loss': {
    name: 'log loss',
    meaning: 'The mean, over all samples, of minus the log of the chance that the model gave to what really happened.',
    chapter: 'log-loss',
  },
  likelihood: {
    name: 'likelihood',
    meaning: 'How likely a model says it was that all came out as it did: the product of the chances of what happened.',
    chapter: 'log-loss',
  },
  'maximum-likelihood': {
    name: 'maximum likelihood',
    meaning: 'To choose the weights for which what really happened is most likely.',
    chapter: 'log-loss',
  },
  underflow: {
    name: 'underflow',
    meaning: 'When a number gets so small that a computer has nothing left for it but 0.',
    chapter: 'log-loss',
  },
  accuracy: { name: 'accuracy', meaning: 'The share of right answers among all.', chapter: 'log-loss' },
  relu: {
    name: 'ReLU',
    meaning: 'A small unit of a network that gives back its score if that is above 0, and else just 0.',
    chapter: 'log-loss',
  },
} as const satisfies Record<string, TermEntry>

export type TermId = keyof typeof terms
