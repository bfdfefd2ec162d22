import type { Twin } from '../../figures/softmax-twin/model.ts'
import { chance, plain } from '../../plot/format.ts'

/** Three samples through a model with two outputs: scores, shares, and the one number that both tell. */
export function TwinRows({ twins }: { twins: readonly Twin[] }) {
  return (
    <table className="census twin-rows">
      <thead>
        <tr>
          <th scope="col">Sample</th>
          <th scope="col" data-quantity="z">
            Scores
          </th>
          <th scope="col" data-quantity="y-hat">
            Not a hero
          </th>
          <th scope="col" data-quantity="y-hat">
            Hero
          </th>
        </tr>
      </thead>
      <tbody>
        {twins.map(({ scores, shares }, i) => (
          <tr key={scores[0]}>
            <th scope="row">{i + 1}</th>
            <td>
              {plain(scores[0])}, {plain(scores[1])}
            </td>
            <td>{chance(shares[0])}</td>
            <td>{chance(shares[1])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
