import type { Preset } from '../../state/figure.ts'
import { type Drawn, type Run, type RunId, runs } from './runs.ts'

/** Which runs are shown, how they are drawn, and the update at which they are read off. */
export type CurvesState = { readonly [Id in RunId]: boolean } & {
  /** The reader's own rate, and whether its run is shown. */
  readonly own: boolean
  readonly rate: number
  /** The loss as it is, or how far it is above the lowest, each line a tenth of the one before. */
  readonly scale: 'linear' | 'log'
  readonly span: '30' | '100' | '300' | '1000'
  readonly at: number
}

export const RATES = [0.001, 10] as const
export const SPANS = ['30', '100', '300', '1000'] as const

export const runIds = Object.keys(runs) as RunId[]

const none = {
  tiny: false,
  half: false,
  one: false,
  bold: false,
  stairs: false,
  fading: false,
  hasty: false,
  newton: false,
  own: false,
}

export const initial: CurvesState = {
  ...none,
  half: true,
  one: true,
  bold: true,
  rate: 0.2,
  scale: 'linear',
  span: '100',
  at: 100,
}

export const presets: readonly Preset<CurvesState>[] = [
  { id: 'three-rates', title: 'Rates 0.5, 1 and 1.5', state: initial },
  {
    id: 'small',
    title: 'A rate of 0.1 crawls',
    state: { ...initial, ...none, tiny: true, half: true, span: '300', at: 300 },
  },
  { id: 'far', title: 'The three rates, on and on', state: { ...initial, scale: 'log', span: '1000', at: 1000 } },
  {
    id: 'limit',
    title: 'Just over the limit',
    state: { ...initial, ...none, one: true, own: true, rate: 1.15, scale: 'log', span: '300', at: 300 },
  },
  {
    id: 'schedules',
    title: 'Schedules that start bold',
    state: {
      ...initial,
      ...none,
      one: true,
      stairs: true,
      fading: true,
      hasty: true,
      scale: 'log',
      span: '300',
      at: 300,
    },
  },
  {
    id: 'newton',
    title: 'Newton’s method beside rate 1',
    state: { ...initial, ...none, one: true, newton: true, scale: 'log', span: '30', at: 5 },
  },
]

/** A run that is shown. */
export interface Shown<Own extends Drawn> {
  id: RunId | 'own'
  name: string
  short: string
  run: Run | Own
}

/** The runs that a state shows, the reader's own last. */
export function shownRuns<Own extends Drawn>(state: CurvesState, own: Own | null): Shown<Own>[] {
  const chosen: Shown<Own>[] = runIds.filter((id) => state[id]).map((id) => ({ id, ...runs[id] }))
  return own ? [...chosen, { id: 'own', name: 'your rate', short: 'yours', run: own }] : chosen
}

/** The update at which the curves are read off: a link may ask for one that is not shown. */
export function readAt({ at, span }: Pick<CurvesState, 'at' | 'span'>): number {
  return Math.min(Math.round(at), Number(span))
}
