import { useMemo, useState } from 'react'
import type { Place } from '../../math/line.ts'
import { BoundaryLine, MovableBoundary } from '../../plot/Boundary.tsx'
import { ClickGround, EditablePoints } from '../../plot/EditablePoints.tsx'
import { type AxisLabel, Frame } from '../../plot/Frame.tsx'
import { Movable } from '../../plot/Movable.tsx'
import { SideNames, Sides } from '../../plot/Sides.tsx'
import { Sureness } from '../../plot/Sureness.tsx'
import { answerTo } from './describe.ts'
import { isLine, mistakesOf, weightsOf } from './fit.ts'
import { added, changed, removed, type YourState } from './model.ts'
import { fromSheet, lineFromSheet, lineOnSheet, onSheet, type Sheet, sheetOf } from './sheet.ts'
import type { Editing } from './useEditing.ts'
import { axisOf, measureText } from './words.ts'

const RATIO = 0.8
/** A longer name does not fit into a corner of the plot. */
const LONGEST_SIDE = 22

interface DataPlotProps {
  state: YourState
  setState: (next: YourState) => void
  editing: Editing
  /** The class that a click adds; null where it adds nobody. */
  adds: boolean | null
}

/** The points, to be added, moved and removed; the model's line and what it says all over their plane. */
export function DataPlot({ state, setState, editing, adds }: DataPlotProps) {
  const { points, ask } = state
  const [sheet, hold, release] = useSheet(state)
  const weights = lineOnSheet(sheet, weightsOf(state))
  const wrong = mistakesOf(state)
  const byHand = state.maker === 'hand'
  const drawn = isLine(weights)
  const marks = (
    <EditablePoints
      name={points.length === 1 ? 'One point' : `${points.length} points`}
      stride={onSheet(sheet, sheet.stride)}
      points={points.map((point, index) => ({
        place: onSheet(sheet, [point.x1, point.x2]),
        kind: point.yes ? 'hero' : 'plain',
        label: labelOf(state, index),
        mistaken: wrong[index] ?? false,
      }))}
      onGrab={() => {
        editing.begin()
        hold()
      }}
      onDrop={release}
      onMove={(index, to) => {
        const [x1, x2] = fromSheet(sheet, to)
        editing.edit(changed(state, index, { x1, x2 }), `move ${index}`)
      }}
      onSwap={(index) => editing.edit(changed(state, index, { yes: !points[index]?.yes }))}
      onRemove={(index) => editing.edit(removed(state, index))}
    />
  )
  const axis = (name: string, measure: 0 | 1, [low, high]: readonly [number, number]): AxisLabel => {
    const unit = sheet.units[measure]
    const { words, format } = axisOf(name, [low * unit, high * unit])
    return { words, symbol: measure === 0 ? 'x1' : 'x2', format: (tick) => format(tick * unit) }
  }
  const axes = { x: axis(state.x1, 0, sheet.domain.x), y: axis(state.x2, 1, sheet.domain.y) }
  const setAsk = (to: Place) => setState({ ...state, ask: fromSheet(sheet, to) })
  return (
    <div className="own-plot" onPointerDownCapture={hold} onPointerUp={release} onPointerCancel={release}>
      <Frame
        domain={sheet.domain}
        ratio={RATIO}
        xLabel={axes.x}
        yLabel={axes.y}
        name="Your points, and what the model says of their plane"
        ground={
          <>
            {drawn && (byHand ? <Sides weights={weights} /> : <Sureness weights={weights} />)}
            {adds !== null && (
              <ClickGround
                onClick={(at) => {
                  const [x1, x2] = fromSheet(sheet, at)
                  editing.edit(added(state, { x1, x2, yes: adds, name: '' }))
                }}
              />
            )}
          </>
        }
      >
        {drawn && <SideNames weights={weights} hero={short(state.yes)} plain={short(state.no)} />}
        {byHand ? (
          <MovableBoundary
            weights={weights}
            equation="the line by hand"
            onChange={(next) => editing.edit({ ...state, line: lineFromSheet(sheet, next) }, 'line')}
          >
            {marks}
          </MovableBoundary>
        ) : (
          <>
            {drawn && <BoundaryLine weights={weights} />}
            {marks}
          </>
        )}
        {ask && (
          <Movable
            place={onSheet(sheet, ask)}
            kind="newcomer"
            name="Move the newcomer"
            valueText={`${state.x1} ${measureText(ask[0])}, ${state.x2} ${measureText(ask[1])}: ${answerTo(state, ask)}`}
            onChange={setAsk}
            homeTo={[sheet.domain.x[0], sheet.domain.y[0]]}
            endTo={[sheet.domain.x[1], sheet.domain.y[1]]}
          />
        )}
      </Frame>
    </div>
  )
}

/** The sheet for these points: kept while a hand moves something, so that the axes do not run away from it. */
function useSheet({ points, ask }: YourState): [sheet: Sheet, hold: () => void, release: () => void] {
  const [held, setHeld] = useState<string | null>(null)
  const fresh = JSON.stringify(sheetOf(points, ask))
  const key = held ?? fresh
  // The same object while nothing about it changes, so that what stays is not drawn again.
  const sheet = useMemo(() => JSON.parse(key) as Sheet, [key])
  return [sheet, () => setHeld((before) => before ?? fresh), () => setHeld(null)]
}

function labelOf({ points, yes, no }: YourState, index: number): string {
  const point = points[index]
  if (!point) return ''
  const { name, x1, x2 } = point
  return `${name || `Point ${index + 1}`}, “${point.yes ? yes : no}”: ${measureText(x1)} and ${measureText(x2)}`
}

const short = (name: string) => (name.length > LONGEST_SIDE ? `${name.slice(0, LONGEST_SIDE - 1)}…` : name)
