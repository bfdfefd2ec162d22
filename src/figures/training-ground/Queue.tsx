import { memo, useMemo } from 'react'
import type { Hobbit } from '../../data/hobbits.ts'
import type { Descent, Update } from '../../math/descent.ts'
import { Mark } from '../../plot/Points.tsx'
import { orderOf } from './runs.ts'

interface QueueProps {
  run: Descent
  update: Update
  hobbits: readonly Hobbit[]
  /** Whether the update has taken its hobbits from the queue yet. */
  picked: boolean
}

/** All hobbits in the order in which this epoch looks at them: those who have been, those in use, those who wait. */
export function Queue({ run, update, hobbits, picked }: QueueProps) {
  const { epoch } = update
  const order = useMemo(() => orderOf(run, epoch), [run, epoch])
  const size = update.rows.length
  const place = run.updatesPerEpoch === 1 ? 0 : order.indexOf(update.rows[0] ?? 0)
  return (
    <div className="ground-queue">
      <p className="ground-name">
        Epoch {epoch}{' '}
        <span className="ground-count">{run.updatesPerEpoch === 1 ? 'all at once' : 'shuffled, in this order'}</span>
      </p>
      <ol aria-label={`The order of epoch ${epoch}`}>
        {order.map((row, index) => (
          <Waiting
            key={row}
            hobbit={hobbits[row]}
            turn={index < place ? 'was' : index >= place + size ? 'waits' : picked ? 'now' : 'waits'}
          />
        ))}
      </ol>
    </div>
  )
}

const turns = { was: 'has been', now: 'in use', waits: 'waits' } as const

const Waiting = memo(function Waiting({ hobbit, turn }: { hobbit: Hobbit | undefined; turn: keyof typeof turns }) {
  if (!hobbit) return null
  return (
    <li data-turn={turn} title={hobbit.name}>
      <span className="visually-hidden">
        {hobbit.name}: {turns[turn]}
      </span>
      <svg viewBox="-11 -11 22 22" aria-hidden="true">
        <Mark kind={hobbit.hero ? 'hero' : 'plain'} />
      </svg>
    </li>
  )
})
