import type { Place } from '../math/line.ts'
import { Clipped } from './Frame.tsx'
import { usePlane } from './plane.tsx'

interface RodsProps {
  elbow: Place
  hand: Place
  /** A faint arm: where it was. */
  ghost?: boolean
}

/** An arm of two rods from the origin, with its joints. */
export function Rods({ elbow, hand, ghost = false }: RodsProps) {
  const plane = usePlane()
  const at = ([x, y]: Place) => `${px(plane.x(x))} ${px(plane.y(y))}`
  return (
    <g className={ghost ? 'arm arm-ghost' : 'arm'} aria-hidden="true">
      <path className="arm-rods" d={`M${at([0, 0])}L${at(elbow)}L${at(hand)}`} />
      {!ghost && (
        <>
          <circle className="arm-shoulder" cx={plane.x(0)} cy={plane.y(0)} r={11} />
          <circle className="arm-joint" cx={plane.x(elbow[0])} cy={plane.y(elbow[1])} r={7} />
          <circle className="arm-hand" cx={plane.x(hand[0])} cy={plane.y(hand[1])} r={8} />
        </>
      )}
    </g>
  )
}

/** Where the hand has been, a dot for each update. */
export function Trail({ places }: { places: readonly Place[] }) {
  const plane = usePlane()
  const dots = places.map(([x, y]) => `M${px(plane.x(x)) - 2} ${px(plane.y(y))}a2 2 0 1 0 4 0a2 2 0 1 0 -4 0Z`)
  return (
    <Clipped plane={plane}>
      <path className="trail" d={dots.join('')} />
    </Clipped>
  )
}

/** How far out, and how near in, a hand can get: two circles around the origin. */
export function ReachRings({ farthest, nearest }: { farthest: number; nearest: number }) {
  const plane = usePlane()
  const scale = plane.x(1) - plane.x(0)
  return (
    <g className="reach" aria-hidden="true">
      <circle cx={plane.x(0)} cy={plane.y(0)} r={farthest * scale} />
      <circle cx={plane.x(0)} cy={plane.y(0)} r={nearest * scale} />
      <text x={plane.x(0)} y={plane.y(-farthest) - 8} textAnchor="middle">
        as far as it reaches
      </text>
    </g>
  )
}

/** What the arm reaches for, around the origin. */
export function Apple() {
  return (
    <g className="apple" aria-hidden="true">
      <path className="apple-leaf" d="M1 -9C3 -16 10 -15 11 -13C8 -9 4 -8 1 -9Z" />
      <path className="apple-flesh" d="M0 -7C-4 -11 -12 -8 -11 1C-10 9 -4 13 0 10C4 13 10 9 11 1C12 -8 4 -11 0 -7Z" />
      <path className="apple-stalk" d="M0 -6C0 -10 1 -12 2 -13" />
    </g>
  )
}

function px(value: number): number {
  return Math.round(value * 10) / 10
}
