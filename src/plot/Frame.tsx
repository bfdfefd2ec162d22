import { memo, type ReactNode, useId, useMemo } from 'react'
import { InTurn, useInTurn } from '../state/turns.tsx'
import { plain } from './format.ts'
import { createPlane, type Domain, type Plane, PlaneProvider, useWidth } from './plane.tsx'
import { Quantity } from './Quantity.tsx'
import type { QuantityName } from './quantities.ts'

/** An axis in words and symbol. */
export interface AxisLabel {
  words: string
  symbol?: QuantityName
  /** How a tick is written, where it is not the plain number. */
  format?: (value: number) => string
}

interface FrameProps {
  domain: Domain
  xLabel: AxisLabel
  yLabel: AxisLabel
  /** Height of the drawn area for each pixel of its width; if left out, both axes have the same scale. */
  ratio?: number
  /** What the plot is of, for those who do not see it; its present state is said elsewhere. */
  name: string
  /** What lies under the zero lines: shading. */
  ground?: ReactNode
  children: ReactNode
}

/** The width assumed until the real one is known; the prerendered picture is drawn at it. */
const INITIAL_WIDTH_PX = 560
const MARGIN = { left: 34, right: 12, top: 28, bottom: 44 }

/**
 * A plot with axes; everything inside is given data units. Unless a ratio is given both axes have the same scale,
 * so that a distance or an angle on screen is the one in the data.
 */
export function Frame({ domain, ratio, xLabel, yLabel, name, ground, children }: FrameProps) {
  const [holder, width] = useWidth(INITIAL_WIDTH_PX)
  const [left, right] = domain.x
  const [low, high] = domain.y
  const shape = ratio ?? (high - low) / (right - left)
  // Kept while nothing about it changes, so that marks which stay are not drawn again at every move of one that is dragged.
  const plane = useMemo(() => {
    const inner = Math.max(1, width - MARGIN.left - MARGIN.right)
    return createPlane(
      { x: [left, right], y: [low, high] },
      { left: MARGIN.left, top: MARGIN.top, width: inner, height: Math.max(1, inner * shape) },
    )
  }, [left, right, low, high, width, shape])
  const { area } = plane
  const height = area.top + area.height + MARGIN.bottom
  // The height follows from the width by style alone, so that a plot keeps its place when its real width is measured.
  const place = {
    height: `calc((100cqw - ${MARGIN.left + MARGIN.right}px) * ${shape} + ${MARGIN.top + MARGIN.bottom}px)`,
  }
  return useInTurn(
    <div className="plot" ref={holder}>
      <svg viewBox={`0 0 ${width} ${height}`} style={place} role="group" aria-label={name} data-plot>
        <rect className="plot-ground" x={area.left} y={area.top} width={area.width} height={area.height} />
        <PlaneProvider plane={plane}>
          <Clipped plane={plane}>
            <InTurn>{ground}</InTurn>
            <Zero plane={plane} />
          </Clipped>
          {children}
        </PlaneProvider>
        <Axes plane={plane} xLabel={xLabel} yLabel={yLabel} />
      </svg>
    </div>,
  )
}

/** Marks inside are cut off at the edge of the plot. */
export function Clipped({ plane, children }: { plane: Plane; children: ReactNode }) {
  const id = useId()
  const { left, top, width, height } = plane.area
  return (
    <>
      <clipPath id={id}>
        <rect x={left} y={top} width={width} height={height} />
      </clipPath>
      <g clipPath={`url(#${id})`}>{children}</g>
    </>
  )
}

const Zero = memo(function Zero({ plane }: { plane: Plane }) {
  const { left, top, width, height } = plane.area
  return (
    <g className="plot-zero">
      <line x1={plane.x(0)} x2={plane.x(0)} y1={top} y2={top + height} />
      <line x1={left} x2={left + width} y1={plane.y(0)} y2={plane.y(0)} />
    </g>
  )
})

interface AxesProps {
  plane: Plane
  xLabel: AxisLabel
  yLabel: AxisLabel
}

const sameLabel = (one: AxisLabel, other: AxisLabel) =>
  one.words === other.words && one.symbol === other.symbol && one.format === other.format

const sameAxes = (one: AxesProps, other: AxesProps) =>
  one.plane === other.plane && sameLabel(one.xLabel, other.xLabel) && sameLabel(one.yLabel, other.yLabel)

const Axes = memo(function Axes({ plane, xLabel, yLabel }: AxesProps) {
  const { left, top, width, height } = plane.area
  const bottom = top + height
  return (
    <g className="plot-axes" aria-hidden="true">
      {plane.xTicks.map((tick) => (
        <text key={tick} x={plane.x(tick)} y={bottom + 18} textAnchor="middle">
          {(xLabel.format ?? plain)(tick)}
        </text>
      ))}
      {plane.yTicks.map((tick) => (
        <text key={tick} x={left - 8} y={plane.y(tick)} dy="0.35em" textAnchor="end">
          {(yLabel.format ?? plain)(tick)}
        </text>
      ))}
      <text className="plot-axis-label" x={left + width} y={bottom + 38} textAnchor="end">
        {xLabel.words} {xLabel.symbol && <Quantity of={xLabel.symbol} />} →
      </text>
      <text className="plot-axis-label" x={0} y={14}>
        ↑ {yLabel.words} {yLabel.symbol && <Quantity of={yLabel.symbol} />}
      </text>
    </g>
  )
}, sameAxes)
