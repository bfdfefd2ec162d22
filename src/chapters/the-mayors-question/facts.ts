import { firstCensus, thorn } from '../../data/hobbits.ts'
import { separating } from '../../figures/boundary-by-hand/model.ts'
import { weights as newcomerModel } from '../../figures/newcomer/model.ts'
import { signedDistance } from '../../math/line.ts'
import { defineFacts } from '../defineFacts.ts'
import { fewestMistakes } from '../oneMeasure.ts'

const heroes = firstCensus.filter(({ hero }) => hero)
const leftmost = heroes.reduce((a, b) => (b.foot < a.foot ? b : a))
const strongest = firstCensus.reduce((a, b) => (b.lifted > a.lifted ? b : a))

const named = (name: string) => {
  const hobbit = firstCensus.find((candidate) => candidate.name === name)
  if (!hobbit) throw new Error(`the first census has no ${name}`)
  return hobbit
}

const height = (foot: number) => separating.intercept + foot * separating.slope

const example = named('Tansy Greenhill')
const twin = named('Pansy Goodmeal')

/** Every number that the chapter quotes. */
export const facts = defineFacts({
  count: firstCensus.length,
  heroes: heroes.length,
  others: firstCensus.length - heroes.length,
  rows: [named('Frodo'), named('Bilbo'), named('Otto Softpillow'), named('Bodo Snug')],
  leftmost,
  strongest,
  separating,
  fall: -separating.slope,
  example,
  exampleFall: -separating.slope * example.foot,
  exampleHeight: height(example.foot),
  twin,
  twinFall: -separating.slope * twin.foot,
  twinHeight: height(twin.foot),
  fewestByFoot: fewestMistakes(firstCensus, 'foot'),
  fewestByLifting: fewestMistakes(firstCensus, 'lifted'),
  named: ['Frodo', 'Sam', 'Bilbo', 'Otto Softpillow', 'Bodo Snug'],
  third: { intercept: -newcomerModel[0] / newcomerModel[2], slope: -newcomerModel[1] / newcomerModel[2] },
  thorn,
  thornDistance: signedDistance(newcomerModel, [thorn.foot, thorn.lifted]),
})
