import { termsOf } from './term.ts'

export const slopes = termsOf('slopes', {
  function: { name: 'function', meaning: 'A rule that takes a number in and gives one number back.' },
  'independent-variable': {
    name: 'independent variable',
    meaning: 'The number that goes into a function, which you are free to choose.',
  },
  'dependent-variable': {
    name: 'dependent variable',
    meaning: 'The number that comes out of a function, which depends on what went in.',
  },
  secant: {
    name: 'secant',
    meaning: 'A straight line through two places of a curve.',
    formula: String.raw`\slope = \frac{\Delta y}{\Delta x}`,
  },
  tangent: {
    name: 'tangent',
    meaning: 'The straight line that a curve goes along at one place: same place, same direction.',
    formula: String.raw`y = f(a) + f^\prime(a) \, (x - a)`,
  },
  limit: {
    name: 'limit',
    meaning: 'The number that something comes as near to as you like, as its input comes nearer to a certain value.',
    formula: String.raw`\lim_{h \to 0} \, (2x + h) = 2x`,
  },
  derivative: {
    name: 'derivative',
    meaning: 'The slope of a function at one place; also the new function that gives that slope at each place.',
    formula: String.raw`f^\prime(x) = \lim_{\Delta x \to 0} \frac{\Delta y}{\Delta x}`,
  },
  polynomial: {
    name: 'polynomial',
    meaning: 'A sum of powers of x, each times some fixed number, such as 5x² + 3x + 7.',
    formula: String.raw`a_k x^k + \dots + a_2 x^2 + a_1 x + a_0`,
  },
  'power-rule': {
    name: 'power rule',
    meaning: 'The slope of x to the power k is k times x to the power k − 1.',
    formula: String.raw`(x^k)^\prime = k \, x^{k-1}`,
  },
  'reciprocal-rule': {
    name: 'reciprocal rule',
    meaning: 'The slope of 1 divided by f is minus the slope of f, divided by f times f.',
    formula: String.raw`\left( \frac{1}{f} \right)^\prime = - \frac{f^\prime}{f^2}`,
  },
  'chain-rule': {
    name: 'chain rule',
    meaning: 'When one function feeds the next, their slopes multiply, each taken at its own input.',
    formula: String.raw`\frac{dy}{dx} = \frac{dy}{du} \cdot \frac{du}{dx}`,
  },
  'partial-derivative': {
    name: 'partial derivative',
    meaning: 'The slope along one input of a function while all its other inputs are held still.',
    formula: String.raw`\frac{\partial}{\partial \wone} \left( \wone^2 + 3 \, \wone \wtwo \right) = 2 \wone + 3 \wtwo`,
  },
  gradient: {
    name: 'gradient',
    meaning: 'The column of all partial derivatives of a function: one slope for each input.',
    formula: String.raw`\nabla \loss = \begin{bmatrix} \dfrac{\partial \loss}{\partial \wzero} \\[1.1em] \dfrac{\partial \loss}{\partial \wone} \\[1.1em] \dfrac{\partial \loss}{\partial \wtwo} \end{bmatrix}`,
  },
  integration: {
    name: 'integration',
    meaning: 'To add up slope times tiny step all along the way, which gives back the change of height.',
    formula: String.raw`\int_a^b F^\prime(x) \, dx = F(b) - F(a)`,
  },
})
