import { memo, useMemo } from 'react'
import type { Hobbit } from '../../data/hobbits.ts'
import type { Descent, Update } from '../../math/descent.ts'
import { Mark } from '../../plot/Mark.tsx'
import { orderOf } from './runs.ts'

interface QueueProps {
  run: Descent
  update: Update
  hobbits: readonly Hobbit[]
  /** Whether the update has taken its hobbits from the queue yet. */
  picked: boolean
}

const COLUMNS = 12
const CELL = 26

/** All hobbits in the order in which this epoch looks at them: those who have been, those in use, those who wait. */
export function Queue({ run, update, hobbits, picked }: QueueProps) {
  const { epoch } = update
  const order = useMemo(() => orderOf(run, epoch), [run, epoch])
  const size = update.rows.length
  const first = run.updatesPerEpoch === 1 ? 0 : order.indexOf(update.rows[0] ?? 0)
  const placeOf = useMemo(() => new Map(order.map((row, place) => [row, place])), [order])
  return (
    <div className="ground-queue">
      <p className="ground-name">
        Epoch {epoch}{' '}
        <span className="ground-count">{run.updatesPerEpoch === 1 ? 'all at once' : 'shuffled, in this order'}</span>
      </p>
      <svg
        viewBox={`0 0 ${COLUMNS * CELL} ${2 * CELL}`}
        role="img"
        aria-label={`The queue of epoch ${epoch}: ${first} have been, ${picked ? size : 0} in use, ${hobbits.length - first - (picked ? size : 0)} wait`}
      >
        {hobbits.map((hobbit, row) => {
          const place = placeOf.get(row) ?? row
          const turn = place < first ? 'was' : picked && place < first + size ? 'now' : 'waits'
          return <Waiting key={hobbit.name} hero={hobbit.hero} place={place} turn={turn} />
        })}
      </svg>
    </div>
  )
}

/** Kept by hobbit and moved by its place alone, so that a new shuffle costs next to nothing. */
const Waiting = memo(function Waiting({
  hero,
  place,
  turn,
}: {
  hero: boolean
  place: number
  turn: 'was' | 'now' | 'waits'
}) {
  const column = place % COLUMNS
  const at = `translate(${(column + 0.5) * CELL} ${((place - column) / COLUMNS + 0.5) * CELL})`
  return (
    <g data-turn={turn} transform={at}>
      <rect x={-CELL / 2 + 1.5} y={-CELL / 2 + 1.5} width={CELL - 3} height={CELL - 3} rx={3} />
      <Mark kind={hero ? 'hero' : 'plain'} />
    </g>
  )
})
