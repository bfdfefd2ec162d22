import { useMemo } from 'react'
import { Choice } from '../../plot/Choice.tsx'
import { Crowd } from '../../plot/Crowd.tsx'
import { Slider } from '../../plot/Slider.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { hobbits } from './describe.ts'
import { type CalibrationState, CHANCES, CROWD, crowdOf, DRAWS, MODELS, read } from './model.ts'
import { ReliabilityPlot } from './ReliabilityPlot.tsx'

const COLUMNS = 10
const models = MODELS.map((value) => ({ value, label: value }))

/** A hundred hobbits with the same ŷ: how many were promised, how many came; and the same for every ŷ as a curve. */
export function Calibration({ state, setState }: FigureViewProps<CalibrationState>) {
  const { chance, draw, order, model } = state
  const reading = useMemo(() => read(state), [state])
  const crowd = useMemo(() => crowdOf(state), [state])
  const inRows = order === 'rows'
  return (
    <div className="figure-body calibration-body">
      <InTurn className="calibration-crowd">
        <p className="tally">
          <span className="tally-number">{reading.heroes}</span> heroes in {CROWD}{' '}
          <span className="tally-aside">{hobbits(reading.promised)} promised</span>
        </p>
        <Crowd
          kinds={crowd.map((hero) => (hero ? 'hero' : 'plain'))}
          columns={COLUMNS}
          name={`A crowd of ${CROWD} hobbits: ${reading.heroes} heroes, ${CROWD - reading.heroes} others`}
        />
        <div className="buttons">
          <button type="button" onClick={() => setState({ ...state, draw: (draw % DRAWS[1]) + 1 })}>
            Draw another 100
          </button>
          <button
            type="button"
            aria-pressed={inRows}
            onClick={() => setState({ ...state, order: inRows ? 'crowd' : 'rows' })}
          >
            Line them up
          </button>
        </div>
        <div className="controls">
          <Choice
            label="The model is"
            value={model}
            options={models}
            onChange={(next) => setState({ ...state, model: next })}
          />
          <Slider
            label="it says ŷ ="
            quantity="y-hat"
            value={chance}
            min={CHANCES[0]}
            max={CHANCES[1]}
            limits={CHANCES}
            step={0.01}
            onChange={(next) => setState({ ...state, chance: next })}
          />
        </div>
      </InTurn>
      <div className="calibration-curve">
        <ReliabilityPlot state={state} setState={setState} reading={reading} />
      </div>
    </div>
  )
}
