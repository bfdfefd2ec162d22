import { facts } from './facts.ts'

const KINDS = [
  { features: '1', shape: 'a point' },
  { features: '2', shape: 'a line' },
  { features: '3', shape: 'a plane' },
  { features: '4 and more', shape: 'a hyperplane' },
]

/** What the boundary is, by the number of features. */
export function Boundaries() {
  return (
    <table className="census">
      <thead>
        <tr>
          <th scope="col">Features</th>
          <th scope="col">Weights</th>
          <th scope="col">The boundary is</th>
        </tr>
      </thead>
      <tbody>
        {KINDS.map(({ features, shape }) => (
          <tr key={features}>
            <th scope="row">{features}</th>
            <td>{features.startsWith('4') ? '5 and more' : Number(features) + 1}</td>
            <td>{shape}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** Some places whose two numbers add up to what the line asks for. */
export function PlacesOnTheLine() {
  return (
    <table className="census places-on-the-line">
      <thead>
        <tr>
          <th scope="col" data-quantity="x1">
            Foot size
          </th>
          <th scope="col" data-quantity="x2">
            Hobbits lifted
          </th>
          <th scope="col">Together</th>
        </tr>
      </thead>
      <tbody>
        {facts.onTheLine.map(({ x1, x2, sum }) => (
          <tr key={x1}>
            <td>{x1}</td>
            <td>{x2}</td>
            <td>{sum}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
