import { turned } from '../../figures/chain-rule-gears/model.ts'
import { cut } from '../../figures/secant-to-tangent/model.ts'
import { PEAK, steepness } from '../../figures/sigmoid-slope/model.ts'
import { calculusCurves, derivative, midpointSum, partialDerivative, secantSlope } from '../../math/index.ts'
import { defineFacts } from '../defineFacts.ts'
import { sigmoidLines, squareLines } from './lines.ts'

const { double, square, cube, reciprocal, exp, log } = calculusCurves

/** Every number between two places of a curve. */
function between(f: (x: number) => number, x: number, dx: number) {
  return { x, dx, to: x + dx, from: f(x), height: f(x + dx), rise: f(x + dx) - f(x), slope: secantSlope(f, x, dx) }
}

const STEPS = [1, 0.1, 0.01, 0.001]
const CUT_AT = -2
const LINE_X = 3
const LINE_H = 0.1

/** The polynomial of the worked example, with its slope by the rules. */
const polynomial = (x: number) => 5 * x ** 2 + 3 * x + 7
const polynomialSlope = (x: number) => 10 * x + 3

/** A land of two weights, small enough to be worked out by hand. */
const land = (w: Float64Array) => (w[0] ?? 0) ** 2 + 3 * (w[0] ?? 0) * (w[1] ?? 0)
const stand = Float64Array.of(1, 2)
const slopesAt = (place: Float64Array) => [0, 1].map((axis) => partialDerivative(land, place, axis)) as [number, number]
const slopes = slopesAt(stand)
const standTwin = Float64Array.of(2, 1)
const NUDGE = 0.01

/** Where one step against the gradient leads, and how high that is. */
function stepDown(rate: number) {
  const [w1, w2] = [0, 1].map((axis) => (stand[axis] ?? 0) - rate * (slopes[axis] ?? 0)) as [number, number]
  return { rate, w1, w2, height: land(Float64Array.of(w1, w2)) }
}

const chained = (x: number) => ({ x, ...turned({ kind: 'changing', x, a: 1, b: 1 }), byPower: 4 * x ** 3 })

const STRIPS = 6
const wide = cut({ x: CUT_AT, dx: 3 })

/** Every number that the chapter quotes. */
export const facts = defineFacts({
  doubled: [2, 5, 0].map((x) => ({ x, y: double.f(x) })),
  doubleStep: between(double.f, 2, 3),
  tripleStep: between((x) => 3 * x + 1, 1, 4),
  sigmoidSteps: [3, 1, 0.1, 0.01].map((dx) => ({ dx, slope: cut({ x: CUT_AT, dx }).slope })),
  sigmoidLeft: [-1, -0.1, -0.01].map((dx) => ({ dx, slope: cut({ x: CUT_AT, dx }).slope })),
  cutAt: CUT_AT,
  tangent: cut({ x: CUT_AT, dx: 0 }).slope,
  wide: wide.slope,
  elsewhere: { x: 1.4, dx: 2, slope: cut({ x: 1.4, dx: 2 }).slope },
  squareSteps: STEPS.map((dx) => between(square.f, 3, dx)),
  squareAt3: square.slope(3),
  twinStep: between(square.f, 2, 0.01),
  squareAt2: square.slope(2),
  lineX: LINE_X,
  lineH: LINE_H,
  squareLine: squareLines.map((line) => line(LINE_X, LINE_H)),
  atMinus5: square.slope(-5),
  at5: square.slope(5),
  cubeAt2: cube.slope(2),
  cubeStep: between(cube.f, 2, 0.001),
  reciprocalStep: between(reciprocal.f, 2, 0.01),
  reciprocalAt2: reciprocal.slope(2),
  reciprocalTwin: between(reciprocal.f, 1, 0.01),
  reciprocalAt1: reciprocal.slope(1),
  expAt1: exp.slope(1),
  expAt0: exp.slope(0),
  logAt2: log.slope(2),
  logAt100: log.slope(100),
  polynomialAt2: polynomialSlope(2),
  polynomialNumeric: derivative(polynomial, 2),
  gears: turned({ kind: 'steady', x: 0.1, a: 2, b: 3 }),
  chained: chained(1.5),
  chainTwin: chained(2),
  sigmoidLine: sigmoidLines.map((line) => line(2)),
  peak: PEAK,
  at2: steepness(2),
  at7: steepness(7),
  fourDeep: PEAK ** 4,
  tenDeep: PEAK ** 10,
  stand: [...stand] as [number, number],
  standHeight: land(stand),
  nudge: NUDGE,
  nudged1: land(Float64Array.of(1 + NUDGE, 2)),
  nudged2: land(Float64Array.of(1, 2 + NUDGE)),
  slopes,
  standTwin: [...standTwin] as [number, number],
  slopesTwin: slopesAt(standTwin),
  small: stepDown(0.01),
  large: stepDown(1),
  strips: STRIPS,
  stripSum: midpointSum(calculusCurves.sigmoid.slope, CUT_AT, CUT_AT + 3, STRIPS),
  stripSumFine: midpointSum(calculusCurves.sigmoid.slope, CUT_AT, CUT_AT + 3, 100),
  stripRise: wide.dy,
})
