import { decimals } from '../../plot/format.ts'
import { QuantityLabel } from '../../plot/Quantity.tsx'
import { sure } from './describe.ts'
import { drawn, type WeightsState } from './model.ts'

/** What the weights amount to: the sum that is 0 on the line, where that line lies, and how sure the model is beside it. */
export function Readings({ state }: { state: WeightsState }) {
  const line = drawn(state)
  const upright = line.kind === 'upright'
  return (
    <dl className="readings weights-readings">
      <dt className="weights-sum-name">On the line</dt>
      <dd className="weights-sum" data-sum>
        <span data-quantity="w0">{decimals(state.w0)}</span>
        <Term weight="w1" value={state.w1} of="x1" />
        <Term weight="w2" value={state.w2} of="x2" /> = 0
      </dd>
      <dt data-quantity="intercept">{upright ? 'foot size −w₀/w₁' : 'intercept −w₀/w₂'}</dt>
      <dd data-quantity="intercept" data-intercept>
        {line.kind === 'sloped' ? decimals(line.intercept) : upright ? decimals(line.at) : 'no line'}
      </dd>
      <dt data-quantity="slope">slope −w₁/w₂</dt>
      <dd data-quantity="slope" data-slope>
        {line.kind === 'sloped' ? decimals(line.slope) : upright ? 'none' : 'no line'}
      </dd>
      <dt>sure, one step off</dt>
      <dd data-sure>{line.kind === 'none' ? 'no line' : sure(state)}</dd>
    </dl>
  )
}

/** “+ 0.90 x₁”, the sign apart from the number. */
function Term({ weight, value, of }: { weight: 'w1' | 'w2'; value: number; of: 'x1' | 'x2' }) {
  const text = decimals(value)
  return (
    <span className="weights-term">
      {text.startsWith('−') ? ' − ' : ' + '}
      <span data-quantity={weight}>{text.replace('−', '')}</span> <QuantityLabel of={of} />
    </span>
  )
}
