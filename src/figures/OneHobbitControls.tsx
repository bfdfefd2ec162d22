import { bothCensuses } from '../data/hobbits.ts'
import { plain } from '../plot/format.ts'
import { weightLetters, weightNames } from '../plot/quantities.ts'
import { Slider } from '../plot/Slider.tsx'
import { type OneHobbit, WEIGHTS } from './oneHobbit.ts'

/** Whose numbers stand in the figure, and with which weights. */
export function OneHobbitControls<State extends OneHobbit>({
  state,
  setState,
}: {
  state: State
  setState: (next: State) => void
}) {
  return (
    <>
      <label className="hobbit-choice">
        <span>Whose numbers?</span>
        <select value={state.hobbit} onChange={(event) => setState({ ...state, hobbit: Number(event.target.value) })}>
          {bothCensuses.map(({ name, foot, lifted, hero }, row) => (
            <option key={name} value={row}>
              {name}: foot {plain(foot)}, lifts {plain(lifted)}, {hero ? 'a hero' : 'not a hero'}
            </option>
          ))}
        </select>
      </label>
      {weightNames.map((name, j) => (
        <Slider
          key={name}
          label={weightLetters[j] ?? name}
          quantity={name}
          value={state[name]}
          min={WEIGHTS[0]}
          max={WEIGHTS[1]}
          limits={WEIGHTS}
          step={0.1}
          onChange={(value) => setState({ ...state, [name]: value })}
        />
      ))}
    </>
  )
}
