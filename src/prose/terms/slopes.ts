import { termsOf } from './term.ts'

export const slopes = termsOf('slopes', {
  function: { name: 'function', meaning: 'A rule that takes a number in and gives one number back.' },
  'independent-variable': {
    name: 'independent variable',
    meaning: 'The number that goes into a function. You are free to choose it.',
  },
  'dependent-variable': {
    name: 'dependent variable',
    meaning: 'The number that comes out of a function. It depends on what went in.',
  },
  secant: { name: 'secant', meaning: 'A straight line through two places of a curve.' },
  tangent: {
    name: 'tangent',
    meaning: 'The straight line that a curve goes along at one place: same place, same direction.',
  },
  limit: {
    name: 'limit',
    meaning: 'The number that something comes as near to as you like, as its input comes nearer to a certain value.',
  },
  derivative: {
    name: 'derivative',
    meaning: 'The slope of a function at one place; also the new function that gives that slope at each place.',
  },
  polynomial: {
    name: 'polynomial',
    meaning: 'A sum of powers of x, each times some fixed number, such as 5x² + 3x + 7.',
  },
  'power-rule': { name: 'power rule', meaning: 'The slope of x to the power k is k times x to the power k − 1.' },
  'reciprocal-rule': {
    name: 'reciprocal rule',
    meaning: 'The slope of 1 divided by f is minus the slope of f, divided by f times f.',
  },
  'chain-rule': {
    name: 'chain rule',
    meaning: 'When one function feeds the next, their slopes multiply, each taken at its own input.',
  },
  'partial-derivative': {
    name: 'partial derivative',
    meaning: 'The slope along one input of a function while all its other inputs are held still.',
  },
  gradient: {
    name: 'gradient',
    meaning: 'The column of all partial derivatives of a function: one slope for each input.',
  },
  integration: {
    name: 'integration',
    meaning: 'To add up slope times tiny step all along the way, which gives back the change of height.',
  },
})
