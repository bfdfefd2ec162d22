import { useMemo } from 'react'
import type { Update } from '../../math/descent.ts'
import type { Place } from '../../math/line.ts'
import { type AxisLabel, Frame } from '../../plot/Frame.tsx'
import { decimals } from '../../plot/format.ts'
import { Footprints } from '../../plot/landscape/Footprints.tsx'
import { GradientArrow } from '../../plot/landscape/GradientArrow.tsx'
import { Landscape, type LandscapeProps } from '../../plot/landscape/Landscape.tsx'
import { levelsOf } from '../../plot/landscape/levels.ts'
import { Walker } from '../../plot/landscape/Walker.tsx'
import { usePlane } from '../../plot/plane.tsx'
import { QuantityLabel } from '../../plot/Quantity.tsx'
import { weightNames } from '../../plot/quantities.ts'
import { axesOf, domainOf, heightsOf, referenceHeights, sliceAt, type WeightIndex } from './map.ts'
import { type GroundState, retrained } from './model.ts'
import { bottomOf, type ShownRun, weightsAt } from './runs.ts'

const LABELS: readonly [AxisLabel, AxisLabel, AxisLabel] = [
  { words: 'weight of the constant', symbol: 'w0' },
  { words: 'weight of the feet', symbol: 'w1' },
  { words: 'weight of the lifting', symbol: 'w2' },
]
const RATIO = 0.78

interface LossMapProps {
  state: GroundState
  setState: (next: GroundState) => void
  runs: readonly ShownRun[]
  /** The update on show, whose gradient is the arrow. */
  update: Update | null
}

/** The loss over two of the weights, with the footprints of every run. The start can be dragged anywhere. */
export function LossMap({ state, setState, runs, update }: LossMapProps) {
  const { census, axes, zoom } = state
  const { x, y, slice } = axesOf[axes]
  const [now] = runs
  const weights = now ? weightsAt(now.trace, now.at) : new Float64Array(3)
  const held = sliceAt(weights[slice] ?? 0)
  const bottom = bottomOf(census)
  const place = (of: ArrayLike<number>): Place => [of[x] ?? 0, of[y] ?? 0]
  const domain = domainOf(state)
  const start: Place = [state[weightNames[x]], state[weightNames[y]]]
  return (
    <div className="ground-map">
      <p className="ground-name">
        The loss <QuantityLabel of="J" />{' '}
        <span className="ground-count">
          slice at <QuantityLabel of={weightNames[slice]} /> = {decimals(held, 1)}
        </span>
      </p>
      <Frame
        domain={domain}
        ratio={RATIO}
        xLabel={LABELS[x]}
        yLabel={LABELS[y]}
        name="A map of the loss, with the way of the weights"
        ground={
          <Ground
            census={census}
            axes={axes}
            zoom={zoom}
            held={held}
            minimum={bottom.attained ? { place: place(bottom.weights), label: 'lowest of all' } : null}
          />
        }
      >
        {runs
          .map((run) => (
            <Footprints
              key={run.name}
              at={run.at}
              className={`footprints ground-run-${run.name.toLowerCase()}`}
              placeAt={(moment) =>
                moment === run.at
                  ? place(weightsAt(run.trace, run.at))
                  : [run.trace.weight(moment, x), run.trace.weight(moment, y)]
              }
            />
          ))
          .reverse()}
        {runs.slice(1).map((run) => (
          <RunEnd key={run.name} at={place(weightsAt(run.trace, run.at))} name={run.name} />
        ))}
        {update && state.stage === 'gradient' && (
          <GradientArrow from={place(weights)} gradient={place(update.gradient)} label="− gradient" />
        )}
        <Stands at={place(weights)} />
        <Walker
          place={start}
          name="Move the start"
          valueText={`start at ${weightNames[x]} ${decimals(start[0])}, ${weightNames[y]} ${decimals(start[1])}`}
          homeTo={[0, 0]}
          endTo={within(bottom.weights[x] ?? 0, bottom.weights[y] ?? 0)}
          onChange={([right, up]) => setState(startedAt(state, x, y, within(right, up)))}
        />
      </Frame>
    </div>
  )

  function within(right: number, up: number): Place {
    const inside = (value: number, [from, to]: readonly [number, number]) => Math.min(to, Math.max(from, value))
    return [inside(right, domain.x), inside(up, domain.y)]
  }
}

type GroundProps = Pick<GroundState, 'census' | 'axes' | 'zoom'> & Pick<LandscapeProps, 'minimum'> & { held: number }

/** The slice of the loss that the walk has led to. */
function Ground({ census, axes, zoom, held, minimum }: GroundProps) {
  const grid = useMemo(() => heightsOf({ census, axes, zoom }, held), [census, axes, zoom, held])
  const levels = useMemo(() => levelsOf(referenceHeights(`${census} ${axes} ${zoom}`).values), [census, axes, zoom])
  return <Landscape grid={grid} levels={levels} minimum={minimum} />
}

function startedAt(state: GroundState, x: WeightIndex, y: WeightIndex, [right, up]: Place): GroundState {
  return retrained(state, { [weightNames[x]]: right, [weightNames[y]]: up })
}

/** Where the walker is now; the start keeps the grip. */
function Stands({ at }: { at: Place }) {
  const plane = usePlane()
  const clamped = (px: number) => Math.min(1e4, Math.max(-1e4, px))
  return (
    <g className="ground-stands" transform={`translate(${clamped(plane.x(at[0]))} ${clamped(plane.y(at[1]))})`}>
      <path d="M0 0V-22M0 -22L14 -17.5L0 -13Z" />
      <circle r={3.5} />
    </g>
  )
}

function RunEnd({ at, name }: { at: Place; name: string }) {
  const plane = usePlane()
  const { left, top, width, height } = plane.area
  const [xPx, yPx] = [plane.x(at[0]), plane.y(at[1])]
  if (!(xPx > left && xPx < left + width && yPx > top && yPx < top + height)) return null
  return (
    <text className={`ground-run-name ground-run-${name.toLowerCase()}`} x={xPx + 7} y={yPx - 7}>
      {name}
    </text>
  )
}
