import { firstCensus } from '../../data/hobbits.ts'
import { BINS, binOf, CROWD, initial, presets, read, truth, VILLAGE } from '../../figures/calibration/model.ts'
import { judge } from '../../figures/newcomer/model.ts'
import { defineFacts } from '../defineFacts.ts'

/** What the newcomer's model says of a hobbit of the census, and what is left. */
function judged(name: string) {
  const hobbit = firstCensus.find((candidate) => candidate.name === name)
  if (!hobbit) throw new Error(`the first census has no ${name}`)
  const { chance } = judge(hobbit)
  return { ...hobbit, chance, rest: 1 - chance }
}

/** One group of the over-confident model's reliability curve. */
function group(chance: number) {
  const bin = binOf('over-confident', chance)
  if (!bin || bin.meanProbability === null || bin.share === null) throw new Error(`nobody was given about ${chance}`)
  const { from, to, count, meanProbability, share } = bin
  return { from, to, count, said: meanProbability, share, heroes: Math.round(share * count) }
}

const twenty = read({ ...initial, draw: 20 })
const heroes = firstCensus.filter(({ hero }) => hero).length

/** Who has red hair, and who has big feet: some have both. */
const [red, black, big, both] = [20, 30, 40, 8] as const
const [whistle, blackWhistle] = [15, 5] as const

/** What the boaster says at the other end. */
const lowSaid = presets.find(({ id }) => id === 'over-confident-low')?.state.chance ?? 0

/** Every number that the chapter quotes. */
export const facts = defineFacts({
  example: judged('Bilbo'),
  twin: judged('Falco Featherbed'),
  hundred: CROWD,
  said: initial.chance,
  saidRest: 1 - initial.chance,
  promised: initial.chance * CROWD,
  others: CROWD - initial.chance * CROWD,
  firstDraw: read(initial).heroes,
  draws: twenty.counts.length,
  fewest: Math.min(...twenty.counts),
  most: Math.max(...twenty.counts),
  mean: twenty.mean,
  red,
  black,
  redOrBlack: red + black,
  big,
  both,
  redPlusBig: red + big,
  redOrBig: red + big - both,
  whistle,
  blackWhistle,
  whistleOrBlack: whistle + black - blackWhistle,
  boastDraw: read({ ...initial, model: 'over-confident' }).heroes,
  boastTruth: truth('over-confident', initial.chance) * CROWD,
  boastLow: { said: lowSaid, promised: lowSaid * CROWD, truth: truth('over-confident', lowSaid) * CROWD },
  village: VILLAGE,
  groups: BINS,
  high: group(0.85),
  low: group(0.15),
  count: firstCensus.length,
  heroes,
  everyone: heroes / firstCensus.length,
})
