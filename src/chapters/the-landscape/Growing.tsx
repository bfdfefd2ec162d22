import { decimals, plain } from '../../plot/format.ts'
import { weightNames } from '../../plot/quantities.ts'

/** The same line with larger and larger weights, and its loss. */
export function Growing({ rows }: { rows: readonly { weights: readonly number[]; J: number }[] }) {
  return (
    <table className="census census-growing">
      <thead>
        <tr>
          {weightNames.map((name, j) => (
            <th key={name} scope="col" data-quantity={name}>
              w<sub>{j}</sub>
            </th>
          ))}
          <th scope="col" data-quantity="J">
            J
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ weights, J }) => (
          <tr key={J}>
            {weightNames.map((name, j) => (
              <td key={name}>{plain(weights[j] ?? 0)}</td>
            ))}
            <td>{decimals(J, J < 0.001 ? 7 : 4)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
