import { useMemo } from 'react'
import type { Place } from '../../math/line.ts'
import type { LossGrid } from '../../math/lossGrid.ts'
import { plain } from '../../plot/format.ts'
import { QuantityLabel } from '../../plot/Quantity.tsx'
import { weightLetters, weightNames } from '../../plot/quantities.ts'
import { Slider } from '../../plot/Slider.tsx'
import { RISE, type Spot } from '../../plot/terrain/outlook.ts'
import { Terrain } from '../../plot/terrain/Terrain.tsx'
import type { TerrainLabel } from '../../plot/terrain/TerrainView.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { LandControls } from '../LandControls.tsx'
import { type Cells, LandMap, useCells, useGrid } from '../LandMap.tsx'
import { axesOf, domainOf, type LandState, lossOf, lowestOf, movedOnMap, onMap, WEIGHTS, weightsOf } from '../land.ts'
import { lossText } from '../landWords.ts'
import { type LossTerrainState, waterOf } from './model.ts'

/** The same land in three dimensions, to be turned by hand. */
export function LossTerrain({ state, setState }: FigureViewProps<LossTerrainState>) {
  const cells = useCells(state)
  return (
    <div className="loss-terrain">
      <InTurn className="terrain-land">
        <Land state={state} setState={setState} cells={cells} />
      </InTurn>
      <InTurn className="terrain-side">
        <p className="land-here" data-quantity="J">
          <QuantityLabel of="J" /> here: <strong>{lossText(lossOf(state))}</strong>
        </p>
        <InTurn>
          <Sliders state={state} setState={setState} />
        </InTurn>
        <label className="check">
          <input
            type="checkbox"
            checked={state.water}
            onChange={(event) => setState({ ...state, water: event.target.checked })}
          />{' '}
          show the way of a drop of water
        </label>
        <InTurn>
          <LandControls state={state} setState={setState} />
        </InTurn>
      </InTurn>
    </div>
  )
}

function Land({ state, setState, cells }: FigureViewProps<LossTerrainState> & { cells: Cells }) {
  const { turn, tilt, water } = state
  const grid = useGrid(state, cells)
  const { w0, w1, w2, axes, rest, hobbits, x, y, span } = state
  const land: LandState = useMemo(
    () => ({ w0, w1, w2, axes, rest, hobbits, x, y, span }),
    [w0, w1, w2, axes, rest, hobbits, x, y, span],
  )
  const way = useMemo(() => (water ? waterOf(land) : []), [land, water])
  const marks = useMemo(() => marksOf(land, way), [land, way])
  const outlook = useMemo(() => ({ turnDegrees: turn, tiltDegrees: tilt }), [turn, tilt])
  const labels = useMemo(() => labelsOf(axes, grid), [axes, grid])
  return (
    <Terrain
      grid={grid}
      marks={marks}
      labels={labels}
      outlook={outlook}
      onTurn={({ turnDegrees, tiltDegrees }) => setState({ ...state, turn: turnDegrees, tilt: tiltDegrees })}
      name="Turn the land"
      flat={<LandMap state={state} setState={setState} way={way} />}
    />
  )
}

/** The walker's place on the map, by number: in three dimensions a hand cannot point at the ground exactly. */
function Sliders({ state, setState }: FigureViewProps<LossTerrainState>) {
  const { x, y } = axesOf[state.axes]
  const domain = domainOf(state)
  const at = onMap(state, weightsOf(state))
  return (
    <div className="controls terrain-sliders">
      {([x, y] as const).map((weight, k) => (
        <Slider
          key={weight}
          label={`stand at ${weightLetters[weight]}`}
          quantity={weightNames[weight]}
          value={at[k] ?? 0}
          min={(k === 0 ? domain.x : domain.y)[0]}
          max={(k === 0 ? domain.x : domain.y)[1]}
          limits={WEIGHTS}
          step={0.1}
          onChange={(value) => setState({ ...state, ...movedOnMap(state, k === 0 ? [value, at[1]] : [at[0], value]) })}
        />
      ))}
    </div>
  )
}

function marksOf(state: LandState, way: readonly Place[]) {
  const { x, y } = domainOf(state)
  const spot = ([atX, atY]: readonly [number, number]): Spot => [
    (atX - x[0]) / (x[1] - x[0]),
    (atY - y[0]) / (y[1] - y[0]),
  ]
  const lowest = lowestOf(state)
  const lowestSpot = lowest && spot(onMap(state, lowest))
  const isOn = lowestSpot?.every((part) => part >= 0 && part <= 1)
  return {
    walker: spot(onMap(state, weightsOf(state))),
    lowest: lowestSpot && isOn ? lowestSpot : null,
    way: way.map(spot),
  }
}

/** At the corners of the block: where each weight begins and ends. At its highest ground: what J is there. */
function labelsOf(axes: LandState['axes'], { values, size, xs, ys }: LossGrid): TerrainLabel[] {
  const { x, y } = axesOf[axes]
  const end = (weight: 0 | 1 | 2, value: number, at: TerrainLabel['at']): TerrainLabel => ({
    id: `${weight} at ${at.join()}`,
    text: `${weightLetters[weight]} = ${plain(value)}`,
    content: (
      <>
        <QuantityLabel of={weightNames[weight]} /> = {plain(value)}
      </>
    ),
    at,
  })
  let top = 0
  for (const [k, value] of values.entries()) if (value > (values[top] ?? 0)) top = k
  const highest = `J = ${lossText(values[top] ?? 0)}`
  const [right, up] = [(top % size) / (size - 1), Math.floor(top / size) / (size - 1)]
  return [
    end(x, xs[0] ?? 0, [0.04, -0.1, -0.12]),
    end(x, xs[size - 1] ?? 0, [0.88, -0.1, -0.12]),
    end(y, ys[0] ?? 0, [1.12, 0.1, -0.12]),
    end(y, ys[size - 1] ?? 0, [1.1, 0.96, -0.12]),
    { id: 'top', text: highest, content: highest, at: [right, up, RISE + 0.1] },
  ]
}
