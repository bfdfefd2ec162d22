import { decimals, fine } from '../../plot/format.ts'
import { Graph, type GraphEdge, type GraphNode } from '../../plot/Graph.tsx'
import { Slider } from '../../plot/Slider.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { OneHobbitControls } from '../OneHobbitControls.tsx'
import { firstName } from '../oneHobbit.ts'
import { KINDS, LETTERS, signed, small, valueText } from './describe.ts'
import {
  chosen,
  type GraphState,
  gearInto,
  NUDGES,
  type Nudge,
  nudgeOf,
  type Pass,
  passOf,
  QUANTITIES,
} from './model.ts'

/** Where each stands, across and down. */
const PLACES = {
  w0: { wide: [0, 0], narrow: [0, 0] },
  w1: { wide: [0, 0.25], narrow: [0.25, 0] },
  x1: { wide: [0, 0.5], narrow: [0.5, 0] },
  w2: { wide: [0, 0.75], narrow: [0.75, 0] },
  x2: { wide: [0, 1], narrow: [1, 0] },
  z: { wide: [0.335, 0.5], narrow: [0.5, 0.4] },
  'y-hat': { wide: [0.665, 0.5], narrow: [0.5, 0.7] },
  L: { wide: [1, 0.5], narrow: [0.5, 1] },
  y: { wide: [1, 0.1], narrow: [0, 0.66] },
} as const

/** From the measures and weights to the loss of one hobbit: values forward, slopes backward, and a nudge to try them. */
export function ComputationGraph({ state, setState }: FigureViewProps<GraphState>) {
  const pass = passOf(state)
  const nudge = nudgeOf(state, pass)
  const letter = LETTERS[state.node]
  return (
    <div className="figure-body">
      <div>
        <Graph
          nodes={nodesOf(pass, nudge)}
          edges={edgesOf(pass)}
          chosen={state.node}
          lit={new Set(Object.keys(nudge.changes))}
          name={`What is nudged, on the way to the loss of ${firstName(state)}`}
          onChoose={(id) => setState(chosen(state, QUANTITIES.find((node) => node === id) ?? state.node))}
        />
        <p className="graph-key">
          In each box: its value, and below it <b>the slope of L by it</b>. On each line: the gear between two boxes.
          Outside a box: <b>how far the nudge moves it</b>
        </p>
      </div>
      <InTurn className="figure-side">
        <dl className="readings graph-readings">
          <dt>
            nudge of <i>{letter}</i>
          </dt>
          <dd>{signed(nudge.applied)}</dd>
          <dt>
            slope ∂L/∂<i>{letter}</i>
          </dt>
          <dd>{small(pass.slopes[state.node])}</dd>
          <dt>their product: the slope says</dt>
          <dd data-reading="predicted">{signed(nudge.predicted, fine)}</dd>
          <dt>the loss really moves by</dt>
          <dd data-reading="actual">{signed(nudge.actual, fine)}</dd>
        </dl>
        <div className="controls">
          <Slider
            label={`nudge of ${letter}`}
            value={state.nudge}
            min={NUDGES[0]}
            max={NUDGES[1]}
            limits={NUDGES}
            step={0.01}
            onChange={(next) => setState({ ...state, nudge: next })}
          />
          <OneHobbitControls state={state} setState={setState} />
        </div>
      </InTurn>
    </div>
  )
}

function nodesOf({ values, slopes }: Pass, { changes }: Nudge): GraphNode[] {
  return QUANTITIES.map((id): GraphNode => {
    const change = changes[id]
    const value = valueText(id, values[id])
    return {
      id,
      symbol: id,
      value,
      slope: small(slopes[id]),
      ...PLACES[id],
      ...(change !== undefined && { change: signed(change) }),
      name: `${LETTERS[id]}, ${KINDS[id]}: ${value}, slope of L by it ${small(slopes[id])}`,
    }
  })
}

function edgesOf(pass: Pass): GraphEdge[] {
  const into = (['w0', 'w1', 'x1', 'w2', 'x2'] as const).map((from) => ({
    from,
    to: 'z',
    gear: `×${decimals(gearInto(pass, from), 1)}`,
  }))
  return [
    { from: 'y', to: 'L', gear: `×${gearText(pass.slopes.y)}` },
    ...into,
    { from: 'z', to: 'y-hat', gear: `×${gearText(pass.gears.chanceByScore)}` },
    { from: 'y-hat', to: 'L', gear: `×${gearText(pass.gears.lossByChance)}` },
  ]
}

function gearText(gear: number): string {
  return gear !== 0 && Math.abs(gear) < 0.0005 ? '0.000…' : decimals(gear, Math.abs(gear) < 10 ? 3 : 0)
}
