import type { ReactNode } from 'react'
import {
  type Box,
  chord,
  isLine,
  type LineWeights,
  lineThrough,
  nearestOnLine,
  type Place,
  shifted,
} from '../math/line.ts'
import { Clipped } from './Frame.tsx'
import { type Plane, usePlane } from './plane.tsx'
import { pointsPx } from './Sides.tsx'
import { useMove } from './useMove.ts'

/** The decision boundary as it stands; nothing where the weights make no line. */
export function BoundaryLine({ weights }: { weights: LineWeights }) {
  const plane = usePlane()
  const ends = chord(weights, plane.domain)
  if (!ends) return null
  return (
    <Clipped plane={plane}>
      <polyline className="boundary-line" points={pointsPx(plane, ends)} />
    </Clipped>
  )
}

interface BoundaryProps {
  weights: LineWeights
  onChange: (weights: LineWeights) => void
  /** The line in words, for those who hear it. */
  equation: string
  /** Marks that lie over the line but under its handles, so that the line's broad target covers none of them. */
  children?: ReactNode
}

/** The part of the plot in which the handles stay, so that they never leave it. */
const INSET = 0.045
/** Nearly upright or flat by pointer is taken as meant: about a degree and a half. */
const SNAP = 0.025
const SHORTEST_CHORD = 0.08
const ROOM_FOR_GRIP_PX = 80

/** The decision boundary to drag: its body moves it, either handle turns it about the other. No line, no handles. */
export function MovableBoundary(props: BoundaryProps) {
  return isLine(props.weights) ? <Handled {...props} /> : props.children
}

function Handled({ weights, onChange, equation, children }: BoundaryProps) {
  const plane = usePlane()
  const box = insetBox(plane)
  const handles = handlePlaces(weights, box)
  const accept = (next: LineWeights) => {
    if (chord(next, box)) onChange(next)
  }
  return (
    <g className="boundary">
      <BoundaryLine weights={weights} />
      <Body
        weights={weights}
        equation={equation}
        ends={chord(weights, plane.domain)}
        move={(start, from, to) => accept(shifted(start, to[0] - from[0], to[1] - from[1]))}
        box={box}
      />
      {children}
      {([0, 1] as const).map((end) => (
        <Handle
          key={end}
          at={handles[end]}
          equation={equation}
          name={`Turn the line, ${handleName(handles, end)} handle`}
          grab={() => ({ start: weights, pivot: handles[end === 0 ? 1 : 0] })}
          turn={({ start, pivot }, to, pointer) => accept(lineThrough(pivot, pointer ? snapped(pivot, to) : to, start))}
          end={end}
        />
      ))}
    </g>
  )
}

interface BodyProps {
  weights: LineWeights
  equation: string
  ends: readonly [Place, Place] | null
  box: Box
  move: (start: LineWeights, from: Place, to: Place) => void
}

function Body({ weights, equation, ends, box, move }: BodyProps) {
  const plane = usePlane()
  const centre: Place = [(box.x[0] + box.x[1]) / 2, (box.y[0] + box.y[1]) / 2]
  const away = nearestOnLine(weights, centre)
  const isUpright = weights[2] === 0
  const bind = useMove<LineWeights>({
    grab: () => weights,
    move,
    nudge: (d1, d2) => move(weights, [0, 0], [d1, d2]),
    home: () => move(weights, away, isUpright ? [box.x[0], centre[1]] : [centre[0], box.y[0]]),
    end: () => move(weights, away, isUpright ? [box.x[1], centre[1]] : [centre[0], box.y[1]]),
  })
  const grip = gripPlace(plane, chord(weights, box))
  return (
    <g
      className="movable boundary-body"
      role="slider"
      aria-label="Move the line"
      aria-valuemin={plane.domain.y[0]}
      aria-valuemax={plane.domain.y[1]}
      aria-valuenow={Math.round(away[1] * 100) / 100}
      aria-valuetext={equation}
      {...bind}
    >
      {ends && (
        <>
          <polyline className="movable-target" points={pointsPx(plane, ends)} />
          <polyline className="boundary-glow" points={pointsPx(plane, ends)} />
          {grip && (
            <g transform={`translate(${plane.x(grip[0])} ${plane.y(grip[1])}) rotate(${tiltDegrees(plane, ends)})`}>
              {GRIP}
            </g>
          )}
        </>
      )}
    </g>
  )
}

/** What never changes is made once, and never compared again while it is dragged. */
const GRIP = (
  <>
    <rect className="boundary-grip" x={-8} y={-13} width={16} height={26} rx={8} />
    <path className="boundary-grip-arrows" d="M-4 -2.5h8l-4 -6zM-4 2.5h8l-4 6z" />
  </>
)

