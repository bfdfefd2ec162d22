import { useEffect, useState } from 'react'
import { Choice } from '../../plot/Choice.tsx'
import { Slider } from '../../plot/Slider.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { canKeep } from '../../state/storage.ts'
import { useTrainedModel } from '../../state/trained.ts'
import { InTurn } from '../../state/turns.tsx'
import { defaultModel } from '../defaultModel.ts'
import { asked, isModel, type MattersState, reach, withModel } from './model.ts'

const UNIT_CHOICES = [
  { value: 'feet', label: 'hobbit feet' },
  { value: 'thumbs', label: 'thumbs, 12 to a foot' },
] as const

/** Which model, which hobbit, which yardstick. */
export function Controls({ state, setState }: FigureViewProps<MattersState>) {
  const [mine, forget] = useTrainedModel()
  const [keeps, setKeeps] = useState(true)
  useEffect(() => setKeeps(canKeep()), [])
  return (
    <InTurn className="matters-controls controls">
      <Slider
        label="foot size"
        quantity="x1"
        value={state.foot}
        min={reach.foot[0]}
        max={reach.foot[1]}
        limits={reach.foot}
        step={0.1}
        onChange={(foot) => setState(asked(state, foot, state.lifted))}
      />
      <Slider
        label="hobbits lifted"
        quantity="x2"
        value={state.lifted}
        min={reach.lifted[0]}
        max={reach.lifted[1]}
        limits={reach.lifted}
        step={0.1}
        onChange={(lifted) => setState(asked(state, state.foot, lifted))}
      />
      <Choice
        label="Measure feet in"
        value={state.unit}
        options={UNIT_CHOICES}
        onChange={(unit) => setState({ ...state, unit })}
      />
      <div className="buttons">
        <button
          type="button"
          disabled={!mine || isModel(state, mine)}
          onClick={() => mine && setState(withModel(state, mine))}
        >
          Use my own model
        </button>
        <button
          type="button"
          disabled={isModel(state, defaultModel)}
          onClick={() => setState(withModel(state, defaultModel))}
        >
          Use the default run
        </button>
        <button
          type="button"
          disabled={!mine}
          onClick={() => {
            forget()
            setState(withModel(state, defaultModel))
          }}
        >
          Forget my model
        </button>
      </div>
      <p className="matters-mine" aria-live="polite">
        {mine
          ? isModel(state, mine)
            ? 'This is the model that you trained.'
            : 'You have trained a model. It waits here.'
          : keeps
            ? 'Nothing of yours is kept here. Train a model on the training ground, and it comes with you.'
            : 'This browser keeps nothing. Train a model on the training ground, and bring it by the button there.'}
      </p>
    </InTurn>
  )
}
