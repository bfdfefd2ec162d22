import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { decimals, plain } from '../../plot/format.ts'
import { cellValue, digitsOf } from './describe.ts'
import {
  type Cell,
  COLUMNS,
  cellsOf,
  chosen,
  doneSteps,
  explained,
  type StepsState,
  type WorkedUpdate,
} from './model.ts'

const HEADS: readonly ReactNode[] = ['x', 'y', 'ŷ', 'loss', 'slope for w', 'slope for b']

interface StepsGridProps {
  state: StepsState
  setState: (next: StepsState) => void
  worked: WorkedUpdate
  update: number
}

/** One update as a table whose cells can be chosen: by pointer, or with the arrow keys along the order of the steps. */
export function StepsGrid({ state, setState, worked, update }: StepsGridProps) {
  const cells = cellsOf(state.method)
  const done = doneSteps(state)
  const now = explained(state)
  const buttons = useRef(new Map<number, HTMLButtonElement>())

  const press = (event: KeyboardEvent, number: number) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    const to = event.key === 'Home' ? 1 : event.key === 'End' ? cells.length : by === undefined ? null : number + by
    if (to === null || to < 1 || to > cells.length) return
    event.preventDefault()
    setState(chosen(state, to))
    // In the other update the cell is another element, that is drawn only after this.
    requestAnimationFrame(() => buttons.current.get(to)?.focus())
  }

  const cellFor = (match: (cell: Cell) => boolean) => {
    const number = cells.findIndex((cell) => cell.update === update && match(cell)) + 1
    const cell = cells[number - 1]
    if (!cell) return null
    const known = number <= done
    return (
      <div role="gridcell" aria-selected={number === now}>
        <button
          ref={(button) => {
            if (button) buttons.current.set(number, button)
            else buttons.current.delete(number)
          }}
          type="button"
          className="steps-cell"
          data-chosen={number === now || undefined}
          tabIndex={number === (now || 1) ? 0 : -1}
          aria-label={known ? undefined : 'not worked out yet'}
          onClick={() => setState(chosen(state, number))}
          onKeyDown={(event) => press(event, number)}
        >
          {known ? decimals(cellValue(worked, cell), digitsOf(state)) : '?'}
        </button>
      </div>
    )
  }

  return (
    <div
      className="steps-grid"
      data-method={state.method}
      role="grid"
      aria-label={`Update ${update + 1}, cell by cell`}
    >
      <div role="row">
        {HEADS.map((head, column) => (
          <div key={COLUMNS[column - 2] ?? column} role="columnheader">
            {head}
          </div>
        ))}
      </div>
      {worked.rows.map(({ x, y }, row) => (
        <div key={x} role="row">
          <div role="rowheader">{plain(x)}</div>
          <div role="gridcell">{plain(y)}</div>
          {COLUMNS.map((kind) => (
            <Held key={kind}>{cellFor((cell) => cell.kind === kind && cell.row === row)}</Held>
          ))}
        </div>
      ))}
      <div role="row" className="steps-mean">
        <div role="rowheader" className="steps-wide">
          gradient: the mean
        </div>
        {cellFor(({ kind }) => kind === 'meanW')}
        {cellFor(({ kind }) => kind === 'meanB')}
      </div>
      <div role="row" className="steps-new">
        <div role="rowheader" className="steps-wide">
          new w and b
        </div>
        {cellFor(({ kind }) => kind === 'newW')}
        {cellFor(({ kind }) => kind === 'newB')}
      </div>
    </div>
  )
}

/** Gives a cell its place in the list of columns. */
function Held({ children }: { children: ReactNode }) {
  return children
}
