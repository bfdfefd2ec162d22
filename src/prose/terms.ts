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
  'loss-landscape': {
    name: 'loss landscape',
    meaning: 'The land in which each choice of weights is a place, and its loss the height there.',
    chapter: 'the-landscape',
  },
  'contour-line': {
    name: 'contour line',
    meaning: 'A line on a map that joins places of the same height.',
    chapter: 'the-landscape',
  },
  minimum: {
    name: 'minimum',
    meaning: 'The lowest place of a land: the weights with the smallest loss.',
    chapter: 'the-landscape',
  },
  slice: {
    name: 'slice',
    meaning: 'What is seen of a land when some weights are held still.',
    chapter: 'the-landscape',
  },
  convex: {
    name: 'convex',
    meaning:
      'Said of a land that never rises above a string stretched between two of its places: it has one valley at most.',
    chapter: 'the-landscape',
  },
  'grid-search': {
    name: 'grid search',
    meaning: 'To try every choice of weights on a grid, and keep the best.',
    chapter: 'the-landscape',
  },
  'batch-gradient-descent': {
    name: 'batch gradient descent',
    meaning: 'Gradient descent that looks at all samples before each step.',
    chapter: 'training',
  },
  'stochastic-gradient-descent': {
    name: 'stochastic gradient descent',
    meaning: 'Gradient descent that looks at one sample, taken by chance, before each step.',
    chapter: 'training',
  },
  'mini-batch-gradient-descent': {
    name: 'mini-batch gradient descent',
    meaning: 'Gradient descent that looks at a small batch of samples before each step.',
    chapter: 'training',
  },
  batch: {
    name: 'batch',
    meaning: 'The samples that are looked at for one step of training.',
    chapter: 'training',
  },
  'batch-size': {
    name: 'batch size',
    meaning: 'How many samples are in a batch.',
    chapter: 'training',
  },
  epoch: {
    name: 'epoch',
    meaning: 'Once through all the samples.',
    chapter: 'training',
  },
  seed: {
    name: 'seed',
    meaning: 'A number that fixes every chance draw, so that the same run can be made again.',
    chapter: 'training',
  },
  'local-minimum': {
    name: 'local minimum',
    meaning: 'A place lower than all places close by, though a lower one may lie further off.',
    chapter: 'training',
  },
  plateau: {
    name: 'plateau',
    meaning: 'Land so level that the slope tells almost nothing.',
    chapter: 'training',
  },
  'saddle-point': {
    name: 'saddle point',
    meaning: 'A level place from which one way leads up and another down.',
    chapter: 'training',
  },
  'gradient-based-learning': {
    name: 'gradient-based learning',
    meaning: 'Any learning that follows the slopes of a loss.',
    chapter: 'training',
  },
  'hill-climbing': {
    name: 'hill climbing',
    meaning: 'The same walk turned upside down: step by step to a higher place.',
    chapter: 'training',
  },
} as const satisfies Record<string, TermEntry>

export type TermId = keyof typeof terms
