import { isLine } from '../math/line.ts'
import { count, decimals } from '../plot/format.ts'
import { weightLetters, weightNames } from '../plot/quantities.ts'
import type { Description } from '../state/figure.ts'
import {
  axesOf,
  domainOf,
  FURTHEST,
  gradientOf,
  hobbitsOf,
  isLowestOfAll,
  type LandState,
  lossOf,
  lowestOf,
  onMap,
  optimum,
  weightsOf,
} from './land.ts'

/** How many hobbits the line of these weights gets wrong. One exactly on the line is not called a hero. */
export function mistakesOf(state: LandState, weights = weightsOf(state)): number {
  return hobbitsOf[state.hobbits].filter(({ foot, lifted, hero }) => saysHero(weights, foot, lifted) !== hero).length
}

export function saysHero(weights: ArrayLike<number>, foot: number, lifted: number): boolean {
  return (weights[0] ?? 0) + (weights[1] ?? 0) * foot + (weights[2] ?? 0) * lifted > 0
}

/** Whether the weights make a line at all: with no weight on either measure everyone gets the same chance. */
export function hasLine(weights: ArrayLike<number>): boolean {
  return isLine([weights[0] ?? 0, weights[1] ?? 0, weights[2] ?? 0])
}

/** J with enough digits to tell it from 0. */
export function lossText(loss: number): string {
  if (loss === 0) return '0'
  return loss >= 0.001 ? decimals(loss, 3) : loss >= 1e-6 ? decimals(loss, 6) : 'less than a millionth'
}

const LEVEL = 0.0005

export function describeLand(state: LandState): Description {
  const weights = weightsOf(state)
  const loss = lossOf(state, weights)
  const names = weightLetters.map((name, j) => `${name} = ${decimals(weights[j] ?? 0)}`)
  const lowest = lowestOf(state)
  return {
    sentence: [
      `You stand at ${names[0]}, ${names[1]}, ${names[2]}. J is ${lossText(loss)} here, and ${mistakesWords(state, weights)}.`,
      downhillWords(state, weights),
      landWords(state, lowest),
      oddWords(weights),
    ]
      .filter(Boolean)
      .join(' '),
    table: {
      caption: 'J at the places spoken of, and at places all over the map',
      columns: ['Place', 'w₀', 'w₁', 'w₂', 'J'],
      rows: [
        row(state, 'Where you stand', weights),
        ...(lowest
          ? [row(state, isLowestOfAll(state, lowest) ? 'Lowest of all' : 'Lowest of this slice', lowest)]
          : []),
        ...mapPlaces(state),
      ],
    },
  }
}

function mistakesWords(state: LandState, weights: Float64Array): string {
  const all = hobbitsOf[state.hobbits].length
  if (!hasLine(weights)) return 'there is no line'
  const wrong = mistakesOf(state, weights)
  return wrong === 0 ? `the line gets all ${all} right` : `the line makes ${count(wrong, 'mistake')} in ${all}`
}

function downhillWords(state: LandState, weights: Float64Array): string {
  const { x, y } = axesOf[state.axes]
  const gradient = gradientOf(state, weights)
  const [dx, dy] = onMap(state, gradient)
  const steepness = Math.hypot(dx, dy)
  if (steepness < LEVEL) return 'The ground is level.'
  const ways = [
    [dx, weightLetters[x]],
    [dy, weightLetters[y]],
  ] as const
  const words = ways
    .filter(([slope]) => Math.abs(slope) > 0.2 * steepness)
    .map(([slope, name]) => `${slope > 0 ? 'less' : 'more'} ${name}`)
  return `Straight downhill is ${words.join(' and ')}.`
}

function landWords(state: LandState, lowest: Float64Array | null): string {
  const { x, y, rest } = axesOf[state.axes]
  const third = weightLetters[rest]
  if (!lowest)
    return state.rest === 'best' && state.hobbits === '20'
      ? 'A line can separate these 20. So the valley runs downhill for ever: J falls and falls, and no place is the lowest.'
      : 'The lowest place lies too far out to be found.'
  const place = `${weightLetters[x]} = ${decimals(lowest[x] ?? 0)}, ${weightLetters[y]} = ${decimals(lowest[y] ?? 0)}, where J is ${lossText(lossOf({ ...state, rest: 'held' }, lowest))}`
  const off = isOffMap(state, lowest) ? ' (off this map)' : ''
  if (isLowestOfAll(state, lowest)) return `The lowest place of all is at ${place}${off}.`
  const slice = `On this slice, with ${third} held at ${decimals(lowest[rest] ?? 0)}, the lowest place is at ${place}${off}.`
  if (state.hobbits === '20') return `${slice} But other slices go lower, and there is no lowest one.`
  const deepest = { ...state, rest: 'held' } as const
  const [here, there] = [lossOf(deepest, lowest), lossOf(deepest, optimum)]
  const lower = lossText(here) === lossText(there) ? 'only a little lower' : lossText(there)
  return `${slice} The lowest place of all is on another slice: at ${third} = ${decimals(optimum[rest] ?? 0)} J is ${lower}.`
}

function isOffMap(state: LandState, lowest: Float64Array): boolean {
  const { x, y } = domainOf(state)
  const [atX, atY] = onMap(state, lowest)
  return atX < x[0] || atX > x[1] || atY < y[0] || atY > y[1]
}

function oddWords(weights: Float64Array): string {
  if (!hasLine(weights)) return 'With w₁ and w₂ both 0 there is no line: everyone gets the same chance.'
  if (weights.some((w) => Math.abs(w) >= FURTHEST)) return `Weights end at ±${FURTHEST} here.`
  return ''
}

function row(state: LandState, name: string, weights: Float64Array): string[] {
  return [name, ...[...weights].map((w) => decimals(w)), lossText(lossOf({ ...state, rest: 'held' }, weights))]
}

/** Five by five places over the map. */
function mapPlaces(state: LandState): string[][] {
  const { x, y } = axesOf[state.axes]
  const domain = domainOf(state)
  const at = ([from, to]: readonly [number, number], k: number) => from + ((to - from) * k) / 4
  return Array.from({ length: 25 }, (_, k) => {
    const [column, line] = [k % 5, Math.floor(k / 5)]
    const there = { ...state, [weightNames[x]]: at(domain.x, column), [weightNames[y]]: at(domain.y, line) }
    return row(state, `Column ${column + 1} from the left, row ${line + 1} from below`, weightsOf(there))
  })
}
