import { firstCensus, thorn } from '../../data/hobbits.ts'
import { decimals, inHundred, plain } from '../../plot/format.ts'
import type { Description } from '../../state/figure.ts'
import { judge, type NewcomerState, range, type Verdict } from './model.ts'

/** Nearer than this a newcomer counts as standing on the line: it shows as 0.00. */
const ON_THE_LINE = 0.005

function isOnLine({ distance }: Verdict): boolean {
  return Math.abs(distance) < ON_THE_LINE
}

/** What the model answers, in two words. */
export function answer(verdict: Verdict): string {
  if (isOnLine(verdict)) return 'cannot tell'
  return verdict.distance > 0 ? 'hero' : 'not a hero'
}

/** How sure the model is of its answer, whichever it is. */
export function sureness(verdict: Verdict): string {
  return inHundred(Math.max(verdict.chance, 1 - verdict.chance))
}

export function describe(state: NewcomerState): Description {
  const verdict = judge(state)
  const name = state.foot === thorn.foot && state.lifted === thorn.lifted ? thorn.name : 'The newcomer'
  return {
    sentence: [
      `${name} has foot size ${decimals(state.foot)} and lifts ${decimals(state.lifted)} hobbits.`,
      isOnLine(verdict)
        ? 'That is right on the line, so the model cannot tell: it is like tossing a coin.'
        : `That is on the ${verdict.distance > 0 ? 'hero' : 'other'} side of the line, ${decimals(Math.abs(verdict.distance))} away from it. The model answers “${answer(verdict)}”, and is ${sureness(verdict)} sure.`,
      warning(verdict),
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: 'The newcomer, what the model says, and the hobbits it knows',
      columns: ['Hobbit', 'Foot size x₁', 'Hobbits lifted x₂', 'Became', 'Distance from the line', 'Chance of a hero'],
      rows: [
        row(name, state, 'not known yet'),
        ...firstCensus.map((hobbit) => row(hobbit.name, hobbit, hobbit.hero ? 'hero' : 'not a hero')),
      ],
    },
  }
}

function row(name: string, measures: NewcomerState, became: string): string[] {
  const verdict = judge(measures)
  return [
    name,
    decimals(measures.foot),
    decimals(measures.lifted),
    became,
    decimals(verdict.distance),
    inHundred(verdict.chance),
  ]
}

/** Far from all data a model is sure of itself and nothing else. */
function warning({ beyond }: Verdict): string {
  if (beyond.length === 0) return ''
  const words = beyond.map((measure) => {
    const [least, most] = range(measure)
    return `${measure === 'foot' ? 'feet' : 'lifts'} from ${plain(least)} to ${plain(most)}`
  })
  return `But take care: the census holds only ${words.join(' and ')}. Nobody has seen a hobbit out here.`
}
