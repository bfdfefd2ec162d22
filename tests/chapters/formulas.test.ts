import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { facts as sigmoid } from '../../src/chapters/sigmoid/facts.ts'
import { facts as slopes } from '../../src/chapters/slopes/facts.ts'
import { facts as vectors } from '../../src/chapters/vectors/facts.ts'
import { facts as weights } from '../../src/chapters/weights/facts.ts'

/** Formulas are typeset while the site is built and can take no fact, so what they write is compared here. */
const written = (chapter: string) =>
  readFileSync(`src/chapters/${chapter}/chapter.mdx`, 'utf8').replace(/\s+/g, ' ').replaceAll('&=', '=')

/** A number kept clear of the dust of binary fractions, and of a slope that was felt with a tiny step. */
const clean = (value: number) => Number(value.toPrecision(8))

const matrix = (...rows: (readonly (number | string)[])[]) =>
  String.raw`\begin{bmatrix} ${rows.map((row) => row.join(' & ')).join(String.raw` \\ `)} \end{bmatrix}`
const column = (numbers: readonly (number | string)[]) => matrix(...numbers.map((number) => [number]))
const square = ([a = 0, b = 0, c = 0, d = 0]: readonly number[]) => matrix([a, b], [c, d])

const { frodo, doubled, shopping, order } = vectors
const { ten, three, twins, outputs, weights: model } = sigmoid
const rows = [three.first, three.second, three.third]
const measured = [frodo.foot, frodo.lifted]
const bought = shopping.prices.map((price, k) => String.raw`${price} \times ${shopping.amounts[k]}`)

const formulas: Record<string, string[]> = {
  weights: [`${weights.sum.of.join(' + ')} = ${weights.sum.total}`],
  vectors: [
    String.raw`\vec{x} = ${column(measured)}`,
    String.raw`2 \cdot ${column(measured)} = ${column(measured.map((x) => String.raw`2 \times ${x}`))} = ${column(doubled)}`,
    String.raw`${column(measured)}^{\top} = ${matrix(measured)}`,
    String.raw`${bought.join(' + ')} = ${shopping.products.join(' + ')} \\ = ${shopping.sum}`,
    String.raw`${matrix(shopping.prices)} \cdot ${column(shopping.amounts)} = ${shopping.sum}`,
    `${square(order.A)} ${square(order.B)} = ${square(order.AB)}`,
    `${square(order.B)} ${square(order.A)} = ${square(order.BA)}`,
  ],
  sigmoid: [
    String.raw`${model.w0} + ${model.w1} \times ${ten.measure} + ${model.w2} \times ${ten.measure} = ${clean(ten.score)}`,
    `${matrix(...rows.map(({ x1, x2 }) => [1, x1, x2]))} ${column([three.start, three.w1, three.w2])} = ${column(rows.map(({ z }) => z))}`,
    String.raw`\sigma ${column(rows.map(({ z }) => z))} \approx ${column(rows.map(({ chance }) => chance.toFixed(2)))}`,
    `${matrix(...rows.map(({ x1, x2 }) => [x1, x2]))} ${matrix([outputs.plain[1], outputs.hero[1]], [outputs.plain[2], outputs.hero[2]])} + ${matrix([outputs.plain[0], outputs.hero[0]])}`,
    matrix(...twins.map(({ scores }) => scores)),
  ],
  slopes: [
    String.raw`\end{bmatrix} = ${column(slopes.slopes.map(clean))}`,
    String.raw`-\frac{1}{${-1 / slopes.reciprocalAt2}} = $`,
    String.raw`-\frac{1}{${slopes.reciprocalStep.x ** 2}} = $`,
  ],
}

describe.each(Object.entries(formulas))('the formulas of %s', (chapter, all) => {
  test.each(all)('write %s', (tex) => expect(written(chapter).includes(tex)).toBe(true))
})
