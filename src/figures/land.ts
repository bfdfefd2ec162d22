import { bothCensuses, firstCensus, type Hobbit } from '../data/hobbits.ts'
import { heldOptimum } from '../math/heldOptimum.ts'
import type { Place } from '../math/line.ts'
import { logLoss } from '../math/logLoss.ts'
import { logLossGradient } from '../math/logLossGradient.ts'
import { type LossGrid, lossGrid, lowestCell } from '../math/lossGrid.ts'
import { profileGrid } from '../math/profileGrid.ts'
import { type Samples, samplesFrom } from '../math/samples.ts'
import { weightNames } from '../plot/quantities.ts'
import { choiceField, type Fields, numberField } from '../state/fields.ts'

/** A place in the land of weights, and the map it is shown on. */
export interface LandState {
  w0: number
  w1: number
  w2: number
  /** Which two weights the map shows, to the right and upwards. */
  axes: AxesName
  /** What the third weight does: it is held, or at each place of the map it is as good as it can be. */
  rest: 'held' | 'best'
  hobbits: Census
  /** The middle of the map, and its width and height, in units of the weights. */
  x: number
  y: number
  span: number
}

export type AxesName = 'w1-w2' | 'w0-w1' | 'w0-w2'
export type Census = '24' | '20'
export type WeightPlace = 0 | 1 | 2

export const axesNames: readonly AxesName[] = ['w1-w2', 'w0-w1', 'w0-w2']

/** The weight to the right, the one upwards, and the third. */
export const axesOf: Readonly<Record<AxesName, { x: WeightPlace; y: WeightPlace; rest: WeightPlace }>> = {
  'w1-w2': { x: 1, y: 2, rest: 0 },
  'w0-w1': { x: 0, y: 1, rest: 2 },
  'w0-w2': { x: 0, y: 2, rest: 1 },
}

/** How far from 0 a weight may be, and so from where to where. */
export const FURTHEST = 60
export const WEIGHTS = [-FURTHEST, FURTHEST] as const
const SPANS = [0.5, 80] as const
const ZOOM = Math.SQRT2

export const landFields: Fields<LandState> = {
  w0: numberField(...WEIGHTS),
  w1: numberField(...WEIGHTS),
  w2: numberField(...WEIGHTS),
  axes: choiceField('w1-w2', 'w0-w1', 'w0-w2'),
  rest: choiceField('held', 'best'),
  hobbits: choiceField('24', '20'),
  x: numberField(...WEIGHTS),
  y: numberField(...WEIGHTS),
  span: numberField(...SPANS),
}

export const hobbitsOf: Readonly<Record<Census, readonly Hobbit[]>> = { '24': bothCensuses, '20': firstCensus }

const samplesOf: Readonly<Record<Census, Samples>> = { '24': samples(bothCensuses), '20': samples(firstCensus) }

/** The one lowest place of the land of all 24. (The land of the first 20 has none.) */
export const optimum = heldOptimum(samplesOf['24'], new Float64Array(3), [0, 1, 2]) ?? new Float64Array(3)

const views: Readonly<Record<AxesName, Pick<LandState, 'x' | 'y' | 'span'>>> = {
  'w1-w2': { x: 1, y: 1, span: 6 },
  'w0-w1': { x: -4, y: 1, span: 10 },
  'w0-w2': { x: -4, y: 1, span: 10 },
}

export const initialLand: LandState = {
  w0: -4.5,
  w1: 2.6,
  w2: 0.4,
  axes: 'w1-w2',
  rest: 'held',
  hobbits: '24',
  ...views['w1-w2'],
}

function samples(hobbits: readonly Hobbit[]): Samples {
  return samplesFrom(
    hobbits.map(({ foot, lifted }) => [foot, lifted]),
    hobbits.map(({ hero }) => (hero ? 1 : 0)),
  )
}

/** The three weights; a third weight that is as good as it can be follows from the other two. */
export function weightsOf(state: LandState): Float64Array {
  const weights = Float64Array.of(state.w0, state.w1, state.w2)
  if (state.rest === 'held') return weights
  return heldOptimum(samplesOf[state.hobbits], weights, [axesOf[state.axes].rest]) ?? weights
}

export function lossOf(state: LandState, weights = weightsOf(state)): number {
  return logLoss(samplesOf[state.hobbits], weights)
}

/** The slope of J along each of the three weights. */
export function gradientOf(state: LandState, weights = weightsOf(state)): Float64Array {
  return logLossGradient(samplesOf[state.hobbits], weights)
}

/** Where on the map the weights are. */
export function onMap({ axes }: Pick<LandState, 'axes'>, weights: ArrayLike<number>): Place {
  const { x, y } = axesOf[axes]
  return [weights[x] ?? 0, weights[y] ?? 0]
}

/** What the map shows, to the right and upwards. */
export function domainOf({ x, y, span }: Pick<LandState, 'x' | 'y' | 'span'>) {
  return { x: [x - span / 2, x + span / 2], y: [y - span / 2, y + span / 2] } as const
}

