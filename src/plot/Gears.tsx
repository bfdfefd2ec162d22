import { type ReactNode, useMemo } from 'react'
import { createPlane, PlaneProvider, usePlane, useWidth } from './plane.tsx'
import { useMove } from './useMove.ts'

/** Two wheels with a chain around them: the second turns `ratio` times as far as the first. */
export interface Gear {
  /** Less than 0: the chain is crossed, and the second wheel turns the other way. 0: the chain is off. */
  ratio: number
  /** How far the chain has run, in turns of a wheel as wide as both together. */
  run: number
  label: string
}

export interface Axle {
  name: string
  /** How far it has turned, clockwise. */
  turns: number
  text: string
}

interface GearsProps {
  axles: readonly [Axle, Axle, Axle]
  gears: readonly [Gear, Gear]
  /** What both gears do together. */
  wholeLabel: string
  /** What is seen, for those who do not see it. */
  name: string
  handleName: string
  valueText: string
  reach: readonly [low: number, high: number]
  onTurn: (turns: number) => void
}

const INITIAL_WIDTH_PX = 560
const TOP_PX = 40
const FOOT_PX = 74
/** Both wheels of a gear together, as a part of the way between two axles; even one wheel that takes it all stays in the picture. */
const SPAN = 0.48
/** The hands of all axles have one length, so that turns can be compared. */
const HAND = 0.36

/** Three axles in a row, a gear between each two; the first is turned by hand. */
export function Gears({ axles, gears, wholeLabel, name, ...handle }: GearsProps) {
  const [holder, width] = useWidth(INITIAL_WIDTH_PX)
  const wayPx = width / 3
  const height = TOP_PX + wayPx + FOOT_PX
  const plane = useMemo(
    () => createPlane({ x: [0, width], y: [0, height] }, { left: 0, top: 0, width, height }),
    [width, height],
  )
  const middlePx = TOP_PX + wayPx / 2
  const places = [width / 6, width / 2, (width * 5) / 6] as const
  // On the middle axle the smaller wheel stands in front. It is 1 ÷ (1 + ratio) wide, the other ratio ÷ (1 + ratio).
  const order = Math.abs(gears[0].ratio * gears[1].ratio) >= 1 ? ([1, 0] as const) : ([0, 1] as const)
  return (
    <div className="plot" ref={holder}>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        style={{ height: `calc(100cqw / 3 + ${TOP_PX + FOOT_PX}px)` }}
        role="group"
        aria-label={name}
        data-plot
      >
        <rect className="plot-ground" width={width} height={height} />
        <PlaneProvider plane={plane}>
          {order.map((index) => (
            <Pair
              key={index}
              gear={gears[index]}
              from={places[index]}
              middlePx={middlePx}
              wayPx={wayPx}
              turns={[axles[index].turns, index === 0 ? axles[1].turns : axles[2].turns]}
            />
          ))}
          {axles.map((axle, index) => (
            <Hand key={axle.name} axle={axle} xPx={places[index] ?? 0} yPx={middlePx} reachPx={wayPx * HAND} />
          ))}
          <Crank axle={axles[0]} xPx={places[0]} yPx={middlePx} reachPx={wayPx * HAND} {...handle} />
          <Brackets
            places={places}
            yPx={TOP_PX + wayPx + 12}
            labels={gears.map(({ label }) => label)}
            whole={wholeLabel}
          />
        </PlaneProvider>
      </svg>
    </div>
  )
}

interface PairProps {
  gear: Gear
  from: number
  middlePx: number
  wayPx: number
  turns: readonly [number, number]
}

/** The two wheels of a gear share one span by their ratio; the chain runs around both. */
function Pair({ gear: { ratio, run }, from, middlePx, wayPx, turns }: PairProps) {
  const span = wayPx * SPAN
  const first = (span * Math.abs(ratio)) / (1 + Math.abs(ratio))
  const second = span - first
  return (
    <g className="gear" aria-hidden="true">
      <Wheel xPx={from} yPx={middlePx} radius={first} turns={turns[0]} />
      <Wheel xPx={from + wayPx} yPx={middlePx} radius={second} turns={turns[1]} />
      {ratio !== 0 && (
        <path
          className="chain"
          d={chain(from, from + wayPx, middlePx, first, second, ratio < 0)}
          strokeDashoffset={rounded((run * 2 * Math.PI * span) % LINK_PX)}
        />
      )}
    </g>
  )
}

/** Two links of the chain; the stroke of .chain is dashed to it. */
const LINK_PX = 8
const TOOTH_PX = 7

function Wheel({ xPx, yPx, radius, turns }: { xPx: number; yPx: number; radius: number; turns: number }) {
  const teeth = Math.max(6, Math.round((2 * Math.PI * radius) / TOOTH_PX))
  return (
    <g transform={`translate(${rounded(xPx)} ${rounded(yPx)}) rotate(${rounded((turns % 1) * 360)})`}>
      <circle className="wheel" r={rounded(radius)} />
      <circle className="wheel-teeth" r={rounded(radius)} pathLength={2 * teeth} strokeDasharray="1 1" />
    </g>
  )
}