interface Turning {
  start: LineWeights
  pivot: Place
}

interface HandleProps {
  at: Place
  end: 0 | 1
  name: string
  equation: string
  grab: () => Turning
  turn: (turning: Turning, to: Place, pointer: boolean) => void
}

function Handle({ at, end, name, equation, grab, turn }: HandleProps) {
  const plane = usePlane()
  const { pivot } = grab()
  const flat: Place = [at[0] === pivot[0] ? at[0] + 1 : at[0], pivot[1]]
  const upright: Place = [pivot[0], at[1] === pivot[1] ? at[1] + 1 : at[1]]
  const bind = useMove<Turning>({
    grab,
    move: (turning, _from, to) => turn(turning, to, true),
    nudge: (d1, d2) => turn(grab(), [at[0] + d1, at[1] + d2], false),
    home: () => turn(grab(), flat, false),
    end: () => turn(grab(), upright, false),
  })
  const degrees = (Math.atan2(at[1] - pivot[1], at[0] - pivot[0]) * 180) / Math.PI
  return (
    <g
      className="movable boundary-handle"
      role="slider"
      aria-label={name}
      aria-valuenow={Math.round(degrees)}
      aria-valuemin={-180}
      aria-valuemax={180}
      aria-valuetext={equation}
      data-handle={end}
      transform={`translate(${plane.x(at[0])} ${plane.y(at[1])})`}
      {...bind}
    >
      {HANDLE}
    </g>
  )
}

const HANDLE = (
  <>
    <circle className="movable-target" r={22} />
    <circle className="handle-halo" r={15} />
    <circle className="handle-grip" r={10} />
    <path className="handle-mark" d="M-4.5 -2A5 5 0 0 1 4.5 -2M4.5 -5v3h-3M4.5 2A5 5 0 0 1 -4.5 2M-4.5 5v-3h3" />
  </>
)

function insetBox({ domain: { x, y } }: Plane): Box {
  const inset = (x[1] - x[0]) * INSET
  return { x: [x[0] + inset, x[1] - inset], y: [y[0] + inset, y[1] - inset] }
}

/** Where the line leaves the inset box; where it hardly touches the box, two places to either side of its nearest one. */
function handlePlaces(weights: LineWeights, box: Box): readonly [Place, Place] {
  const ends = chord(weights, box)
  const span = box.x[1] - box.x[0]
  if (ends && Math.hypot(ends[1][0] - ends[0][0], ends[1][1] - ends[0][1]) > span * SHORTEST_CHORD) return ends
  const [n1, n2] = nearestOnLine(weights, [(box.x[0] + box.x[1]) / 2, (box.y[0] + box.y[1]) / 2])
  const stretch = (span * SHORTEST_CHORD) / Math.hypot(weights[1], weights[2])
  const inside = ([x1, x2]: Place): Place => [
    Math.min(box.x[1], Math.max(box.x[0], x1)),
    Math.min(box.y[1], Math.max(box.y[0], x2)),
  ]
  return [
    inside([n1 - weights[2] * stretch, n2 + weights[1] * stretch]),
    inside([n1 + weights[2] * stretch, n2 - weights[1] * stretch]),
  ]
}

function handleName(handles: readonly [Place, Place], end: 0 | 1): string {
  const here = handles[end]
  const there = handles[end === 0 ? 1 : 0]
  if (here[0] === there[0]) return here[1] > there[1] ? 'upper' : 'lower'
  return here[0] < there[0] ? 'left' : 'right'
}

function snapped(pivot: Place, to: Place): Place {
  const across = Math.abs(to[0] - pivot[0])
  const up = Math.abs(to[1] - pivot[1])
  if (across < SNAP * up) return [pivot[0], to[1]]
  if (up < SNAP * across) return [to[0], pivot[1]]
  return to
}

/** The middle between the handles, where they leave room for a third grip. */
function gripPlace(plane: Plane, ends: readonly [Place, Place] | null): Place | null {
  if (!ends) return null
  const { x1, y1, x2, y2 } = endsPx(plane, ends)
  if (Math.hypot(x2 - x1, y2 - y1) < ROOM_FOR_GRIP_PX) return null
  return [(ends[0][0] + ends[1][0]) / 2, (ends[0][1] + ends[1][1]) / 2]
}

/** How far the line is tilted on screen. */
function tiltDegrees(plane: Plane, ends: readonly [Place, Place]): number {
  const { x1, y1, x2, y2 } = endsPx(plane, ends)
  return (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI
}

function endsPx(plane: Plane, [from, to]: readonly [Place, Place]) {
  return { x1: plane.x(from[0]), y1: plane.y(from[1]), x2: plane.x(to[0]), y2: plane.y(to[1]) }
}
