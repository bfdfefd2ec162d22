import { termsOf } from './term.ts'

export const sigmoid = termsOf('sigmoid', {
  'euler-number': {
    name: 'Euler’s number',
    meaning: 'The number e, about 2.718. Its powers are what the S curve is made of.',
  },
  sigmoid: {
    name: 'sigmoid',
    meaning: 'The S curve: it turns any score into a chance between 0 and 1. Also called the logistic function.',
  },
  saturation: {
    name: 'saturation',
    meaning: 'To be so far out on a flat tail that a change of the score changes next to nothing.',
  },
  threshold: {
    name: 'threshold',
    meaning: 'The value at which an answer turns: ½ for a chance, which is 0 for a score.',
  },
  'logistic-regression': {
    name: 'logistic regression',
    meaning: 'The model that adds up a score from weights and features and squashes it by the sigmoid to a chance.',
  },
  softmax: { name: 'softmax', meaning: 'Turns a list of scores into shares of one whole, one share for each class.' },
})
