import { firstCensus } from '../../data/hobbits.ts'
import { chord, lineEquation, lineScore } from '../../math/line.ts'
import { count, decimals, plain } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { domain } from './domain.ts'
import { type BoundaryState, judge, weightsOf } from './model.ts'

/** The line in words. */
export function equation(state: BoundaryState): string {
  const line = lineEquation(weightsOf(state))
  return line.kind === 'upright'
    ? `an upright line at foot size ${decimals(line.at)}`
    : `a line with intercept ${decimals(line.intercept)} and slope ${decimals(line.slope)}`
}

/** “above the line”: where the line says that heroes are. */
export function heroSide(state: BoundaryState): string {
  const line = lineEquation(weightsOf(state))
  if (line.kind === 'upright') return line.right ? 'right of the line' : 'left of the line'
  return line.above ? 'above the line' : 'below the line'
}

export function describe(state: BoundaryState): Description {
  const judged = judge(state)
  const called = judged.filter(({ saysHero }) => saysHero)
  const wrong = judged.filter(({ mistaken }) => mistaken)
  const falseHeroes = wrong.filter(({ saysHero }) => saysHero).length
  const missedHeroes = wrong.length - falseHeroes
  const all = firstCensus.length
  return {
    sentence: [
      `This is ${equation(state)}.`,
      calling(called.length, all, heroSide(state)),
      verdict(wrong.length, missedHeroes, falseHeroes, all),
      remark(state, wrong.length, all),
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: 'The first census and what the line says of each hobbit',
      columns: ['Hobbit', 'Foot size x₁', 'Hobbits lifted x₂', 'Became', 'The line says', 'Mistake'],
      rows: judged.map(({ hobbit, saysHero, mistaken }) => [
        hobbit.name,
        plain(hobbit.foot),
        plain(hobbit.lifted),
        hobbit.hero ? 'hero' : 'not a hero',
        saysHero ? 'hero' : 'not a hero',
        mistaken ? 'yes' : 'no',
      ]),
    },
  }
}

function calling(called: number, all: number, side: string): string {
  if (called === all) return `It says that all ${all} are heroes.`
  if (called === 0) return `It says that none of the ${all} is a hero.`
  return called === 1 ? `It says that the one ${side} is a hero.` : `It says that the ${called} ${side} are heroes.`
}

function verdict(wrong: number, missed: number, falseHeroes: number, all: number): string {
  if (wrong === 0) return `It makes no mistake on the ${all} hobbits.`
  const parts = [missed > 0 && count(missed, 'hero missed', 'heroes missed'), falseHeroes > 0 && falsely(falseHeroes)]
  return `It makes ${count(wrong, 'mistake')}: ${parts.filter(Boolean).join(', ')}.`
}

function falsely(amount: number): string {
  return `${amount} called a hero who ${amount === 1 ? 'is' : 'are'} not`.replace(
    /^(\d+) called a hero who are/,
    '$1 called heroes who are',
  )
}

/** A word for each state that would puzzle. */
function remark(state: BoundaryState, wrong: number, all: number): string {
  const weights = weightsOf(state)
  if (!chord(weights, domain))
    return 'The line has left the picture, so every hobbit is on one side of it. Move a slider back, or press Reset.'
  const onLine = judge(state).filter(({ hobbit }) => lineScore(weights, [hobbit.foot, hobbit.lifted]) === 0)
  if (onLine[0])
    return `${onLine[0].hobbit.name} stands right on the line, where it cannot tell. We count that as “not a hero”.`
  if (state.upright !== null)
    return 'An upright line has no slope: it goes up without going along at all. So it looks at foot size only.'
  if (state.slope === 0) return 'With slope 0 the line is flat: whatever the foot size, only lifting counts.'
  if (wrong > all / 2) return 'More than half are wrong: swap the sides, and the wrong ones become right.'
  return ''
}