function Hand({ axle, xPx, yPx, reachPx }: { axle: Axle; xPx: number; yPx: number; reachPx: number }) {
  return (
    <g className="axle" aria-hidden="true">
      <g transform={`translate(${rounded(xPx)} ${rounded(yPx)}) rotate(${rounded((axle.turns % 1) * 360)})`}>
        <path className="axle-hand" d={`M0 8V${rounded(-reachPx)}`} />
        <circle className="axle-hub" r={5} />
      </g>
      <text className="axle-name" x={xPx} y={22} textAnchor="middle">
        <tspan className="quantity-letter">{axle.name}</tspan> = {axle.text}
      </text>
    </g>
  )
}

type CrankProps = Pick<GearsProps, 'handleName' | 'valueText' | 'reach' | 'onTurn'> & {
  axle: Axle
  xPx: number
  yPx: number
  reachPx: number
}

/** The knob at the end of the first hand. A drag counts whole turns: it may go round more than once. */
function Crank({ axle, xPx, yPx, reachPx, handleName, valueText, reach, onTurn }: CrankProps) {
  const plane = usePlane()
  const centre = plane.place(xPx, yPx)
  const angle = ([x, y]: readonly [number, number]) => Math.atan2(x - centre[0], y - centre[1]) / (2 * Math.PI)
  const to = (turns: number) => onTurn(Math.min(reach[1], Math.max(reach[0], Number(turns.toPrecision(12)))))
  const bind = useMove<{ turns: number; last: number | null }>({
    grab: () => ({ turns: axle.turns, last: null }),
    move: (grabbed, from, now) => {
      const step = angle(now) - (grabbed.last ?? angle(from))
      grabbed.last = angle(now)
      // The short way round: past twelve o’clock an angle jumps by a whole turn.
      grabbed.turns += step - Math.round(step)
      to(grabbed.turns)
    },
    nudge: (right, up) => to(axle.turns + right + up),
    home: () => to(reach[0]),
    end: () => to(reach[1]),
  })
  const turned = axle.turns * 2 * Math.PI
  return (
    <g
      className="movable crank"
      role="slider"
      aria-label={handleName}
      aria-valuemin={reach[0]}
      aria-valuemax={reach[1]}
      aria-valuenow={Math.round(axle.turns * 100) / 100}
      aria-valuetext={valueText}
      transform={`translate(${rounded(xPx + reachPx * Math.sin(turned))} ${rounded(yPx - reachPx * Math.cos(turned))})`}
      {...bind}
    >
      <circle className="movable-target" r={24} />
      <circle className="handle-halo" r={18} />
      <circle className="handle-grip" r={11} />
      <path className="cursor-arrows" d="M-5 2.5A5.2 5.2 0 1 1 4.5 3M4.8 -0.8V3.4H0.6" />
    </g>
  )
}

interface BracketsProps {
  places: readonly [number, number, number]
  yPx: number
  labels: readonly string[]
  whole: string
}

/** What each gear multiplies by, and below that what both do. */
function Brackets({ places: [first, middle, last], yPx, labels, whole }: BracketsProps) {
  const spans: readonly [number, number, number, ReactNode][] = [
    [first, middle - 5, yPx, labels[0]],
    [middle + 5, last, yPx, labels[1]],
    [first, last, yPx + 32, whole],
  ]
  return (
    <g className="brackets" data-quantity="slope" aria-hidden="true">
      {spans.map(([from, to, y, label], index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: three brackets, which never change places
        <g key={index}>
          <path d={`M${from} ${y - 6}v6H${to}v-6`} />
          <text x={(from + to) / 2} y={y + 18} textAnchor="middle">
            {label}
          </text>
        </g>
      ))}
    </g>
  )
}

/** Around two wheels, straight from one to the other; crossed in the middle if the second is to turn the other way. */
function chain(x1: number, x2: number, y: number, r1: number, r2: number, crossed: boolean): string {
  const way = x2 - x1
  const cos = (crossed ? r1 + r2 : r1 - r2) / way
  const sin = Math.sqrt(Math.max(0, 1 - cos * cos))
  const side = crossed ? -1 : 1
  const at = (x: number, r: number, down: 1 | -1) => `${rounded(x + r * cos)} ${rounded(y + down * r * sin)}`
  // Around the first wheel by its far side; around the second likewise, which is the longer arc unless it is the smaller wheel.
  const arc = (r: number, large: boolean, sweep: 0 | 1, end: string) =>
    `A${rounded(r)} ${rounded(r)} 0 ${large ? 1 : 0} ${sweep} ${end}`
  return [
    `M${at(x1, r1, 1)}`,
    `L${at(x2, side * r2, 1)}`,
    arc(r2, crossed || cos < 0, crossed ? 1 : 0, at(x2, side * r2, -1)),
    `L${at(x1, r1, -1)}`,
    arc(r1, crossed || cos > 0, 0, at(x1, r1, 1)),
    'Z',
  ].join('')
}

const rounded = (px: number) => Math.round(px * 100) / 100
