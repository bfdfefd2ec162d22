import type { Matrix } from '../../math/matrix.ts'
import { plain } from '../../plot/format.ts'
import { type CellPlace, type MatrixCell, MatrixGrid } from '../../plot/MatrixGrid.tsx'
import { misfit } from './describe.ts'
import { entryOf, explained, type OrderState, type Product } from './model.ts'

interface ProductLineProps {
  product: Product
  state: OrderState
  onChoose: (place: CellPlace) => void
}

/** One order: left times right, and what comes out. The row and the column of the chosen entry are lit. */
export function ProductLine({ product, state, onChoose }: ProductLineProps) {
  const entry = explained(state)
  const here = entry?.product.name === product.name ? entry : null
  const [first, second] = product.name
  return (
    <div className="matrices order-line" data-product={product.name}>
      <MatrixGrid
        name={`${first}, on the left`}
        title={first}
        cells={cellsOf(product.left, (row) => row + 1 === here?.row, 1)}
      />
      <p className="matrix-sign" aria-hidden="true">
        ·
      </p>
      <MatrixGrid
        name={`${second}, on the right`}
        title={second}
        cells={cellsOf(product.right, (_, column) => column + 1 === here?.column, 2)}
      />
      <p className="matrix-sign">=</p>
      {product.result ? (
        <MatrixGrid
          name={`${product.name}; choose an entry to see its sum`}
          title={product.name}
          cells={cellsOf(product.result, (row, column) => row + 1 === here?.row && column + 1 === here.column)}
          chosen={here ? [here.row - 1, here.column - 1] : null}
          onChoose={onChoose}
        />
      ) : (
        <p className="matrix-none">{misfit(product)}</p>
      )}
    </div>
  )
}

function cellsOf(matrix: Matrix, lit: (row: number, column: number) => boolean, band?: number): MatrixCell[][] {
  return Array.from({ length: matrix.rows }, (_, row) =>
    Array.from({ length: matrix.columns }, (_, column) => ({
      text: plain(entryOf(matrix, row, column)),
      lit: lit(row, column),
      band: lit(row, column) ? band : undefined,
    })),
  )
}
