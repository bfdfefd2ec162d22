import { decimals, plain } from '../../plot/format.ts'

interface Power {
  times: number
  number: number
}

/** e taken so many times, and the number that comes of it. */
export function LogTable({ powers }: { powers: readonly Power[] }) {
  return (
    <table className="census log-table">
      <thead>
        <tr>
          <th scope="col">The log: how many times e?</th>
          <th scope="col">The number</th>
        </tr>
      </thead>
      <tbody>
        {powers.map(({ times, number }) => (
          <tr key={times}>
            <th scope="row">{plain(times)}</th>
            <td>{decimals(number)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface Judged {
  name: string
  y: number
  chance: number
  truth: number
  log: number
  loss: number
}

/** A few hobbits from answer to punishment, a step in each column. */
export function LossRows({ rows }: { rows: readonly Judged[] }) {
  return (
    <div role="region" className="table-scroll" aria-label="Three hobbits, from the answer to the loss" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">Hobbit</th>
            <th scope="col" data-quantity="y">
              y
            </th>
            <th scope="col" data-quantity="y-hat">
              ŷ
            </th>
            <th scope="col">for the truth</th>
            <th scope="col">its log</th>
            <th scope="col">loss</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, y, chance, truth, log, loss }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{y}</td>
              <td>{decimals(chance, 3)}</td>
              <td>{decimals(truth, 3)}</td>
              <td>{decimals(log, 3)}</td>
              <td>{decimals(loss, 3)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
