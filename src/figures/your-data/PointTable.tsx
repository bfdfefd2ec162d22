import { memo, useId, useMemo, useState } from 'react'
import { type LabelledPoint, LONGEST_NAME, type PointNames, readMeasure } from '../../data/labelledPoints.ts'
import { useLatest } from '../../state/latest.ts'

interface PointTableProps {
  points: readonly LabelledPoint[]
  names: PointNames
  /** `cell` names what is being typed into, so that its keystrokes are one deed. */
  onChange: (index: number, change: Partial<LabelledPoint>, cell: string) => void
  onRemove: (index: number) => void
  onAdd: () => void
}

/** Every point as a row to type into. */
export function PointTable({ points, names, onChange, onRemove, onAdd }: PointTableProps) {
  // Rows are told apart by their place; once one is taken away all places mean something else, and are drawn afresh.
  const [removals, setRemovals] = useState(0)
  const latest = useLatest({ onChange, onRemove })
  // The same functions all along, so that only the row that changes is drawn again.
  const hand = useMemo(
    (): RowHand => ({
      change: (...what) => latest.current.onChange(...what),
      remove: (index) => {
        setRemovals((before) => before + 1)
        latest.current.onRemove(index)
      },
    }),
    [],
  )
  return (
    <>
      <section className="own-rows" aria-label="The points, to be typed" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Number</span>
              </th>
              <th scope="col">name</th>
              <th scope="col">{names.x1}</th>
              <th scope="col">{names.x2}</th>
              <th scope="col">class</th>
              <th scope="col">
                <span className="visually-hidden">Take away</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {points.map((point, index) => (
              <Row
                // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place in the list
                key={`${removals} ${index}`}
                index={index}
                point={point}
                x1={names.x1}
                x2={names.x2}
                yes={names.yes}
                no={names.no}
                hand={hand}
              />
            ))}
          </tbody>
        </table>
      </section>
      <button type="button" onClick={onAdd}>
        Add a row
      </button>
    </>
  )
}

interface RowHand {
  change: PointTableProps['onChange']
  remove: PointTableProps['onRemove']
}

interface RowProps extends PointNames {
  index: number
  point: LabelledPoint
  hand: RowHand
}

const Row = memo(function Row({ index, point, x1, x2, yes, no, hand }: RowProps) {
  const number = index + 1
  return (
    <tr>
      <th scope="row">{number}</th>
      <td>
        <NameCell
          label={`Name of point ${number}`}
          value={point.name}
          onChange={(name) => hand.change(index, { name }, 'name')}
        />
      </td>
      <td>
        <MeasureCell
          label={`${x1}, point ${number}`}
          value={point.x1}
          onChange={(next) => hand.change(index, { x1: next }, 'x1')}
        />
      </td>
      <td>
        <MeasureCell
          label={`${x2}, point ${number}`}
          value={point.x2}
          onChange={(next) => hand.change(index, { x2: next }, 'x2')}
        />
      </td>
      <td>
        <select
          aria-label={`Class of point ${number}`}
          value={point.yes ? 'yes' : 'no'}
          onChange={(event) => hand.change(index, { yes: event.target.value === 'yes' }, 'class')}
        >
          <option value="yes">{yes}</option>
          <option value="no">{no}</option>
        </select>
      </td>
      <td>
        <button type="button" aria-label={`Take point ${number} away`} onClick={() => hand.remove(index)}>
          ×
        </button>
      </td>
    </tr>
  )
})

interface CellProps<Value> {
  label: string
  value: Value
  onChange: (value: Value) => void
}

/** A number as it is being typed; what is no number stays there, with a word on it, until it is mended. */
function MeasureCell({ label, value, onChange }: CellProps<number>) {
  const id = useId()
  const [typed, setTyped] = useState<string | null>(null)
  const wrong = typed !== null && readMeasure(typed) === null
  return (
    <span className="own-cell">
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={label}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? id : undefined}
        value={typed ?? String(value).replace('-', '−')}
        onChange={(event) => {
          setTyped(event.target.value)
          const next = readMeasure(event.target.value)
          if (next !== null) onChange(next)
        }}
        onBlur={() => {
          if (!wrong) setTyped(null)
        }}
      />
      {wrong && (
        <span className="own-wrong" id={id} role="alert">
          Not a number (or too large). The point stays at {String(value).replace('-', '−')}.
        </span>
      )}
    </span>
  )
}

function NameCell({ label, value, onChange }: CellProps<string>) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <input
      type="text"
      autoComplete="off"
      aria-label={label}
      maxLength={LONGEST_NAME}
      value={typed ?? value}
      onChange={(event) => {
        setTyped(event.target.value)
        onChange(event.target.value.trim())
      }}
      onBlur={() => setTyped(null)}
    />
  )
}
