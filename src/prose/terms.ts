/** A word of the field, in one plain sentence. */
export interface TermEntry {
  name: string
  meaning: string
  /** The chapter that introduces it. */
  chapter: string
}

const first = 'the-mayors-question'
const downhill = 'downhill'

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
  score: {
    name: 'score',
    meaning: 'What a model adds up from weights and features. It can be any number, and it is 0 on the boundary.',
    chapter: 'sigmoid',
  },
  'euler-number': {
    name: 'Euler’s number',
    meaning: 'The number e, about 2.718. Its powers are what the S curve is made of.',
    chapter: 'sigmoid',
  },
  sigmoid: {
    name: 'sigmoid',
    meaning: 'The S curve: it turns any score into a chance between 0 and 1. Also called the logistic function.',
    chapter: 'sigmoid',
  },
  saturation: {
    name: 'saturation',
    meaning: 'To be so far out on a flat tail that a change of the score changes next to nothing.',
    chapter: 'sigmoid',
  },
  threshold: {
    name: 'threshold',
    meaning: 'The value at which an answer turns: ½ for a chance, which is 0 for a score.',
    chapter: 'sigmoid',
  },
  'logistic-regression': {
    name: 'logistic regression',
    meaning: 'The model that adds up a score from weights and features and squashes it by the sigmoid to a chance.',
    chapter: 'sigmoid',
  },
  softmax: {
    name: 'softmax',
    meaning: 'Turns a list of scores into shares of one whole, one share for each class.',
    chapter: 'sigmoid',
  },
  'gradient-descent': {
    name: 'gradient descent',
    meaning:
      'To walk downhill on the loss: feel the slope of each weight, change the weight a little against it, repeat.',
    chapter: downhill,
  },
  update: { name: 'update', meaning: 'One change of all the weights: one jump downhill.', chapter: downhill },
  'learning-rate': {
    name: 'learning rate',
    meaning: 'The number α that the slope is multiplied by to give the length of a jump.',
    chapter: downhill,
  },
  hyperparameter: {
    name: 'hyperparameter',
    meaning: 'A number that you choose before training and that training does not change.',
    chapter: downhill,
  },
  converge: {
    name: 'converge',
    meaning: 'To come ever nearer to one place, and stay there.',
    chapter: downhill,
  },
  diverge: { name: 'diverge', meaning: 'To go further and further away with each jump.', chapter: downhill },
  curvature: {
    name: 'curvature',
    meaning: 'How much the slope changes for a step to the right: how strongly the ground is bent.',
    chapter: downhill,
  },
  'learning-curve': {
    name: 'learning curve',
    meaning: 'A drawing of the loss after each update, from the first to the last.',
    chapter: downhill,
  },
  schedule: {
    name: 'schedule',
    meaning: 'A plan for how the learning rate changes as training goes on.',
    chapter: downhill,
  },
  'newtons-method': {
    name: 'Newton’s method',
    meaning: 'A way downhill that divides the slope by the curvature, and so needs only a few jumps.',
    chapter: downhill,
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
