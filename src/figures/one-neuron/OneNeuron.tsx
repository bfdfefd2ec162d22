import { useMemo } from 'react'
import { bothCensuses, thorn } from '../../data/hobbits.ts'
import type { LineWeights } from '../../math/line.ts'
import { BoundaryLine } from '../../plot/Boundary.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { chance, decimals } from '../../plot/format.ts'
import { Movable } from '../../plot/Movable.tsx'
import { type Point, Points } from '../../plot/Points.tsx'
import type { Domain } from '../../plot/plane.tsx'
import { weightLetters, weightNames } from '../../plot/quantities.ts'
import { Slider } from '../../plot/Slider.tsx'
import { Sureness } from '../../plot/Sureness.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { useFollowing } from '../../state/pageModel.ts'
import { useTrainedModel, WEIGHTS } from '../../state/trained.ts'
import { InTurn } from '../../state/turns.tsx'
import { hobbitLabel, measures } from '../census.ts'
import { defaultModel } from '../defaultModel.ts'
import { Drawing } from './Drawing.tsx'
import { sum } from './describe.ts'
import { fed, fire, hasWeights, type NeuronState, reach, withWeights } from './model.ts'

const domain: Domain = { x: [-0.4, 8.4], y: [-0.4, 8.4] }
const points = bothCensuses.map(
  (hobbit): Point => ({
    place: [hobbit.foot, hobbit.lifted],
    kind: hobbit.hero ? 'hero' : 'plain',
    label: hobbitLabel(hobbit),
  }),
)

/** One neuron, drawn as people draw them, and the hobbit that is put in. */
export function OneNeuron({ state, setState }: FigureViewProps<NeuronState>) {
  useFollowing((model) => setState(withWeights(state, model)))
  const weights = useMemo((): LineWeights => [state.w0, state.w1, state.w2], [state.w0, state.w1, state.w2])
  return (
    <div className="neuron">
      <div className="neuron-plane">
        <Frame
          domain={domain}
          xLabel={measures.foot}
          yLabel={measures.lifted}
          name="The hobbits, and the one that is put in"
          ground={<Sureness weights={weights} />}
        >
          <BoundaryLine weights={weights} />
          <Points points={points} name={`${points.length} hobbits`} />
          <Movable
            place={[state.foot, state.lifted]}
            kind="newcomer"
            name="Move the hobbit"
            valueText={`foot size ${decimals(state.foot)}, lifts ${decimals(state.lifted)}: chance ${chance(fire(state).chance)}`}
            onChange={([foot, lifted]) => setState(fed(state, foot, lifted))}
            homeTo={[reach.foot[0], reach.lifted[0]]}
            endTo={[thorn.foot, thorn.lifted]}
          />
        </Frame>
      </div>
      <InTurn className="neuron-inside">
        <Drawing state={state} />
        <p className="neuron-sum">
          <i>z</i> = {sum(state)}
        </p>
        <Whose state={state} />
      </InTurn>
      <InTurn className="neuron-controls controls">
        {(['foot', 'lifted'] as const).map((measure) => (
          <Slider
            key={measure}
            label={measures[measure].words}
            quantity={measures[measure].symbol}
            value={state[measure]}
            min={reach[measure][0]}
            max={reach[measure][1]}
            limits={reach[measure]}
            step={0.1}
            onChange={(value) => setState({ ...state, [measure]: value })}
          />
        ))}
        {weightNames.map((weight, j) => (
          <Slider
            key={weight}
            label={`weight ${weightLetters[j]}`}
            quantity={weight}
            value={state[weight]}
            min={-10}
            max={10}
            limits={WEIGHTS}
            step={0.1}
            onChange={(value) => setState({ ...state, [weight]: value })}
          />
        ))}
      </InTurn>
    </div>
  )
}

/** Whose weights these are, as long as nobody has moved them. */
function Whose({ state }: { state: NeuronState }) {
  const [mine] = useTrainedModel()
  const whose =
    mine && hasWeights(state, mine)
      ? 'the model that you trained'
      : hasWeights(state, defaultModel) && 'the default run'
  return <p className="neuron-whose">{whose && `Weights of ${whose}.`}</p>
}
