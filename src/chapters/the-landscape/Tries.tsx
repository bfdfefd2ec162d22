import { decimals, spaced } from '../../plot/format.ts'
import { facts } from './facts.ts'

interface Cost {
  seconds: number
  years: number
  worlds: number
}

/** A time in the unit that people would use. */
export function timeWords({ seconds, years, worlds }: Cost): string {
  if (worlds >= 1) return `${spaced(decimals(worlds, 0))} times the age of the world`
  if (years >= 1) return `${spaced(decimals(years, 0))} years`
  if (seconds >= 1) return `${decimals(seconds, 0)} seconds`
  return 'less than a second'
}

/** What trying every place costs, by the number of features. */
export function Tries() {
  return (
    <table className="census census-tries">
      <thead>
        <tr>
          <th scope="col">Features</th>
          <th scope="col">Weights</th>
          <th scope="col">Tries</th>
          <th scope="col">Time</th>
        </tr>
      </thead>
      <tbody>
        {facts.costs.map((cost) => (
          <tr key={cost.features}>
            <td>{cost.features}</td>
            <td>{cost.features + 1}</td>
            <td>
              {facts.tried}
              <sup>{cost.features + 1}</sup>
            </td>
            <td>{timeWords(cost)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
