import { memo, useState } from 'react'
import type { DataTable } from '../../state/figure.ts'

/** The figure's data as a table, folded away until asked for. */
export function DescriptionTable({ table }: { table: DataTable }) {
  const [open, setOpen] = useState(false)
  return (
    <details className="figure-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Data as a table</summary>
      <section className="table-scroll" aria-label={table.caption} tabIndex={0}>
        <Table table={table} open={open} />
      </section>
    </details>
  )
}

/** Folded away, it need not follow every move of a hand. */
const Table = memo(
  function Table({ table }: { table: DataTable; open: boolean }) {
    return (
      <table>
        <caption>{table.caption}</caption>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(([first, ...rest]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {rest.map((cell, index) => (
                <td key={table.columns[index + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    )
  },
  (_before, after) => !after.open,
)
