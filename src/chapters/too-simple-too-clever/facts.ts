import { callsHero, fitOf, trained, wrongOnes } from '../../figures/three-fits/fit.ts'
import { BENDS, initial, type Mistakes, mistakesOf, TEN, votes } from '../../figures/three-fits/model.ts'
import { EACH, trueEdge, villageOf } from '../../figures/three-fits/village.ts'
import { polynomialFeatures } from '../../math/polynomial.ts'
import { defineFacts } from '../defineFacts.ts'

const WILD = BENDS[1]
const inHundred = (mistakes: number) => (mistakes / EACH) * 100

/** Mistakes of one fit in the first village, and as so many in a hundred. */
function mistakesFor(bend: number) {
  const { learned, held } = mistakesOf(initial, bend)
  return { learned, held, learnedShare: inHundred(learned), heldShare: inHundred(held), gap: held - learned }
}

/** The same on average over the ten villages of the figure. */
function ofTen(bend: number): Mistakes & { heroes: number } {
  const ten = { ...initial, bend, shows: 'ten' } as const
  return { ...mistakesOf(ten, bend), heroes: votes(ten) }
}

const MANY = 100

/** Held back, in a hundred, on average over many villages: the figure's ten might be lucky ones. */
function ofMany(bend: number): number {
  const villages = Array.from({ length: MANY }, (_, index) => index + 1)
  return inHundred(villages.reduce((sum, village) => sum + fitOf(village, bend).heldMistakes, 0) / MANY)
}

/** As many again and again: what the wild one needs to be tamed. */
const CROWD = 1000

function wildOnCrowd(): number {
  const villages = Array.from({ length: TEN }, (_, index) => villageOf(index + 1, CROWD))
  const wrong = villages.flatMap(({ learned, held }) => wrongOnes(held, WILD, trained(learned, WILD)))
  return (wrong.filter(Boolean).length / wrong.length) * 100
}

const example = [2, 3] as const
const twin = [1, 4] as const

/** Every number that the chapter quotes. */
export const facts = defineFacts({
  each: EACH,
  ten: TEN,
  wildBend: WILD,
  line: mistakesFor(1),
  curve: mistakesFor(2),
  wild: mistakesFor(WILD),
  tenLines: ofTen(1),
  tenCurves: ofTen(2),
  tenWild: ofTen(WILD),
  many: MANY,
  manyLines: ofMany(1),
  manyCurves: ofMany(2),
  manyWild: ofMany(WILD),
  crowd: CROWD,
  crowdWild: wildOnCrowd(),
  thorn: { foot: initial.foot, lifted: initial.lifted },
  thornEdge: trueEdge(initial.foot),
  wildCallsThorn: callsHero(fitOf(initial.village, WILD), [initial.foot, initial.lifted]),
  foot: example[0],
  lifted: example[1],
  products: Array.from(polynomialFeatures(...example, 2)),
  twin: { foot: twin[0], lifted: twin[1], products: Array.from(polynomialFeatures(...twin, 2)) },
  columns: polynomialFeatures(...example, 2).length,
  wildColumns: polynomialFeatures(...example, WILD).length,
})