/** The heights of the map; they hold until another census, map or slice is asked for. */
export function gridOf(state: LandState, size: number): LossGrid {
  const { x, y, rest } = axesOf[state.axes]
  const all = samplesOf[state.hobbits]
  const plane = { axes: [x, y], ...domainOf(state), size } as const
  if (state.rest === 'best') return profileGrid(all, { ...plane, best: rest })
  return lossGrid(all, { ...plane, weights: Float64Array.of(state.w0, state.w1, state.w2) })
}

/** The lowest place of the land as shown: of the slice, or of all; null where the land runs down without end. */
export function lowestOf(state: LandState): Float64Array | null {
  const { x, y } = axesOf[state.axes]
  const all = samplesOf[state.hobbits]
  if (state.rest === 'best') return state.hobbits === '24' ? optimum : null
  return heldOptimum(all, Float64Array.of(state.w0, state.w1, state.w2), [x, y])
}

/** Nearer than this to the optimum's slice, the lowest place of the slice is the lowest of all, as far as is shown. */
const SAME = 0.005

/** Whether the lowest place shown is the lowest of the whole land. */
export function isLowestOfAll(state: LandState, lowest: Float64Array | null): boolean {
  return lowest !== null && state.hobbits === '24' && lowest.every((w, j) => Math.abs(w - (optimum[j] ?? 0)) < SAME)
}

/** Where the lowest ground of the map leaves it, and a place on the way there; only where the land runs down for ever. */
export function wayOut(state: LandState, grid: LossGrid): { from: Place; to: Place } | null {
  if (state.rest === 'held' || state.hobbits === '24') return null
  const { row, column, size } = { ...lowestCell(grid), size: grid.size }
  const isEdge = row === 0 || column === 0 || row === size - 1 || column === size - 1
  if (!isEdge) return null
  const to: Place = [grid.xs[column] ?? 0, grid.ys[row] ?? 0]
  // The valley of a land that runs down for ever runs straight out from weights 0.
  const length = Math.hypot(...to)
  const part = Math.max(0.2, 1 - (0.48 * state.span) / length)
  return { from: [to[0] * part, to[1] * part], to }
}

/** The state with the walker at these weights, as far as weights go, and a map that has them on it. */
export function movedTo(state: LandState, weights: ArrayLike<number>): LandState {
  const [w0, w1, w2] = [0, 1, 2].map((j) => within(weights[j] ?? 0, FURTHEST)) as [number, number, number]
  return inView({ ...state, w0, w1, w2 })
}

/** The walker moved on the map; the third weight is held, or follows. */
export function movedOnMap(state: LandState, [toX, toY]: Place): LandState {
  const { x, y } = axesOf[state.axes]
  const { x: across, y: up } = domainOf(state)
  const next = { ...state }
  next[weightNames[x]] = within(Math.min(across[1], Math.max(across[0], toX)), FURTHEST)
  next[weightNames[y]] = within(Math.min(up[1], Math.max(up[0], toY)), FURTHEST)
  return next
}

/** Another pair of weights for the map, or other hobbits: with its own first view. */
export function withMap(state: LandState, change: Partial<Pick<LandState, 'axes' | 'hobbits' | 'rest'>>): LandState {
  const weights = weightsOf(state)
  const next = { ...state, w0: weights[0] ?? 0, w1: weights[1] ?? 0, w2: weights[2] ?? 0, ...change }
  return change.axes ? inView({ ...next, ...views[change.axes] }) : next
}

/** Nearer (steps above 0) or further; the walker keeps the place on the map. */
export function zoomed(state: LandState, steps: number): LandState {
  const span = Math.min(SPANS[1], Math.max(SPANS[0], state.span / ZOOM ** steps))
  const [atX, atY] = onMap(state, weightsOf(state))
  const part = span / state.span
  return inView({
    ...state,
    span,
    x: within(atX + (state.x - atX) * part, FURTHEST),
    y: within(atY + (state.y - atY) * part, FURTHEST),
  })
}

export function wholeMap(state: LandState): LandState {
  return inView({ ...state, ...views[state.axes] })
}

export function canZoom({ span }: LandState, steps: 1 | -1): boolean {
  return steps === 1 ? span > SPANS[0] * 1.001 : span < SPANS[1] / 1.001
}

/** Shifts the map, if need be, so that the walker is on it. */
function inView(state: LandState): LandState {
  const [atX, atY] = onMap(state, weightsOf(state))
  const reach = state.span * 0.46
  const shifted = (middle: number, at: number) => within(Math.min(at + reach, Math.max(at - reach, middle)), FURTHEST)
  return { ...state, x: shifted(state.x, atX), y: shifted(state.y, atY) }
}

function within(value: number, most: number): number {
  return Math.min(most, Math.max(-most, value))
}
