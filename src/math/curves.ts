import { checkWhole } from './checks.ts'
import { sigmoid, sigmoidSlope } from './sigmoid.ts'

/**
 * A function of one variable with its exact derivative.
 * `formula` and `slopeFormula` are TeX. `defined` is true where value and slope exist and a float64 can hold them;
 * elsewhere `f` and `slope` throw, so that no figure ever gets NaN or Infinity.
 */
export type Curve = {
  readonly formula: string
  readonly slopeFormula: string
  readonly f: (x: number) => number
  readonly slope: (x: number) => number
  readonly defined: (x: number) => boolean
}

type Rule = Omit<Curve, 'defined'>

function curve(rule: Rule, inDomain: (x: number) => boolean = () => true): Curve {
  const defined = (x: number) =>
    Number.isFinite(x) && inDomain(x) && Number.isFinite(rule.f(x)) && Number.isFinite(rule.slope(x))
  const guarded = (g: (x: number) => number) => (x: number) => {
    if (!defined(x)) throw new Error(`${rule.formula} is not defined at x = ${x}`)
    return g(x)
  }
  return { ...rule, f: guarded(rule.f), slope: guarded(rule.slope), defined }
}

function smooth(formula: string, f: (x: number) => number, slopeFormula: string, slope: (x: number) => number): Curve {
  return curve({ formula, slopeFormula, f, slope })
}

/**
 * The straight line ax + b, whose slope is a everywhere.
 * @example straightLine(2, 0).slope(7) // 2
 */
export function straightLine(a: number, b: number): Curve {
  const rise = a === 1 ? 'x' : a === -1 ? '-x' : `${a}x`
  const formula = a === 0 ? `${b}` : b === 0 ? rise : `${rise}${b < 0 ? '' : '+'}${b}`
  return smooth(
    formula,
    (x) => a * x + b,
    `${a}`,
    () => a,
  )
}

/**
 * xⁿ for a whole n ≥ 0, with the power rule (xⁿ)′ = n·xⁿ⁻¹. Throws for other n.
 * @example power(3).slope(2) // 12
 */
export function power(n: number): Curve {
  checkWhole('n', n)
  return smooth(
    `x^{${n}}`,
    (x) => x ** n,
    n === 0 ? '0' : `${n}x^{${n - 1}}`,
    (x) => (n === 0 ? 0 : n * x ** (n - 1)),
  )
}

/** Curves for the chapter on slopes. */
export const calculusCurves = {
  double: smooth(
    '2x',
    (x) => 2 * x,
    '2',
    () => 2,
  ),
  constant: smooth(
    '3',
    () => 3,
    '0',
    () => 0,
  ),
  square: smooth(
    'x^2',
    (x) => x * x,
    '2x',
    (x) => 2 * x,
  ),
  cube: smooth(
    'x^3',
    (x) => x ** 3,
    '3x^2',
    (x) => 3 * x * x,
  ),
  reciprocal: smooth(
    '\\frac{1}{x}',
    (x) => 1 / x,
    '-\\frac{1}{x^2}',
    (x) => -1 / (x * x),
  ),
  exp: smooth('e^x', Math.exp, 'e^x', Math.exp),
  log: curve({ formula: '\\ln x', slopeFormula: '\\frac{1}{x}', f: Math.log, slope: (x) => 1 / x }, (x) => x > 0),
  sigmoid: smooth('\\sigma(x)', sigmoid, '\\sigma(x)(1-\\sigma(x))', sigmoidSlope),
} as const satisfies Record<string, Curve>

/** Curves to go downhill on; lowest points and resting places are said with each. */
export const pitfallCurves = {
  /** One valley, lowest at 0, curvature 1: a rate below 1 crawls or arrives, 1…2 overshoots, above 2 flies off. */
  bowl: smooth(
    '\\tfrac{1}{2}x^2',
    (x) => (x * x) / 2,
    'x',
    (x) => x,
  ),
  /** A shallow valley near 1.83 (f ≈ 2.36) and the deep one near −2.14 (f ≈ 0.36), a hill near 0.32 between. */
  twoValleys: smooth(
    '0.1x^4-0.8x^2+0.5x+3',
    (x) => 0.1 * x ** 4 - 0.8 * x * x + 0.5 * x + 3,
    '0.4x^3-1.6x+0.5',
    (x) => 0.4 * x ** 3 - 1.6 * x + 0.5,
  ),
  /** A dip at 0 in flat land: beyond |x| = 5 the slope is next to nothing and descent stalls. */
  plateau: smooth(
    '1-e^{-x^2/2}',
    (x) => -Math.expm1((-x * x) / 2),
    'x\\,e^{-x^2/2}',
    (x) => x * Math.exp((-x * x) / 2),
  ),
  /** A level resting place at 0 half-way down (slope 0, no minimum), then the valley at 3. */
  restingPlace: smooth(
    '0.05x^4-0.2x^3+2',
    (x) => 0.05 * x ** 4 - 0.2 * x ** 3 + 2,
    '0.2x^3-0.6x^2',
    (x) => 0.2 * x * x * (x - 3),
  ),
} as const satisfies Record<string, Curve>

/**
 * outer(inner(x)) with the chain rule: slope outer′(inner(x))·inner′(x), two gears whose ratios multiply.
 * Defined where inner is and outer is at inner's value.
 * @example compose(calculusCurves.exp, calculusCurves.double).slope(0) // 2
 */
export function compose(outer: Curve, inner: Curve): Curve {
  const put = (formula: string) => formula.replaceAll('x', `{(${inner.formula})}`)
  return curve(
    {
      formula: put(outer.formula),
      slopeFormula: `${put(outer.slopeFormula)}\\cdot(${inner.slopeFormula})`,
      f: (x) => outer.f(inner.f(x)),
      slope: (x) => outer.slope(inner.f(x)) * inner.slope(x),
    },
    (x) => inner.defined(x) && outer.defined(inner.f(x)),
  )
}

/**
 * 1/f(x) with the reciprocal rule (1/f)′ = **−**f′/f². Defined where f is defined and not 0.
 * @example reciprocalOf(calculusCurves.square).slope(1) // −2
 */
export function reciprocalOf(of: Curve): Curve {
  return curve(
    {
      formula: `\\frac{1}{${of.formula}}`,
      slopeFormula: `-\\frac{${of.slopeFormula}}{(${of.formula})^2}`,
      f: (x) => 1 / of.f(x),
      slope: (x) => -of.slope(x) / of.f(x) ** 2,
    },
    of.defined,
  )
}
