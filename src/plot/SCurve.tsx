import type { ReactNode } from 'react'
import { sigmoid } from '../math/sigmoid.ts'
import { FunctionCurve } from './Curve.tsx'
import { usePlane } from './plane.tsx'

/** The ground of an S curve over scores: left of 0 the model says “not a hero”, right of it “hero”. */
export function ScoreSides() {
  const plane = usePlane()
  const { left, top, width, height } = plane.area
  const zeroPx = plane.x(0)
  return (
    <>
      <rect className="side-plain" x={left} y={top} width={zeroPx - left} height={height} />
      <rect className="side-hero" x={zeroPx} y={top} width={left + width - zeroPx} height={height} />
    </>
  )
}

/** The two thresholds, which are one: ½ on the chance and 0 on the score meet on the curve. */
export function Thresholds() {
  const plane = usePlane()
  const { left, top, width, height } = plane.area
  return (
    <g className="thresholds" aria-hidden="true">
      <line x1={left} x2={left + width} y1={plane.y(0.5)} y2={plane.y(0.5)} />
      <line x1={plane.x(0)} x2={plane.x(0)} y1={top} y2={top + height} />
      <circle cx={plane.x(0)} cy={plane.y(0.5)} r={4} />
    </g>
  )
}

/** The graph of the sigmoid. */
export function SCurve() {
  return <FunctionCurve f={sigmoid} quantity="y-hat" />
}

/** Room that a label beside a drop line wants. */
const LABEL_PX = 96

interface DropProps {
  z: number
  zLabel: ReactNode
  chanceLabel: ReactNode
}

/** From a score up to the curve and over to its chance, with both written where they are read off. */
export function DropLines({ z, zLabel, chanceLabel }: DropProps) {
  const plane = usePlane()
  const { left, width } = plane.area
  const [xPx, yPx, floorPx] = [plane.x(z), plane.y(sigmoid(z)), plane.y(0)]
  // Outwards, where there is room: inwards it would stand on the middle.
  const isRight = xPx > left + width / 2
  const outwards = isRight ? left + width - xPx > LABEL_PX : xPx - left > LABEL_PX
  const side = isRight === outwards ? 1 : -1
  return (
    <g className="drop-lines" aria-hidden="true">
      <g data-quantity="z">
        <line x1={xPx} x2={xPx} y1={floorPx} y2={yPx} />
        <text x={xPx + side * 9} y={floorPx + 17} textAnchor={side > 0 ? 'start' : 'end'}>
          {zLabel}
        </text>
      </g>
      <g data-quantity="y-hat">
        <line x1={left} x2={xPx} y1={yPx} y2={yPx} />
        <text x={left + 8} y={yPx - 8}>
          {chanceLabel}
        </text>
      </g>
    </g>
  )
}
