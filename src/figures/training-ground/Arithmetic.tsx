import { type CSSProperties, useId, useState } from 'react'
import type { Hobbit } from '../../data/hobbits.ts'
import type { Update } from '../../math/descent.ts'
import { lineScore } from '../../math/line.ts'
import { sigmoid } from '../../math/sigmoid.ts'
import { bracketed, decimals, plain } from '../../plot/format.ts'
import { QuantityLabel } from '../../plot/Quantity.tsx'
import { weightNames } from '../../plot/quantities.ts'
import { InTurn } from '../../state/turns.tsx'
import { rateText } from './describe.ts'
import type { Stage } from './model.ts'
import { hobbitsIn } from './runs.ts'

/** Stands where a number is not known yet. */
const UNKNOWN = '…'
const three = (value: number) => decimals(value, 3)

/** So many rows take a turn together, while the walker is dragged. */
const ROWS = 3
const inParts = <Row,>(rows: readonly Row[]) =>
  Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, k) => rows.slice(k * ROWS, (k + 1) * ROWS))

/** So many hobbits are seen, and room is kept for them; the rest when the reader asks: a list to scroll would hold the page. */
const SEEN = 6

interface ArithmeticProps {
  update: Update
  stage: Stage
  hobbits: readonly Hobbit[]
  /** How many hobbits an update of this run looks at, the last of an epoch left aside. */
  most: number
}

/** The present update in numbers: each hobbit's part, the gradient, and the step from before to after. */
export function Arithmetic({ update, stage, hobbits, most }: ArithmeticProps) {
  const id = useId()
  const [all, setAll] = useState(false)
  const picked = stage !== 'shuffled'
  const sloped = stage === 'gradient' || stage === 'done'
  return (
    <div role="region" className="ground-sums" aria-label={`Update ${update.update} in numbers`}>
      <p className="ground-name">
        Update {update.update} <span className="ground-count">in numbers, with a rate of {rateText(update.rate)}</span>
      </p>
      <ul
        id={id}
        className="ground-errors"
        style={{ '--rows': all ? Math.max(SEEN, most) : SEEN } as CSSProperties}
        aria-label="What each hobbit in use adds"
      >
        {picked ? (
          inParts(hobbitsIn(update, hobbits)).map((part) => (
            <InTurn key={part[0]?.name}>
              {part.map((hobbit) => (
                <Share key={hobbit.name} hobbit={hobbit} weights={update.before} />
              ))}
            </InTurn>
          ))
        ) : (
          <li>No hobbit picked yet.</li>
        )}
      </ul>
      <div className="ground-all">
        {most > SEEN && (
          <button type="button" aria-expanded={all} aria-controls={id} onClick={() => setAll(!all)}>
            {all ? `Show ${SEEN} only` : `Show all ${most}`}
          </button>
        )}
      </div>
      <dl className="ground-steps">
        <div className="ground-steps-head" aria-hidden="true">
          <span />
          <span>before</span>
          <span>
            − <QuantityLabel of="alpha" /> × gradient
          </span>
          <span>after</span>
        </div>
        {weightNames.map((name, j) => {
          const gradient = update.gradient[j] ?? 0
          return (
            <div key={name}>
              <dt>
                <QuantityLabel of={name} />
              </dt>
              <dd>{three(update.before[j] ?? 0)}</dd>
              <dd>
                − {rateText(update.rate)} × {sloped ? bracketed(gradient, three) : UNKNOWN}
              </dd>
              <dd>{stage === 'done' ? `= ${three(update.after[j] ?? 0)}` : UNKNOWN}</dd>
            </div>
          )
        })}
      </dl>
    </div>
  )
}

/** One hobbit's error, and the 1 and the two measures by which it counts for the three weights. */
function Share({ hobbit, weights }: { hobbit: Hobbit; weights: Float64Array }) {
  const [first, ...rest] = hobbit.name.split(' ')
  const [w0 = 0, w1 = 0, w2 = 0] = weights
  const truth = hobbit.hero ? 1 : 0
  const chance = sigmoid(lineScore([w0, w1, w2], [hobbit.foot, hobbit.lifted]))
  return (
    <li>
      <span>
        {first} <span className="ground-surname">{rest.join(' ')}</span>
      </span>
      <span>
        {three(chance)} − {truth} = <b>{three(chance - truth)}</b>
      </span>
      <span>
        × (1, {plain(hobbit.foot)}, {plain(hobbit.lifted)})
      </span>
    </li>
  )
}
