import { useState } from 'react'
import { Slider } from '../../plot/Slider.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { heroSide } from './describe.ts'
import { type BoundaryState, INTERCEPTS, initial, leantAgain, SLOPES, separating, stoodUpright } from './model.ts'

const OPPOSITE = { above: 'below', below: 'above' } as const

/** The line by its two numbers, and the few moves that the hand on the line cannot make as well. */
export function Controls({ state, setState }: FigureViewProps<BoundaryState>) {
  const tried = useTried(state)
  const isUpright = state.upright !== null
  return (
    <div className="controls">
      <Slider
        label="intercept"
        quantity="intercept"
        value={state.intercept}
        min={-2}
        max={8}
        limits={INTERCEPTS}
        step={0.05}
        absent={isUpright ? 'none' : undefined}
        onChange={(intercept) => setState({ ...leantAgain(state), intercept })}
      />
      <Slider
        label="slope"
        quantity="slope"
        value={state.slope}
        min={-6}
        max={6}
        limits={SLOPES}
        step={0.05}
        absent={isUpright ? 'none' : undefined}
        onChange={(slope) => setState({ ...leantAgain(state), slope })}
      />
      <p className="hero-side">
        Heroes: <strong>{heroSide(state)}</strong>
      </p>
      <div className="buttons">
        <button type="button" onClick={() => setState({ ...state, heroes: OPPOSITE[state.heroes] })}>
          Swap sides
        </button>
        <button type="button" onClick={() => setState(isUpright ? leantAgain(state) : stoodUpright(state))}>
          {isUpright ? 'Lean it again' : 'Stand it upright'}
        </button>
        <button type="button" disabled={!tried} onClick={() => setState(separating)}>
          {tried ? 'Show me one that works' : 'Show me one (after a try)'}
        </button>
      </div>
    </div>
  )
}

/** Whether the line has been anything but the first one since the page was opened. */
function useTried(state: BoundaryState): boolean {
  const [tried, setTried] = useState(false)
  if (!tried && state !== initial) setTried(true)
  return tried
}
