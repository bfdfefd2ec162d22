import type { Plane } from './plane.tsx'

/** The three kinds of mark; they differ by shape and fill as well as by colour. */
export type Kind = 'hero' | 'plain' | 'newcomer'

const DIAMOND = 'M0 -9L7 0L0 9L-7 0Z'
const STAR = starPath(12, 5)

/** In a plot narrower than this, marks are drawn smaller, so that they do not crowd. */
const ROOMY_PX = 440
const SMALLEST = 0.7

/** How large marks are drawn in a plot, of their full size. */
export function markScale({ area }: Plane): number {
  return Math.min(1, Math.max(SMALLEST, area.width / ROOMY_PX))
}

/** A star of five points, the outer ones at `outerPx` from its middle, the inner at `innerPx`. */
function starPath(outerPx: number, innerPx: number): string {
  const corners = Array.from({ length: 10 }, (_, corner) => {
    const radiusPx = corner % 2 === 0 ? outerPx : innerPx
    const turn = (corner * Math.PI) / 5
    return `${(radiusPx * Math.sin(turn)).toFixed(2)} ${(-radiusPx * Math.cos(turn)).toFixed(2)}`
  })
  return `M${corners.join('L')}Z`
}

/** One hobbit's mark at the origin; one that the model misjudges has a ring and a cross. */
export function Mark({ kind, mistaken = false }: { kind: Kind; mistaken?: boolean | undefined }) {
  return (
    <>
      {mistaken && <Mistake />}
      <Shape kind={kind} />
    </>
  )
}

function Shape({ kind }: { kind: Kind }) {
  if (kind === 'hero') return <circle className="mark-hero" r={7} />
  if (kind === 'newcomer') return <path className="mark-newcomer" d={STAR} />
  return (
    <>
      <path className="mark-plain-edge" d={DIAMOND} />
      <path className="mark-plain" d={DIAMOND} />
    </>
  )
}

function Mistake() {
  return (
    <g className="mistake">
      <circle className="mistake-ring" r={14} />
      <path className="mistake-cross" d="M12 -18l7 7m0 -7l-7 7" />
    </g>
  )
}
