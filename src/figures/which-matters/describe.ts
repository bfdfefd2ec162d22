import { thorn } from '../../data/hobbits.ts'
import { chance, count, decimals, inHundred, plain } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { defaultModel } from '../defaultModel.ts'
import { answer, hobbitsOf, isModel, type MattersState, range, spreads, weighings, whichMatters } from './model.ts'

/** A weight or an odds ratio of any size, short. */
export function short(value: number): string {
  if (Math.abs(value) >= 1e6) return value > 0 ? 'over a million' : 'under minus a million'
  const size = Math.abs(value)
  return decimals(value, size >= 100 ? 0 : size >= 10 ? 1 : size >= 0.1 || size === 0 ? 2 : 3)
}

/** Whose model it is. */
export function modelName(state: MattersState): string {
  const hobbits = `${hobbitsOf(state).length} hobbits`
  if (isModel(state, defaultModel)) return `the default run, ${count(state.updates, 'update')} on all ${hobbits}`
  if (state.updates === 0) return `a model with no training, for ${hobbits}`
  return `a model of the training ground, ${count(state.updates, 'update')} on ${hobbits}`
}

export function hobbitName(state: MattersState): string {
  return state.foot === thorn.foot && state.lifted === thorn.lifted ? thorn.name : 'The newcomer'
}

/** The answer to “which measurement?”, in a sentence. */
export function firstAnswer(state: MattersState): string {
  const standard = weighings(state)[1]
  const winner = whichMatters(state)
  if (!standard) return ''
  if (state.w1 === 0 && state.w2 === 0) return 'Neither measure counts: both weights are 0.'
  if (winner === 'neither') return 'Both measures count alike.'
  const [more, less] = winner === 'foot' ? [standard.foot, standard.lifted] : [standard.lifted, standard.foot]
  const words = winner === 'foot' ? 'Foot size' : 'Lifting'
  const against = more < 0 ? ' It counts against being a hero.' : ''
  return `${words} tells more: one usual difference in it moves the score by ${short(Math.abs(more))}, in the other by ${short(Math.abs(less))}.${against}`
}

/** The answer to “will this one?”, in a sentence. */
export function secondAnswer(state: MattersState): string {
  const { z, chance: hero, beyond } = answer(state)
  const name = hobbitName(state)
  const said =
    z === 0
      ? `For ${name} the model cannot tell: it is like tossing a coin.`
      : `${name}: ${z > 0 ? 'a hero' : 'not a hero'}, says the model, and it is ${inHundred(Math.max(hero, 1 - hero))} sure.`
  return beyond.length === 0 ? said : `${said} But that is outside all it has seen.`
}

function warning(state: MattersState): string {
  const { beyond } = answer(state)
  if (beyond.length === 0) return ''
  const seen = beyond.map((measure) => {
    const [least, most] = range(state, measure)
    return `${measure === 'foot' ? 'feet' : 'lifts'} from ${plain(least)} to ${plain(most)}`
  })
  return `The census holds only ${seen.join(' and ')}, so take this answer with care.`
}

function remark(state: MattersState): string {
  if (Math.max(Math.abs(state.w1), Math.abs(state.w2)) > 20)
    return 'The weights are very large: the model is all but certain of everyone. They ran away, or the rate was too large.'
  if (state.unit === 'thumbs')
    return 'In thumbs each step is smaller, so the raw weight shrinks to a twelfth. The standardised weight stays.'
  return ''
}

export function describe(state: MattersState): Description {
  const rows = weighings(state)
  const spread = spreads(state)
  const { z, chance: hero } = answer(state)
  const names = {
    raw: `weight, feet in ${state.unit}`,
    standard: 'weight for one usual difference',
    odds: 'odds ratio for one usual difference',
    correlation: 'correlation with being a hero',
  }
  return {
    sentence: [
      `This is ${modelName(state)}: weights ${short(state.w0)}, ${short(state.w1)} and ${short(state.w2)}.`,
      firstAnswer(state),
      secondAnswer(state).replace(' But that is outside all it has seen.', ''),
      warning(state),
      remark(state),
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: 'How much each measure counts, and what the model says of the hobbit asked about',
      columns: ['What', 'Foot size x₁', 'Hobbits lifted x₂'],
      rows: [
        ['usual difference between hobbits', decimals(spread.foot), decimals(spread.lifted)],
        ...rows.map(({ id, foot, lifted }) => [names[id], short(foot), short(lifted)]),
        [hobbitName(state), decimals(state.foot), decimals(state.lifted)],
        ['score and chance of a hero', short(z), chance(hero)],
      ],
    },
  }
}
