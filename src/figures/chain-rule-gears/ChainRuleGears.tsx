import { Choice } from '../../plot/Choice.tsx'
import { decimals, plain } from '../../plot/format.ts'
import { Gears } from '../../plot/Gears.tsx'
import { Slider } from '../../plot/Slider.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { formulas } from './describe.ts'
import { type GearsState, NUDGE, RATIOS, TURNS, turned } from './model.ts'

const KINDS = [
  { value: 'steady', label: 'Steady ratios' },
  { value: 'changing', label: 'u = x², y = u²' },
] as const

/** Two gears in a row, to be turned by hand: what each multiplies by, and what both do together. */
export function ChainRuleGears({ state, setState }: FigureViewProps<GearsState>) {
  const { u, y, first, second, both, du, dy, runs } = turned(state)
  const [inner, outer] = formulas(state)
  const turn = (x: number) => setState({ ...state, x })
  return (
    <div className="figure-body">
      <InTurn>
        <Gears
          axles={[
            { name: 'x', turns: state.x, text: decimals(state.x) },
            { name: 'u', turns: u, text: decimals(u) },
            { name: 'y', turns: y, text: decimals(y) },
          ]}
          gears={[
            { ratio: first, run: runs[0], label: onChain(first) },
            { ratio: second, run: runs[1], label: onChain(second) },
          ]}
          wholeLabel={times(both)}
          name="Three axles in a row with a gear between each two"
          handleName="Turn the wheel x"
          valueText={`x ${decimals(state.x)}, u ${decimals(u)}, y ${decimals(y)} turns`}
          reach={TURNS}
          onTurn={turn}
        />
      </InTurn>
      <InTurn className="figure-side">
        <dl className="readings gear-readings">
          <dt>{inner}</dt>
          <dd data-first>{times(first)}</dd>
          <dt>{outer}</dt>
          <dd data-second>{times(second)}</dd>
          <dt data-quantity="slope">Both</dt>
          <dd className="slope-number" data-quantity="slope" data-both>
            {times(both)}
          </dd>
          <dt>x {decimals(NUDGE)} further: u</dt>
          <dd data-du>{decimals(du, 4)}</dd>
          <dt>and y</dt>
          <dd data-dy>{decimals(dy, 4)}</dd>
        </dl>
        <div className="controls">
          <Slider
            label="turns of x"
            value={state.x}
            min={TURNS[0]}
            max={TURNS[1]}
            limits={TURNS}
            step={0.1}
            onChange={turn}
          />
          <Choice
            label="The gears"
            value={state.kind}
            options={KINDS}
            onChange={(kind) => setState({ ...state, kind })}
          />
          <div className="gear-ratios" inert={state.kind === 'changing' ? '' : undefined}>
            <Slider
              label="first ratio"
              value={state.a}
              min={RATIOS[0]}
              max={RATIOS[1]}
              limits={RATIOS}
              step={0.5}
              onChange={(a) => setState({ ...state, a })}
            />
            <Slider
              label="second ratio"
              value={state.b}
              min={RATIOS[0]}
              max={RATIOS[1]}
              limits={RATIOS}
              step={0.5}
              onChange={(b) => setState({ ...state, b })}
            />
          </div>
        </div>
      </InTurn>
    </div>
  )
}

/** “× 2” */
const times = (ratio: number) => `× ${plain(ratio)}`

const onChain = (ratio: number) => (ratio === 0 ? '× 0, chain off' : times(ratio))
