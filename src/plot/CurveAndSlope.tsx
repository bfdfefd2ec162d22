import { memo, type ReactNode } from 'react'
import type { Place } from '../math/line.ts'
import { Curve } from './Curve.tsx'
import { Dragged } from './Dragged.tsx'
import { type AxisLabel, Frame } from './Frame.tsx'
import { usePlane } from './plane.tsx'
import type { QuantityName } from './quantities.ts'
import { Dot } from './Secant.tsx'
import { Plank, SlopeLabel } from './SlopeLabel.tsx'
import { Spot } from './Spot.tsx'

/** One of the two plots: what it draws and how its upright axis runs. */
export interface Side {
  /** Given as the same array while it is the same, so that it is not drawn again at every move. */
  places: readonly Place[]
  range: readonly [from: number, to: number]
  label: AxisLabel
  name: string
  ratio: number
}

interface CurveAndSlopeProps {
  /** Of both plots: they stand one above the other, so that a place in the one is the same place in the other. */
  x: readonly [from: number, to: number]
  xLabel: AxisLabel
  curve: Side
  slope: Side
  at: number
  /** Height and slope there, and whether the slope itself rises or falls; null where the curve has none. */
  here: { height: number; slope: number; bend: number } | null
  /** The slope as it is written beside the mark. */
  slopeText: string
  /** More to be seen in the lower plot. */
  slopeMarks?: ReactNode
  quantity?: QuantityName
  name: string
  valueText: string
  /** Where Home and End lead. */
  reach: readonly [low: number, high: number]
  onChange: (x: number) => void
}

/** A curve with a place to drag along it, and below it the slope of the curve at each place. */
export function CurveAndSlope(props: CurveAndSlopeProps) {
  const { curve, slope, x, xLabel, at, here, slopeText, quantity, reach, onChange } = props
  const move = (next: number) => onChange(Math.min(reach[1], Math.max(reach[0], next)))
  return (
    <div className="stacked-plots">
      <Plot x={x} xLabel={xLabel} side={curve}>
        <Line places={curve.places} quantity={quantity} />
        {here && isIn(curve.range, here.height) && (
          <g data-quantity="slope">
            <Plank at={[at, here.height]} slope={here.slope} />
            <SlopeLabel at={[at, here.height]} text={slopeText} rising={here.slope >= 0} gapPx={22} />
          </g>
        )}
        <Dragged
          place={[at, held(curve.range, here?.height ?? 0)]}
          name={props.name}
          value={at}
          valueText={props.valueText}
          onChange={([next]) => move(next)}
          homeTo={[reach[0], 0]}
          endTo={[reach[1], 0]}
        >
          <Spot kind="start" />
        </Dragged>
      </Plot>
      <Plot x={x} xLabel={xLabel} side={slope}>
        {props.slopeMarks}
        <Line places={slope.places} quantity="slope" />
        <Plumb at={at} />
        {here && (
          <g data-quantity="slope">
            {isIn(slope.range, here.slope) && <Dot at={[at, here.slope]} />}
            <SlopeLabel at={[at, here.slope]} text={slopeText} rising={here.bend >= 0} />
          </g>
        )}
      </Plot>
    </div>
  )
}

/** What is out of the picture is not drawn; the handle waits at the edge. */
const isIn = ([from, to]: readonly [number, number], value: number) => value >= from && value <= to
const held = ([from, to]: readonly [number, number], value: number) => Math.min(to, Math.max(from, value))

interface PlotProps {
  x: readonly [number, number]
  xLabel: AxisLabel
  side: Side
  children: ReactNode
}

function Plot({ x, xLabel, side: { range, label, name, ratio }, children }: PlotProps) {
  return (
    <Frame domain={{ x, y: range }} ratio={ratio} xLabel={xLabel} yLabel={label} name={name}>
      {children}
    </Frame>
  )
}

const Line = memo(function Line({
  places,
  quantity,
}: {
  places: readonly Place[]
  quantity: QuantityName | undefined
}) {
  return <Curve places={places} {...(quantity && { quantity })} />
})

/** Straight up and down through the place in hand. */
function Plumb({ at }: { at: number }) {
  const plane = usePlane()
  const { top, height } = plane.area
  return <line className="plumb" aria-hidden="true" x1={plane.x(at)} x2={plane.x(at)} y1={top} y2={top + height} />
}
