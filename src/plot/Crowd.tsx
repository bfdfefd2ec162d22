import { memo } from 'react'
import { type Kind, Mark } from './Mark.tsx'

/** A mark needs this much room each way, in pixels of its own picture. */
const PITCH_PX = 26
const EDGE_PX = 4

interface CrowdProps {
  /** Who stands where, row by row from the top. */
  kinds: readonly Kind[]
  columns: number
  /** The crowd in words, for those who do not see it. */
  name: string
}

/** Many hobbits in rows: no plane, no axes, only who is what. */
export function Crowd({ kinds, columns, name }: CrowdProps) {
  const rows = Math.ceil(kinds.length / columns)
  const [width, height] = [columns * PITCH_PX + 2 * EDGE_PX, rows * PITCH_PX + 2 * EDGE_PX]
  return (
    <div className="crowd plot">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={name} data-plot>
        {kinds.map((kind, index) => {
          const key = `${Math.floor(index / columns)} ${index % columns}`
          return <Member key={key} kind={kind} column={index % columns} row={Math.floor(index / columns)} />
        })}
      </svg>
    </div>
  )
}

/** While ŷ is dragged only those who change are drawn again. */
const Member = memo(function Member({ kind, column, row }: { kind: Kind; column: number; row: number }) {
  return (
    <g
      data-member={kind}
      transform={`translate(${EDGE_PX + (column + 0.5) * PITCH_PX} ${EDGE_PX + (row + 0.5) * PITCH_PX})`}
    >
      <Mark kind={kind} />
    </g>
  )
})
