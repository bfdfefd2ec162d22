import { firstCensus } from '../../data/hobbits.ts'
import { type DotState, initial as machine, pairs, sum } from '../../figures/dot-product/model.ts'
import { hobbits, scores, initial as times } from '../../figures/matrix-times-vector/model.ts'
import { matrices, initial as order, products } from '../../figures/order-matters/model.ts'
import { dot, matrixFrom, scaled } from '../../math/matrix.ts'
import { defineFacts } from '../defineFacts.ts'

/** A number kept clear of the dust of binary fractions. */
const clean = (value: number) => Number(value.toPrecision(12)) + 0

const named = (name: string) => {
  const hobbit = firstCensus.find((candidate) => candidate.name === name)
  if (!hobbit) throw new Error(`the first census has no ${name}`)
  return hobbit
}

/** A hobbit in the machine: the products and their sum. */
function worked(name: string) {
  const hobbit = named(name)
  const state: DotState = { ...machine, foot: hobbit.foot, lifted: hobbit.lifted }
  return { ...hobbit, products: pairs(state).map(({ product }) => clean(product)), score: clean(sum(state)) }
}

const shopping = { prices: [2, 3, 5], amounts: [4, 1, 2] }
const frodo = named('Frodo')
const doubled = scaled(2, matrixFrom([[frodo.foot], [frodo.lifted]]))

const [ab, ba] = products(order)
const list = (matrix: { values: Float64Array } | null) => [...(matrix?.values ?? [])]
const { A, B } = matrices(order)

/** Every number that the chapter quotes, in its prose or in a formula (tests/chapters/formulas.test.ts). */
export const facts = defineFacts({
  weights: { w0: machine.w0, w1: machine.w1, w2: machine.w2 },
  shopping: {
    ...shopping,
    products: shopping.prices.map((price, k) => price * (shopping.amounts[k] ?? 0)),
    sum: dot(shopping.prices, shopping.amounts),
  },
  frodo,
  doubled: [...doubled.values],
  bilbo: worked('Bilbo'),
  otto: worked('Otto Softpillow'),
  rows: hobbits.map((hobbit, i) => ({ ...hobbit, score: clean(scores(times)[i] ?? 0) })),
  first: firstCensus.length,
  order: { A: list(A), B: list(B), AB: list(ab.result), BA: list(ba.result) },
})
