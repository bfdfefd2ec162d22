import { type KeyboardEvent, useMemo } from 'react'
import type { Place } from '../math/line.ts'
import type { AxisLabel } from '../plot/Frame.tsx'
import { Frame } from '../plot/Frame.tsx'
import { decimals } from '../plot/format.ts'
import { GradientArrow } from '../plot/landscape/GradientArrow.tsx'
import { Landscape } from '../plot/landscape/Landscape.tsx'
import { Onward } from '../plot/landscape/Onward.tsx'
import { Walker } from '../plot/landscape/Walker.tsx'
import { WaterWay } from '../plot/landscape/WaterWay.tsx'
import type { QuantityName } from '../plot/quantities.ts'
import { weightNames } from '../plot/quantities.ts'
import { useChanging } from '../state/changing.ts'
import { InTurn } from '../state/turns.tsx'
import {
  axesOf,
  domainOf,
  gradientOf,
  gridOf,
  isLowestOfAll,
  type LandState,
  lossOf,
  lowestOf,
  movedOnMap,
  onMap,
  wayOut,
  weightsOf,
  wholeMap,
  zoomed,
} from './land.ts'

/** How many cells a map has along each side. */
export type Cells = Readonly<Record<LandState['rest'], number>>

const CELLS: Cells = { held: 64, best: 52 }
/** While the land itself changes under the reader's hand: few enough to be drawn with every frame. */
const CELLS_MOVING: Cells = { held: 36, best: 28 }

const axis = (of: QuantityName): AxisLabel => ({ words: 'weight', symbol: of })

interface LandMapProps<State extends LandState> {
  state: State
  setState: (next: State) => void
  /** A way over the land, as places along it. */
  way?: readonly Place[]
}

/** The heights of the map; new only when the land is, and not when the walker moves on it. */
export function useGrid(state: LandState, cells: Cells) {
  const size = cells[state.rest]
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the weights, only the one that is held shapes the land
  return useMemo(() => gridOf(state, size), [landOf(state), size])
}

/** Asked in every frame, for a view that waits for its turn would take the time until then for rest. */
export function useCells(state: LandState): Cells {
  return useChanging(landOf(state)) ? CELLS_MOVING : CELLS
}

/** What shapes the land, in one word. */
function landOf({ w0, w1, w2, axes, rest, hobbits, x, y, span }: LandState): string {
  const held = rest === 'held' ? [w0, w1, w2][axesOf[axes].rest] : null
  return [held, axes, rest, hobbits, x, y, span].join(' ')
}

/** The walker's map of J over two weights, with the walker, the way downhill, and the lowest place. */
export function LandMap<State extends LandState>(props: LandMapProps<State>) {
  const cells = useCells(props.state)
  return (
    <InTurn className="land-map">
      <Land {...props} cells={cells} />
    </InTurn>
  )
}

function Land<State extends LandState>({ state, setState, way = [], cells }: LandMapProps<State> & { cells: Cells }) {
  const grid = useGrid(state, cells)
  const weights = weightsOf(state)
  const gradient = gradientOf(state, weights)
  const place = onMap(state, weights)
  const lowest = useLowest(state)
  const out = wayOut(state, grid)
  const across = axesOf[state.axes]
  const [lowX, lowY] = lowest ? onMap(state, lowest) : [Number.NaN, Number.NaN]
  // Near the words at the lowest place the arrow speaks for itself.
  const isCrowded = Math.hypot(lowX - place[0], lowY - place[1]) < 0.3 * state.span
  const change = (next: LandState) => setState({ ...state, ...next })
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === '+' || event.key === '=') change(zoomed(state, 1))
    else if (event.key === '-') change(zoomed(state, -1))
    else if (event.key === '0') change(wholeMap(state))
    else return
    event.preventDefault()
  }
  return (
    <Frame
      domain={domainOf(state)}
      xLabel={axis(weightNames[across.x])}
      yLabel={axis(weightNames[across.y])}
      name="Map of J over two weights"
      ground={
        <Landscape
          grid={grid}
          minimum={lowest && { place: onMap(state, lowest), label: lowestLabel(state, lowest) }}
          compass={{ x: weightNames[across.x], y: weightNames[across.y] }}
        />
      }
    >
      <WaterWay way={way} />
      {out && <Onward {...out} label="downhill for ever" />}
      {/* The keys belong to the walker inside, who has the focus. */}
      <g role="group" aria-label="The walker; the keys + and − zoom, 0 shows the whole map" onKeyDown={press}>
        <GradientArrow from={place} gradient={onMap(state, gradient)} label={isCrowded ? undefined : 'downhill'} />
        <Walker
          place={place}
          name="Move the point"
          valueText={`${weightNames
            .map((name, j) => `${name} ${decimals(weights[j] ?? 0)}`)
            .join(', ')}: J ${decimals(lossOf(state, weights), 3)}`}
          onChange={(to) => change(movedOnMap(state, to))}
          homeTo={[0, 0]}
          endTo={lowest ? onMap(state, lowest) : (out?.to ?? place)}
        />
      </g>
    </Frame>
  )
}

function useLowest(state: LandState): Float64Array | null {
  const { w0, w1, w2, axes, rest, hobbits } = state
  const held = rest === 'held' ? [w0, w1, w2][axesOf[axes].rest] : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the weights, only the one that is held matters
  return useMemo(() => lowestOf(state), [held, axes, rest, hobbits])
}

function lowestLabel(state: LandState, lowest: Float64Array): string {
  return isLowestOfAll(state, lowest) ? 'lowest of all' : 'lowest of this slice'
}
