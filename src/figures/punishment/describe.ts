import { decimals } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { coinToss, LEAST_CHANCE, type PunishmentState, punishments } from './model.ts'

/** Words in place of a number that would have no end. */
const NO_END = 'no end'

/** ŷ with as many decimals as it needs near 0 and near 1. */
export function chanceText(chance: number): string {
  if (chance > 0 && chance < LEAST_CHANCE) return 'under 0.000001'
  if (chance < 1 && chance > 1 - LEAST_CHANCE) return 'over 0.999999'
  const nearEnd = chance > 0 && chance < 1 && (chance < 0.01 || chance > 0.99)
  return decimals(chance, nearEnd ? 6 : 2).replace(/(\.\d\d\d*?)0+$/, '$1')
}

export function lossText(loss: number | null): string {
  if (loss === null) return NO_END
  return loss > 0 && loss < 0.005 ? 'under 0.01' : decimals(loss)
}

export function describe(state: PunishmentState): Description {
  const { hero, plain } = punishments(state)
  return {
    sentence: [
      `The model says ŷ = ${chanceText(state.chance)}.`,
      hero === null
        ? 'If the hobbit becomes a hero after all, the punishment has no end: the model said “never”, and no number is large enough for that.'
        : `If the hobbit becomes a hero, the punishment is ${lossText(hero)}.`,
      plain === null
        ? 'If not, the punishment has no end: the model said “for certain”, and no number is large enough for that.'
        : `If not, it is ${lossText(plain)}.`,
      comparison(state.chance, hero, plain),
    ].join(' '),
    table: {
      caption: 'The punishment for some answers of a model, whatever the truth turns out to be',
      columns: ['ŷ', 'It was a hero (y = 1): −log ŷ', 'It was not (y = 0): −log(1 − ŷ)'],
      rows: rowChances(state.chance).map((chance) => {
        const row = punishments({ chance })
        return [
          `${chanceText(chance)}${chance === state.chance ? ' (now)' : ''}`,
          lossText(row.hero),
          lossText(row.plain),
        ]
      }),
    },
  }
}

function comparison(chance: number, hero: number | null, plain: number | null): string {
  if (hero === null || plain === null) return 'So a model should never be quite so sure.'
  if (Math.abs(chance - 0.5) < 0.005)
    return `That is “I don’t know”: it costs about ${decimals(coinToss)}, whatever the truth.`
  const [worse, word] = hero > plain ? [hero, 'A hero'] : [plain, 'Someone else']
  return `${word} here costs ${decimals(worse / coinToss, 1)} times as much as “I don’t know” (${decimals(coinToss)}).`
}

/** Some round answers and the present one, in order. */
function rowChances(now: number): number[] {
  const round = [0, 0.001, 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99, 0.999, 1]
  return [...new Set([...round, now])].sort((a, b) => a - b)
}
