import { useRef } from 'react'
import { SOURCE } from '../../data/breastCancer.ts'
import type { FigureViewProps } from '../../state/figure.ts'
import { Controls } from './controls.tsx'
import { Losses } from './Losses.tsx'
import { Matrix } from './Matrix.tsx'
import { initial, type RealState, runOf } from './model.ts'
import { Patients } from './Patients.tsx'
import { Roc } from './Roc.tsx'
import { useTraining } from './useTraining.ts'

/** Logistic regression on 569 real patients: what it learned from some of them, tested on the others. */
export function RealData({ state, setState }: FigureViewProps<RealState>) {
  const training = useTraining(state, setState)
  const last = useRef(runOf(initial))
  const now = runOf(state)
  if (now) last.current = now
  const run = now ?? last.current
  if (!run) return null
  const move = (threshold: number) => setState({ ...state, threshold })
  return (
    <div className="real" data-stale={now === null || undefined}>
      <Patients run={run} threshold={state.threshold} onMove={move} />
      <Matrix run={run} threshold={state.threshold} />
      <Losses run={run} />
      <Roc run={run} threshold={state.threshold} />
      <Controls state={state} setState={setState} training={training} />
      <p className="real-source">{SOURCE}</p>
    </div>
  )
}
