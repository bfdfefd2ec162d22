import type { Hobbit } from '../../data/hobbits.ts'
import { plain } from '../../plot/format.ts'

/** A few rows of the census, as the clerk wrote them. */
export function CensusRows({ hobbits }: { hobbits: readonly Hobbit[] }) {
  return (
    <table className="census">
      <thead>
        <tr>
          <th scope="col">Hobbit</th>
          <th scope="col" data-quantity="x1">
            Foot size
          </th>
          <th scope="col" data-quantity="x2">
            Hobbits lifted
          </th>
          <th scope="col" data-quantity="y">
            A hero?
          </th>
        </tr>
      </thead>
      <tbody>
        {hobbits.map((hobbit) => (
          <tr key={hobbit.name}>
            <th scope="row">{hobbit.name}</th>
            <td>{plain(hobbit.foot)}</td>
            <td>{plain(hobbit.lifted)}</td>
            <td>{hobbit.hero ? '1 (yes)' : '0 (no)'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
