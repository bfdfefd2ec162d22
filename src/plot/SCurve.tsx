import type { ReactNode } from 'react'
import { sigmoid } from '../math/sigmoid.ts'
import { FunctionCurve } from './Curve.tsx'
import { type AxisLabel, Frame } from './Frame.tsx'
import { chance } from './format.ts'
import { usePlane } from './plane.tsx'
import { Quantity } from './Quantity.tsx'

interface SCurveProps {
  /** How far the scores go to either side of 0. */
  reach: number
  ratio: number
  name: string
  xLabel?: AxisLabel
  yLabel?: AxisLabel
  /** What the curve is read against, where that is not the two answers and their threshold. */
  reading?: ReactNode
  children: ReactNode
}

const axes = { x: { words: 'score', symbol: 'z' }, y: { words: 'chance', symbol: 'y-hat' } } as const

/** The graph of the sigmoid with the two answers behind it; marks inside are given scores and chances. */
export function SCurve({ reach, ratio, name, xLabel = axes.x, yLabel = axes.y, reading, children }: SCurveProps) {
  return (
    <Frame
      domain={{ x: [-reach, reach], y: [-0.2, 1.18] }}
      ratio={ratio}
      xLabel={xLabel}
      yLabel={yLabel}
      name={name}
      ground={reading ?? <Answers />}
    >
      <FunctionCurve f={sigmoid} quantity="y-hat" />
      {children}
    </Frame>
  )
}

/** Left of score 0 “not a hero”, right of it “hero”; the thresholds ½ and 0 are one: they meet on the curve. */
function Answers() {
  const plane = usePlane()
  const { left, top, width, height } = plane.area
  const [zeroPx, halfPx] = [plane.x(0), plane.y(0.5)]
  return (
    <g className="thresholds">
      <rect className="side-plain" x={left} y={top} width={zeroPx - left} height={height} />
      <rect className="side-hero" x={zeroPx} y={top} width={left + width - zeroPx} height={height} />
      <path d={`M${left} ${halfPx}h${width}M${zeroPx} ${top}v${height}`} />
      <circle cx={zeroPx} cy={halfPx} r={4} />
    </g>
  )
}

/** “ŷ = 0.88” in a plot. */
export function ChanceLabel({ chance: height }: { chance: number }) {
  return (
    <>
      <Quantity of="y-hat" /> = {chance(height)}
    </>
  )
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
