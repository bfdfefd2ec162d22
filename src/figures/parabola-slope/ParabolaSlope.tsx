import { useMemo } from 'react'
import { Choice } from '../../plot/Choice.tsx'
import { CurveAndSlope } from '../../plot/CurveAndSlope.tsx'
import { decimals } from '../../plot/format.ts'
import { Slider } from '../../plot/Slider.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { way, written } from './describe.ts'
import { at, type CurveName, movedTo, onSheet, reach, type SlopeState, sheets, trace } from './model.ts'

const X_LABEL = { words: 'input x' } as const
const NAMES: readonly CurveName[] = ['square', 'cube', 'double', 'constant', 'reciprocal', 'exp', 'log']

/** A curve with a place to drag along it; wherever the place has been, the slope is drawn below as a curve of its own. */
export function ParabolaSlope({ state, setState }: FigureViewProps<SlopeState>) {
  const { curve, x, low, high } = onSheet(state)
  const sheet = sheets[curve]
  const ends = useMemo(() => reach(curve), [curve])
  const whole = useMemo(
    () => ({ f: trace(curve, 'f', ...sheets[curve].x), slope: trace(curve, 'slope', ...sheets[curve].x) }),
    [curve],
  )
  const traced = useMemo(() => trace(curve, 'slope', low, high), [curve, low, high])
  const here = at({ curve, x })
  const move = (next: number) => setState(movedTo(state, next))
  return (
    <div className="figure-body">
      <CurveAndSlope
        x={sheet.x}
        xLabel={X_LABEL}
        curve={{
          places: whole.f,
          range: sheet.heights,
          label: { words: `output ${sheet.text}` },
          name: `The curve ${sheet.text}`,
          ratio: 0.48,
        }}
        slope={{
          places: traced,
          range: sheet.slopes,
          label: { words: `slope ${sheet.slopeText}` },
          name: `The slope of ${sheet.text}, as far as it has been traced`,
          ratio: 0.34,
        }}
        at={x}
        here={here}
        slopeText={here ? `slope ${written(here.slope)}` : ''}
        name="Move the place along the curve"
        valueText={here ? `x ${decimals(x)}, slope ${written(here.slope)}` : `x ${decimals(x)}, no slope here`}
        reach={ends}
        onChange={move}
      />
      <InTurn className="figure-side">
        <dl className="readings">
          <dt>Height {sheet.text}</dt>
          <dd data-height>{here ? written(here.height) : 'none here'}</dd>
          <dt data-quantity="slope">Slope {sheet.slopeText}</dt>
          <dd className="slope-number" data-quantity="slope" data-slope>
            {here ? written(here.slope) : 'none here'}
          </dd>
          <dt>So</dt>
          <dd data-way>{here ? way(here.slope) : 'no ground'}</dd>
        </dl>
        <div className="controls">
          <Slider label="x" value={x} min={ends[0]} max={ends[1]} limits={ends} step={0.1} onChange={move} />
          <div className="buttons pairs">
            <button type="button" onClick={() => setState({ curve, x, low: ends[0], high: ends[1] })}>
              Trace all of it
            </button>
            <button type="button" onClick={() => setState({ curve, x, low: x, high: x })}>
              Wipe the trace
            </button>
          </div>
          <Choice
            label="Which curve"
            value={curve}
            options={NAMES.map((name) => ({ value: name, label: sheets[name].text }))}
            onChange={(name) => setState(startOf(name))}
          />
        </div>
      </InTurn>
    </div>
  )
}

/** A new curve starts with nothing traced, at 1, which each of them has. */
function startOf(curve: CurveName): SlopeState {
  return { curve, x: 1, low: 1, high: 1 }
}
