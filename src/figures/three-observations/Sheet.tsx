import { type KeyboardEvent, type ReactNode, useRef } from 'react'
import { QuantityLabel } from '../../plot/Quantity.tsx'
import type { QuantityName } from '../../plot/quantities.ts'
import type { FigureViewProps } from '../../state/figure.ts'
import { columnNames, written } from './describe.ts'
import { type Column, columns, isDone, neighbour, type Row, rows, type ThreeState, table } from './model.ts'

const quantityOf: Partial<Record<Column, QuantityName>> = { x1: 'x1', x2: 'x2', z: 'z', chance: 'y-hat', y: 'y' }

const heads: Readonly<Record<Column, ReactNode>> = {
  x1: <QuantityLabel of="x1" />,
  x2: <QuantityLabel of="x2" />,
  first: (
    <>
      <QuantityLabel of="w1" />
      <QuantityLabel of="x1" />
    </>
  ),
  second: (
    <>
      <QuantityLabel of="w2" />
      <QuantityLabel of="x2" />
    </>
  ),
  z: <QuantityLabel of="z" />,
  power: (
    <span className="quantity">
      <i>e</i>
      <sup>
        −<i>z</i>
      </sup>
    </span>
  ),
  chance: <QuantityLabel of="y-hat" />,
  y: <QuantityLabel of="y" />,
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
              {heads[column]}
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
                  data-quantity={quantityOf[column]}
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
