import { useMemo } from 'react'
import { decimals, plain } from '../../plot/format.ts'
import { type MatrixCell, MatrixGrid } from '../../plot/MatrixGrid.tsx'
import { QuantityLabel } from '../../plot/Quantity.tsx'
import { weightNames } from '../../plot/quantities.ts'
import { Slider } from '../../plot/Slider.tsx'
import { Transport } from '../../plot/Transport.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { usePlayer } from '../../state/player.ts'
import { InTurn } from '../../state/turns.tsx'
import { sumWords } from './describe.ts'
import { chosen, explained, hobbits, ROWS, rowOf, scores, type TimesState, WEIGHTS } from './model.ts'

const REACHES = { w0: 10, w1: 3, w2: 3 } as const
const LABELS = { w0: 'w₀, for the 1', w1: 'w₁, for the feet', w2: 'w₂, for the lifting' } as const
const FIRST_NAMES = hobbits.map(({ name }) => name.split(' ')[0] ?? name)
const HEADS = ['1', <QuantityLabel key="x1" of="x1" />, <QuantityLabel key="x2" of="x2" />]
const ROWS_A_SECOND = 0.8

/** A village as a table, times the weights: row by row, each score in its row's colour. */
export function MatrixTimesVector({ state, setState }: FigureViewProps<TimesState>) {
  const go = (done: number) => setState({ ...state, done, row: 0 })
  const player = usePlayer({ at: state.done, last: ROWS, speed: ROWS_A_SECOND, onMove: go })
  const at = explained(state)
  const table = useMemo(() => tableCells(at), [at])
  const weights = weightNames.map((name): MatrixCell[] => [
    { text: decimals(state[name]), quantity: name, band: at > 0 ? at : undefined, lit: at > 0 },
  ])
  const results = scores(state).map((score, i): MatrixCell[] => [
    { text: decimals(score), band: i + 1, unknown: i >= state.done, lit: i === at - 1 },
  ])
  return (
    <div className="figure-body times-vector" ref={player.stage}>
      <InTurn>
        <div>
          <div className="matrices">
            <MatrixGrid name="The hobbits, X" title="X" cells={table} rowHeads={FIRST_NAMES} columnHeads={HEADS} />
            <p className="matrix-sign" aria-hidden="true">
              ·
            </p>
            <MatrixGrid name="The weights, w" title="w" cells={weights} />
            <p className="matrix-sign">=</p>
            <MatrixGrid
              name="The scores, z; choose one to see its sum"
              title="z"
              cells={results}
              chosen={at > 0 ? [at - 1, 0] : null}
              onChoose={([row]) => setState(chosen(state, row + 1))}
            />
          </div>
          <p className="matrix-sum" aria-hidden="true">
            {sumWords(state)}
          </p>
          <Transport player={player} at={state.done} last={ROWS} step="row" onMove={go} />
        </div>
      </InTurn>
      <InTurn className="figure-side controls">
        {weightNames.map((name) => (
          <Slider
            key={name}
            label={LABELS[name]}
            quantity={name}
            value={state[name]}
            min={-REACHES[name]}
            max={REACHES[name]}
            limits={WEIGHTS}
            step={0.1}
            onChange={(weight) => setState({ ...state, [name]: weight })}
          />
        ))}
      </InTurn>
    </div>
  )
}

/** The table of hobbits, each row in its colour; the one that is explained is lit. */
function tableCells(at: number): MatrixCell[][] {
  return hobbits.map((_, i) => rowOf(i).map((entry) => ({ text: plain(entry), band: i + 1, lit: i === at - 1 })))
}
