import { chance, plain, power } from '../../plot/format.ts'
import { NumberLine } from '../../plot/NumberLine.tsx'
import { ChanceLabel, DropLines, SCurve } from '../../plot/SCurve.tsx'
import { Slider } from '../../plot/Slider.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { Pair, Shares } from './Marks.tsx'
import { LINE_END, MEASURES, outputs, SHIFTS, sampleNumber, samples, type Twin, type TwinState, twin } from './model.ts'

const REACH = 14

/** Two scores side by side: the shares that softmax gives them, and the one S curve that gives the same. */
export function SoftmaxTwin({ state, setState }: FigureViewProps<TwinState>) {
  const now = twin(state)
  const shown = Math.min(REACH, Math.max(-REACH, now.difference))
  const shift = (value: number) => setState({ ...state, shift: value })
  return (
    <div className="figure-body">
      <div className="twin-plots">
        <NumberLine
          from={-LINE_END}
          to={LINE_END}
          words="two scores"
          symbol="z"
          name="The score of not a hero and the score of hero on one line"
          roomPx={86}
        >
          <Pair twin={now} shift={state.shift} onShift={shift} />
        </NumberLine>
        <NumberLine from={0} to={1} words="softmax: shares of one whole" name="The share of each" roomPx={34}>
          <Shares shares={now.shares} />
        </NumberLine>
        <SCurve
          reach={REACH}
          ratio={0.46}
          xLabel={{ words: 'difference of the two scores' }}
          yLabel={{ words: 'its sigmoid', symbol: 'y-hat' }}
          name="The S curve at the difference of the two scores"
        >
          <DropLines z={shown} zLabel={plain(now.difference)} chanceLabel={<ChanceLabel chance={now.sigmoid} />} />
        </SCurve>
      </div>
      <InTurn className="figure-side">
        <InTurn>
          <Working state={state} now={now} />
        </InTurn>
        <div className="controls">
          <div className="buttons">
            {samples.map(([x1, x2], i) => (
              <button
                key={x1}
                type="button"
                aria-pressed={sampleNumber(state) === i + 1}
                onClick={() => setState({ ...state, x1, x2 })}
              >
                ({x1}, {x2})
              </button>
            ))}
          </div>
          <Slider
            label="add to both scores"
            quantity="z"
            value={state.shift}
            min={-15}
            max={15}
            limits={SHIFTS}
            step={1}
            onChange={shift}
          />
          {(['x1', 'x2'] as const).map((name) => (
            <Slider
              key={name}
              label={name === 'x1' ? 'first measure' : 'second measure'}
              quantity={name}
              value={state[name]}
              min={0}
              max={8}
              limits={MEASURES}
              step={0.5}
              onChange={(value) => setState({ ...state, [name]: value })}
            />
          ))}
        </div>
      </InTurn>
    </div>
  )
}

const names = { plain: 'not a hero', hero: 'hero' } as const

/** Both outputs worked out side by side. */
function Working({ state, now }: { state: TwinState; now: Twin }) {
  return (
    <div className="twin-working">
      {(['plain', 'hero'] as const).map((which, i) => (
        <dl key={which} className="readings sums">
          <dt className={`twin-${which}`}>{names[which]}</dt>
          <dd>
            {plain(outputs[which][0])} + {outputs[which][1]} × <span data-quantity="x1">{plain(state.x1)}</span> +{' '}
            {outputs[which][2]} × <span data-quantity="x2">{plain(state.x2)}</span>
            <span data-shift hidden={state.shift === 0}>
              {state.shift < 0 ? ' − ' : ' + '}
              {plain(Math.abs(state.shift))}
            </span>
          </dd>
          <dt data-quantity="z">score</dt>
          <dd data-quantity="z" data-score={which}>
            {plain(now.scores[i] ?? 0)}
          </dd>
          <dt>
            <i>e</i> to that power
          </dt>
          <dd>{power(Math.exp(now.scores[i] ?? 0))}</dd>
          <dt data-quantity="y-hat">its share</dt>
          <dd data-quantity="y-hat" data-share={which}>
            {chance(now.shares[i] ?? 0)}
          </dd>
        </dl>
      ))}
    </div>
  )
}
