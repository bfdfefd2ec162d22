import { useState } from 'react'
import { Choice } from '../../plot/Choice.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { CsvBox } from './CsvBox.tsx'
import { DataPlot } from './DataPlot.tsx'
import { Give } from './Give.tsx'
import { LossCurve } from './LossCurve.tsx'
import { LossMap } from './LossMap.tsx'
import { ModelControls, RunTransport } from './ModelControls.tsx'
import { added, changed, emptied, removed, replaced, type YourState } from './model.ts'
import { NameFields } from './NameFields.tsx'
import { PointTable } from './PointTable.tsx'
import { middleOf } from './sheet.ts'
import { useEditing } from './useEditing.ts'

type Adds = 'yes' | 'no' | 'nobody'

/** Points of the reader's own, and everything that the chapters do with the census: a line by hand, training, a newcomer. */
export function YourData({ state, setState }: FigureViewProps<YourState>) {
  const [adds, setAdds] = useState<Adds>('yes')
  const [typing, setTyping] = useState(false)
  const editing = useEditing(state, setState)
  const { edit, undo, redo } = editing
  const { points } = state
  const addMiddle = (yes: boolean) => {
    const [x1, x2] = middleOf(points)
    edit(added(state, { x1, x2, yes, name: '' }))
  }
  return (
    <div className="own">
      <div className="own-data">
        <DataPlot
          state={state}
          setState={setState}
          editing={editing}
          adds={adds === 'nobody' ? null : adds === 'yes'}
        />
        <InTurn className="own-adding controls">
          <Choice<Adds>
            label="A click into the picture adds"
            value={adds}
            options={[
              { value: 'yes', label: `● ${state.yes}` },
              { value: 'no', label: `◇ ${state.no}` },
              { value: 'nobody', label: 'nobody' },
            ]}
            onChange={setAdds}
          />
          <div className="buttons">
            <button type="button" disabled={!undo} onClick={() => undo?.()}>
              Undo last change
            </button>
            <button type="button" disabled={!redo} onClick={() => redo?.()}>
              Redo
            </button>
            <button type="button" disabled={adds === 'nobody'} onClick={() => addMiddle(adds === 'yes')}>
              Add one in the middle
            </button>
            <button type="button" disabled={points.length === 0} onClick={() => edit(emptied(state))}>
              Clear all points
            </button>
          </div>
        </InTurn>
      </div>
      <InTurn>
        <ModelControls state={state} setState={setState} editing={editing} />
      </InTurn>
      {state.maker === 'train' && <RunTransport state={state} setState={setState} />}
      <InTurn>{state.maker !== 'hand' && <LossMap state={state} />}</InTurn>
      <InTurn>{state.maker === 'train' && <LossCurve state={state} />}</InTurn>
      <InTurn className="own-editor controls">
        <details onToggle={(event) => setTyping(event.currentTarget.open)}>
          <summary>Type the points</summary>
          {/* Some hundred fields: made when they are wanted. */}
          {typing && (
            <PointTable
              points={points}
              names={state}
              onChange={(index, change, cell) => edit(changed(state, index, change), `${cell} ${index}`)}
              onRemove={(index) => edit(removed(state, index))}
              onAdd={() => addMiddle(points[points.length - 1]?.yes ?? true)}
            />
          )}
        </details>
        <details>
          <summary>Paste a table, or open a CSV file</summary>
          <CsvBox points={points} names={state} onRead={(read, names) => edit(replaced(state, read, names))} />
        </details>
        <details>
          <summary>Name the measures and the classes</summary>
          <NameFields names={state} onChange={(change, field) => edit({ ...state, ...change }, field)} />
        </details>
        <Give state={state} />
        <p className="own-kept">
          Your points are kept in this browser, and nowhere else.{' '}
          <button type="button" onClick={editing.forgetAll}>
            Forget my points
          </button>
        </p>
      </InTurn>
    </div>
  )
}
