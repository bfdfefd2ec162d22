import type { FigureDefinition } from '../state/figure.ts'

/** A definition whose kind of state is its own business. */
// biome-ignore lint/suspicious/noExplicitAny: State stands in both directions, so only `any` holds every figure.
export type AnyFigure = FigureDefinition<any>

/** Every figure by its id, each fetched only when it is needed. A new figure is one folder and one line here. */
export const registry = {
  'boundary-by-hand': () => import('./boundary-by-hand/index.ts'),
  'loss-map': () => import('./loss-map/index.ts'),
  'loss-terrain': () => import('./loss-terrain/index.ts'),
  'boundary-by-weights': () => import('./boundary-by-weights/index.ts'),
  'dot-product': () => import('./dot-product/index.ts'),
  'matrix-times-vector': () => import('./matrix-times-vector/index.ts'),
  'order-matters': () => import('./order-matters/index.ts'),
  newcomer: () => import('./newcomer/index.ts'),
  calibration: () => import('./calibration/index.ts'),
  'three-fits': () => import('./three-fits/index.ts'),
  'score-field': () => import('./score-field/index.ts'),
  squash: () => import('./squash/index.ts'),
  'three-observations': () => import('./three-observations/index.ts'),
  'softmax-twin': () => import('./softmax-twin/index.ts'),
  'make-a-guess': () => import('./make-a-guess/index.ts'),
  'over-the-river': () => import('./over-the-river/index.ts'),
  'learning-curves': () => import('./learning-curves/index.ts'),
  'robot-arm': () => import('./robot-arm/index.ts'),
  'worked-steps': () => import('./worked-steps/index.ts'),
  pitfalls: () => import('./pitfalls/index.ts'),
  'numpy-and-typescript': () => import('./numpy-and-typescript/index.ts'),
  'training-ground': () => import('./training-ground/index.ts'),
  punishment: () => import('./punishment/index.ts'),
  'whose-fault': () => import('./whose-fault/index.ts'),
  underflow: () => import('./underflow/index.ts'),
  'no-slope': () => import('./no-slope/index.ts'),
  'secant-to-tangent': () => import('./secant-to-tangent/index.ts'),
  'parabola-slope': () => import('./parabola-slope/index.ts'),
  'chain-rule-gears': () => import('./chain-rule-gears/index.ts'),
  'sigmoid-slope': () => import('./sigmoid-slope/index.ts'),
  derivation: () => import('./derivation/index.ts'),
  'computation-graph': () => import('./computation-graph/index.ts'),
  'two-regressions': () => import('./two-regressions/index.ts'),
  'which-matters': () => import('./which-matters/index.ts'),
  'runaway-weights': () => import('./runaway-weights/index.ts'),
  'real-data': () => import('./real-data/index.ts'),
  'one-neuron': () => import('./one-neuron/index.ts'),
  'your-data': () => import('./your-data/index.ts'),
} satisfies Record<string, () => Promise<{ default: AnyFigure }>>

export type FigureId = keyof typeof registry

export function isFigureId(id: string | undefined): id is FigureId {
  return id !== undefined && Object.hasOwn(registry, id)
}

export async function loadFigure(id: FigureId): Promise<AnyFigure> {
  return (await registry[id]()).default
}
