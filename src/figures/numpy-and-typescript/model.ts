import { bothCensuses } from '../../data/hobbits.ts'
import { descend } from '../../math/descent.ts'
import { samplesFrom } from '../../math/samples.ts'
import type { Preset } from '../../state/figure.ts'
import { remembered } from '../../state/remembered.ts'
import python from './train.py?raw'
import { train } from './train.ts'
import typescript from './train.ts?raw'

/** The parts that both programs have, in their order. */
export const PARTS = [
  'ones',
  'zeros',
  'epochs',
  'shuffle',
  'batches',
  'batch',
  'score',
  'chance',
  'gradient',
  'update',
  'result',
] as const
export type Part = (typeof PARTS)[number]

export interface CodeState {
  part: Part
  rate: number
  batch: '24' | '6' | '1'
  epochs: '1' | '20' | '200'
}

/** Higher up, one hobbit a batch, the walk is so wild that it makes the last bit of rounding large: no two programs agree. */
export const RATES = [0.01, 1] as const

export const initial: CodeState = { part: 'update', rate: 0.5, batch: '6', epochs: '20' }

export const presets: readonly Preset<CodeState>[] = [
  { id: 'start', title: 'Small batches', state: initial },
  { id: 'batch', title: 'All hobbits at once', state: { ...initial, batch: '24', epochs: '200', part: 'batch' } },
  { id: 'one', title: 'One hobbit at a time', state: { ...initial, batch: '1', rate: 0.1, part: 'shuffle' } },
  { id: 'gradient', title: 'The gradient', state: { ...initial, part: 'gradient' } },
]

/** How a part's line begins in each program; a line that begins with none of these belongs to none. */
const beginnings: Record<Part, readonly [python: string, typescript: string]> = {
  ones: ['X =', 'const rows ='],
  zeros: ['w = np.zeros', 'let w ='],
  epochs: ['for epoch', 'for (let epoch'],
  shuffle: ['order =', 'const queue ='],
  batches: ['for start', 'for (let start'],
  batch: ['batch =', 'const batch ='],
  score: ['z =', 'const z ='],
  chance: ['y_hat =', 'const yHat ='],
  gradient: ['gradient =', 'const gradient ='],
  update: ['w = w -', 'w = w.map'],
  result: ['return w', 'return w'],
}

/** What a part does, in words. */
export const meanings: Record<Part, string> = {
  ones: 'put a 1 before the two measures of each hobbit, so that w₀ is a weight like the others',
  zeros: 'start with all weights at 0',
  epochs: 'go through all the hobbits, again and again',
  shuffle: 'shuffle them for this epoch',
  batches: 'cut the queue into batches',
  batch: 'take the next batch from the queue',
  score: 'find the score z of each hobbit in the batch',
  chance: 'turn each score into a chance ŷ with σ',
  gradient: 'find the gradient: the mean of (ŷ − y) × x',
  update: 'take one step against the gradient',
  result: 'hand back the trained weights',
}

export interface CodeLine {
  /** Counted from 1. */
  number: number
  text: string
  part: Part | null
}

export interface Program {
  name: 'Python with NumPy' | 'TypeScript'
  file: 'train.py' | 'train.ts'
  /** The very file that the tests run. */
  text: string
  lines: readonly CodeLine[]
}

export const programs: readonly Program[] = [
  { name: 'Python with NumPy', file: 'train.py', text: python, lines: linesOf(python, 0) },
  { name: 'TypeScript', file: 'train.ts', text: typescript, lines: linesOf(typescript, 1) },
]

function linesOf(text: string, program: 0 | 1): CodeLine[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line, index) => ({
      number: index + 1,
      text: line,
      part: PARTS.find((part) => line.trimStart().startsWith(beginnings[part][program])) ?? null,
    }))
}

export interface Trained {
  /** The weights by the TypeScript shown, and by the math of this site. */
  shown: readonly number[]
  known: readonly number[]
}

/** Runs the TypeScript that is shown, in the order of hobbits that the site's own run has. */
const trainedFor = remembered(4, (key): Trained => {
  const [rate = 0, batchSize = 1, epochs = 1] = key.split(' ').map(Number)
  const data = bothCensuses.map(({ foot, lifted, hero }) => ({ x: [foot, lifted], y: hero ? 1 : 0 }))
  const samples = samplesFrom(
    data.map(({ x }) => x),
    data.map(({ y }) => y),
  )
  const run = descend(samples, { algorithm: 'mini-batch', batchSize, rate, seed: 1 })
  const order = (epoch: number) =>
    Array.from({ length: run.updatesPerEpoch }, (_, k) => [...run.at(epoch * run.updatesPerEpoch + k + 1).rows]).flat()
  const shown = train(data, rate, batchSize, epochs, (rows, epoch) => order(epoch).flatMap((row) => rows[row] ?? []))
  return { shown, known: [...run.at(epochs * run.updatesPerEpoch).after] }
})

export function trained({ rate, batch, epochs }: CodeState): Trained {
  return trainedFor([rate, batch, epochs].join(' '))
}

export function largestDifference({ shown, known }: Trained): number {
  return Math.max(...shown.map((weight, j) => Math.abs(weight - (known[j] ?? 0))))
}
