import { bothCensuses } from '../../data/hobbits.ts'
import { count, decimals } from '../../plot/format.ts'
import { weightLetters } from '../../plot/quantities.ts'
import type { Description } from '../../state/figure.ts'
import { flownOff, type Model, momentOf, type RegressionsState, rightOf } from './model.ts'

export const MODEL_NAMES: Readonly<Record<Model, string>> = {
  prices: 'Linear regression',
  logistic: 'Logistic regression',
  adaline: 'Adaline',
}

/** A rate with the decimals it needs. */
export function rateText(rate: number): string {
  return decimals(rate, 3).replace(/0$/, '')
}

export function describe(state: RegressionsState): Description {
  const prices = momentOf('prices', state)
  const hobbits = momentOf(state.hobbits, state)
  const [base = 0, each = 0] = prices.weights
  return {
    sentence: [
      `${count(state.at, 'update')} made, at rate ${rateText(state.rate)}.`,
      flownOff('prices', state)
        ? 'The steps are too long for the prices: their line swings further out each time. Choose a smaller rate.'
        : `Prices: ${decimals(base)} bags, and ${decimals(each)} more for each window; half the mean squared error is ${decimals(prices.loss, 3)}.`,
      hobbitSentence(state),
      'One line of code trains both.',
    ].join(' '),
    table: {
      caption: `Update ${state.at + 1} of both models: new weight = old weight − ${rateText(state.rate)} × slope`,
      columns: ['Weight', 'Old', 'Slope', 'New'],
      rows: [
        ...rowsOf('prices', prices.weights, prices.gradient, state.rate),
        ...rowsOf(state.hobbits, hobbits.weights, hobbits.gradient, state.rate),
      ],
    },
  }
}

function hobbitSentence(state: RegressionsState): string {
  const { weights, loss } = momentOf(state.hobbits, state)
  const name = state.hobbits === 'logistic' ? 'logistic regression' : MODEL_NAMES[state.hobbits]
  if (flownOff(state.hobbits, state)) return `The steps are too long for ${name} too: it has flown off.`
  if (weights.every((weight) => weight === 0)) return 'Hobbits: all weights are 0, so there is no line yet.'
  const measure = state.hobbits === 'adaline' ? 'half the mean squared error' : 'the log loss'
  return `Hobbits, by ${name}: ${rightOf(state.hobbits, weights)} of ${bothCensuses.length} right; ${measure} is ${decimals(loss, 3)}.`
}

function rowsOf(model: Model, weights: Float64Array, gradient: Float64Array, rate: number): string[][] {
  return Array.from(weights, (weight, j) => {
    const slope = gradient[j] ?? 0
    return [
      `${MODEL_NAMES[model]}, ${weightLetters[j]}`,
      decimals(weight, 3),
      decimals(slope, 3),
      decimals(weight - rate * slope, 3),
    ]
  })
}
