import { type KeyboardEvent, memo, type ReactNode, useRef } from 'react'
import type { QuantityName } from './quantities.ts'

/** One number of a matrix as it is shown. */
export interface MatrixCell {
  text: string
  quantity?: QuantityName | undefined
  /** The colour of its row, shared with what is made of that row: 1, 2, 3 … */
  band?: number | undefined
  /** Part of the sum that is explained. */
  lit?: boolean
  /** Not worked out yet. */
  unknown?: boolean
}

export type CellPlace = readonly [row: number, column: number]

interface MatrixGridProps {
  /** What it is, for those who hear it. */
  name: string
  /** Its letter, above it. */
  title: ReactNode
  cells: readonly (readonly MatrixCell[])[]
  rowHeads?: readonly string[]
  columnHeads?: readonly ReactNode[]
  /** Given where a cell can be chosen; one stop for the Tab key, the arrows then walk over the cells. */
  onChoose?: (place: CellPlace) => void
  chosen?: CellPlace | null
}

/** A matrix between its square brackets, its shape written below. */
export const MatrixGrid = memo(function MatrixGrid(props: MatrixGridProps) {
  const { name, title, cells, rowHeads, columnHeads, onChoose, chosen } = props
  const [rows, columns] = [cells.length, cells[0]?.length ?? 0]
  const elements = useRef(new Map<string, HTMLTableCellElement>())
  const [atRow, atColumn] = chosen ?? [0, 0]
  const walk = (event: KeyboardEvent) => {
    const to = walked([atRow, atColumn], event.key, rows, columns)
    if (!to || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    onChoose?.(to)
    elements.current.get(to.join())?.focus()
  }
  return (
    <div className="matrix-place">
      <p className="matrix-title">{title}</p>
      <table className="matrix" role={onChoose ? 'grid' : undefined} aria-label={`${name}, ${rows} × ${columns}`}>
        {columnHeads && (
          <thead>
            <tr>
              {rowHeads && <td />}
              {columnHeads.map((head, column) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
                <th key={column} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {cells.map((row, r) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is its place
            <tr key={r}>
              {rowHeads && (
                <th scope="row" data-band={row[0]?.band}>
                  {rowHeads[r]}
                </th>
              )}
              {row.map((cell, c) => {
                const here = chosen != null && atRow === r && atColumn === c
                return (
                  <td
                    // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place
                    key={c}
                    ref={(element) => {
                      if (element) elements.current.set(`${r},${c}`, element)
                      else elements.current.delete(`${r},${c}`)
                    }}
                    {...(onChoose && { role: 'gridcell', 'aria-selected': here })}
                    aria-label={cell.unknown ? 'not worked out yet' : undefined}
                    tabIndex={onChoose ? (atRow === r && atColumn === c ? 0 : -1) : undefined}
                    data-quantity={cell.quantity}
                    data-band={cell.band}
                    data-marked={cell.lit || undefined}
                    onClick={onChoose && (() => onChoose([r, c]))}
                    onKeyDown={onChoose && walk}
                  >
                    {cell.unknown ? '?' : cell.text}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="matrix-shape">
        {rows} × {columns}
      </p>
    </div>
  )
})

const ARROWS: Readonly<Record<string, CellPlace>> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
}

/** Where a key leads from a cell, inside the matrix; null for any other key. */
function walked([row, column]: CellPlace, key: string, rows: number, columns: number): CellPlace | null {
  if (key === 'Enter' || key === ' ') return [row, column]
  if (key === 'Home') return [0, 0]
  if (key === 'End') return [rows - 1, columns - 1]
  const arrow = ARROWS[key]
  if (!arrow) return null
  const kept = (value: number, count: number) => Math.min(count - 1, Math.max(0, value))
  return [kept(row + arrow[0], rows), kept(column + arrow[1], columns)]
}
