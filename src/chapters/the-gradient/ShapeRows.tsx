import { decimals, plain } from '../../plot/format.ts'

interface Row {
  name: string
  x1: number
  x2: number
  chance: number
  y: number
  error: number
}

/** A few hobbits: their rows of X, and their errors. */
export function ShapeRows({ rows }: { rows: readonly Row[] }) {
  return (
    <div role="region" className="table-scroll" aria-label="Four hobbits: rows of X and their errors" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Row of X</th>
            <th scope="col">1</th>
            <th scope="col" data-quantity="x1">
              x₁
            </th>
            <th scope="col" data-quantity="x2">
              x₂
            </th>
            <th scope="col">ŷ − y</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, x1, x2, error }) => (
            <tr key={name}>
              <th scope="row">{name.split(' ')[0]}</th>
              <td>1</td>
              <td>{plain(x1)}</td>
              <td>{plain(x2)}</td>
              <td>{decimals(error, 3)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
