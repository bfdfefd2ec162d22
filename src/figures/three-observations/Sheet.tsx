import { type KeyboardEvent, useRef } from 'react'
import { QuantityLabel } from '../../plot/Quantity.tsx'
import type { QuantityName } from '../../plot/quantities.ts'
import type { FigureViewProps } from '../../state/figure.ts'
import { columnNames, written } from './describe.ts'
import { type Column, columns, isDone, neighbour, type Row, rows, type ThreeState, table } from './model.ts'

/** The quantities that a column is made of; a column of one quantity wears its colour. */
const quantitiesOf: Readonly<Record<Column, readonly QuantityName[]>> = {
  x1: ['x1'],
  x2: ['x2'],
  first: ['w1', 'x1'],
  second: ['w2', 'x2'],
  z: ['z'],
  power: [],
  chance: ['y-hat'],
  y: ['y'],
}

function Head({ column }: { column: Column }) {
  if (column !== 'power') return quantitiesOf[column].map((quantity) => <QuantityLabel key={quantity} of={quantity} />)
  return (
    <span className="quantity">
      <i>e</i>
      <sup>
        −<i>z</i>
      </sup>
    </span>
  )
}

const arrows: Readonly<Record<string, readonly [right: number, down: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowDown: [0, 1],
  ArrowUp: [0, -1],
  Home: [-columns.length, 0],
  End: [columns.length, 0],
}

/** The table as a sheet of squared paper: one stop for the Tab key, the arrows walk over the cells. */
export function Sheet({ state, setState }: FigureViewProps<ThreeState>) {
  const cells = useRef<Record<string, HTMLTableCellElement | null>>({})
  const choose = (cell: { row: Row; column: Column }) => {
    if (cell.row !== state.row || cell.column !== state.column) setState({ ...state, ...cell })
  }
  const walk = (event: KeyboardEvent) => {
    const arrow = arrows[event.key]
    if (!arrow || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const next = neighbour(state, ...arrow)
    choose(next)
    cells.current[next.row + next.column]?.focus()
  }
  const all = table(state)
  return (
    <table className="sheet" role="grid" aria-label="Three samples; choose a cell to see where its number comes from">
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">Sample</span>
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" aria-label={columnNames[column]}>
              <Head column={column} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody onKeyDown={walk}>
        {rows.map((row, i) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            {columns.map((column) => {
              const values = all[i]
              const isChosen = state.row === row && state.column === column
              return (
                <td
                  key={column}
                  ref={(cell) => {
                    cells.current[row + column] = cell
                  }}
                  role="gridcell"
                  aria-selected={isChosen}
                  tabIndex={isChosen ? 0 : -1}
                  data-cell={`${row} ${column}`}
                  data-quantity={quantitiesOf[column].length === 1 ? quantitiesOf[column][0] : undefined}
                  onFocus={() => choose({ row, column })}
                >
                  {values && isDone(state, row, column) ? written(column, values) : '?'}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
