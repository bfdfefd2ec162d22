import { decimals } from '../../plot/format.ts'
import { QuantityLabel } from '../../plot/Quantity.tsx'
import { weightNames } from '../../plot/quantities.ts'
import { type DotState, PAIRS, pairs } from './model.ts'

const ENTRY_NAMES = [null, 'x1', 'x2'] as const

/** The two lists side by side, so that each pair stands on one line, with what it makes. */
export function Sheet({ state }: { state: DotState }) {
  const all = pairs(state)
  const total = all.at(state.done - 1)?.to ?? 0
  return (
    <table className="machine-sheet" aria-label="The two lists, pair by pair">
      <thead>
        <tr>
          <td />
          <th scope="col">weights</th>
          <td />
          <th scope="col">hobbit</th>
          <td />
          <th scope="col">product</th>
        </tr>
      </thead>
      <tbody>
        {all.map(({ weight, entry, product }, k) => {
          const [weightName, entryName] = [weightNames[k] ?? 'w0', ENTRY_NAMES[k] ?? null]
          return (
            <tr key={weightName} data-now={k === state.done - 1 || undefined}>
              <th scope="row">
                <QuantityLabel of={weightName} />, {entryName ? <QuantityLabel of={entryName} /> : '1'}
              </th>
              <td data-quantity={weightName}>{decimals(weight)}</td>
              <td aria-hidden="true">×</td>
              <td data-quantity={entryName ?? undefined}>{entryName ? decimals(entry) : '1'}</td>
              <td aria-hidden="true">=</td>
              <td data-quantity={weightName} data-product={k}>
                {k < state.done ? decimals(product) : '?'}
              </td>
            </tr>
          )
        })}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={5}>
            {state.done === PAIRS ? 'dot product' : 'so far'}
          </th>
          <td data-quantity="z" data-total>
            {decimals(state.done === 0 ? 0 : total)}
          </td>
        </tr>
      </tfoot>
    </table>
  )
}
