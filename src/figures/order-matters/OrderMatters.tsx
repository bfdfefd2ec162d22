import { Choice } from '../../plot/Choice.tsx'
import { plain } from '../../plot/format.ts'
import { Slider } from '../../plot/Slider.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { sumWords } from './describe.ts'
import { MOST, type OrderState, products } from './model.ts'
import { ProductLine } from './ProductLine.tsx'

const SIDES = [
  { name: 'rowsA', label: 'rows of A' },
  { name: 'columnsA', label: 'columns of A' },
  { name: 'rowsB', label: 'rows of B' },
  { name: 'columnsB', label: 'columns of B' },
] as const

const SIDE_LENGTHS = [1, MOST] as const

/** Two matrices multiplied in both orders, one below the other. */
export function OrderMatters({ state, setState }: FigureViewProps<OrderState>) {
  return (
    <div className="figure-body">
      <div>
        {products(state).map((product) => (
          <InTurn key={product.name}>
            <ProductLine
              product={product}
              state={state}
              onChoose={([row, column]) =>
                setState({ ...state, product: product.name, row: row + 1, column: column + 1 })
              }
            />
          </InTurn>
        ))}
        <p className="matrix-sum" aria-hidden="true">
          {sumWords(state)}
        </p>
      </div>
      <InTurn className="figure-side controls">
        <div className="order-sliders">
          {SIDES.map(({ name, label }) => (
            <Slider
              key={name}
              label={label}
              value={state[name]}
              min={1}
              max={MOST}
              limits={SIDE_LENGTHS}
              step={1}
              format={plain}
              onChange={(value) => setState({ ...state, [name]: Math.round(value) })}
            />
          ))}
        </div>
        <Choice
          label="B holds"
          value={state.numbers}
          options={[
            { value: 'any', label: 'any numbers' },
            { value: 'twos', label: 'twos on the diagonal' },
          ]}
          onChange={(numbers) => setState({ ...state, numbers })}
        />
      </InTurn>
    </div>
  )
}
