import { lineScore, type Place } from '../../math/line.ts'
import { logLoss } from '../../math/logLoss.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { count, inHundred } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { fitOf, isLine, mistakesOf, saysYes, trainedWeights, weightsOf } from './fit.ts'
import type { YourState } from './model.ts'
import { oddityOf, oddityText, runText, scaleText } from './verdict.ts'
import { measureText, numberText } from './words.ts'

/** The loss of the trained model; null for a line by hand, which has no loss of its own. */
export function lossOf(state: YourState): number | null {
  const weights = trainedWeights(state)
  const fit = fitOf(state.points)
  return weights && fit ? logLoss(fit.samples, weights) : null
}

/** What the model says of somebody: by hand a class, trained a chance. */
export function answerTo(state: YourState, [x1, x2]: Place, weights = weightsOf(state)): string {
  if (state.maker === 'hand') return saysYes(weights, [x1, x2]) ? state.yes : state.no
  const chance = sigmoid(lineScore(weights, [x1, x2]))
  return `${inHundred(chance)} for “${state.yes}”`
}

export function describe(state: YourState): Description {
  const { points, x1, x2, yes, no, ask } = state
  const weights = weightsOf(state)
  const wrong = mistakesOf(state)
  const mistakes = wrong.filter(Boolean).length
  const ofYes = points.filter((point) => point.yes).length
  const sentences = [
    points.length > 1 && `${points.length} points: ${ofYes} “${yes}”, ${points.length - ofYes} “${no}”.`,
    oddityText(state),
    points.length > 0 && `${modelText(state)} ${count(mistakes, 'mistake')} in ${points.length}.`,
    state.maker === 'train' && runText(state),
    scaleText(state),
    ask &&
      points.length > 0 &&
      `The newcomer, ${x1} ${measureText(ask[0])} and ${x2} ${measureText(ask[1])}, gets: ${answerTo(state, ask)}.`,
  ]
  return {
    sentence: sentences.filter(Boolean).join(' '),
    table: {
      caption: 'The points, and what the model says of each',
      columns: [
        'Point',
        x1 === x2 ? `${x1} (first)` : x1,
        x1 === x2 ? `${x2} (second)` : x2,
        'It is',
        'The model says',
        'Mistake',
      ],
      rows: points.map((point, index) => [
        `${index + 1} ${point.name}`.trim(),
        measureText(point.x1),
        measureText(point.x2),
        point.yes ? yes : no,
        answerTo(state, [point.x1, point.x2], weights),
        wrong[index] ? 'yes' : 'no',
      ]),
    },
  }
}

function modelText(state: YourState): string {
  const loss = lossOf(state)
  if (state.maker === 'hand') return 'The line by hand makes'
  const has = `${loss === null ? '' : `the loss is ${numberText(loss)}, and `}`
  if (state.maker === 'train') return `After ${count(state.at, 'update')} ${has}the model makes`
  const isBest = ['plain', 'one-place', 'flat-x1', 'flat-x2'].includes(oddityOf(state.points))
  if (isBest) return `At the best weights there are, ${has}the model makes`
  return isLine(weightsOf(state))
    ? `There are no best weights, so here is one line of those that fit: ${has}the model makes`
    : `There are no best weights, so here is a model that is fairly sure: ${has}it makes`
}
