import { sigmoid, sigmoidSlope } from '../../math/sigmoid.ts'
import { CurveAndSlope } from '../../plot/CurveAndSlope.tsx'
import { chance, decimals } from '../../plot/format.ts'
import { Level } from '../../plot/Level.tsx'
import { Slider } from '../../plot/Slider.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { inHundredOf, written } from './describe.ts'
import { PEAK, places, REACH, SCORES, type SigmoidSlopeState, shown, steepness } from './model.ts'

const SEEN = [-8.6, 8.6] as const
const ENDS = [-REACH, REACH] as const
const Z_LABEL = { words: 'score', symbol: 'z' } as const
const CURVE = {
  places: places(sigmoid, SEEN[1]),
  range: [-0.2, 1.2],
  label: { words: 'chance', symbol: 'y-hat' },
  name: 'The S curve',
  ratio: 0.42,
} as const
const SLOPE = {
  places: places(sigmoidSlope, SEEN[1]),
  range: [-0.05, 0.3],
  label: { words: 'slope of the S curve', format: (tick: number) => (tick === 0 ? '0' : '') },
  name: 'The slope of the S curve',
  ratio: 0.34,
} as const

/** The S curve with a score to drag along it, and below it the hill that is its slope. */
export function SigmoidSlope({ state, setState }: FigureViewProps<SigmoidSlopeState>) {
  const at = shown(state.z)
  const { chance: height, rest, slope, ofPeak } = steepness(state.z)
  const move = (z: number) => setState({ z })
  return (
    <div className="figure-body">
      <CurveAndSlope
        x={SEEN}
        xLabel={Z_LABEL}
        curve={CURVE}
        slope={SLOPE}
        at={at}
        here={{ height, slope, bend: -state.z }}
        slopeText={`slope ${written(slope)}`}
        slopeMarks={<Level y={PEAK} text="¼" />}
        quantity="y-hat"
        name="Move the score along the curve"
        valueText={`score ${decimals(state.z)}, slope ${written(slope)}`}
        reach={ENDS}
        onChange={move}
      />
      <InTurn className="figure-side">
        <dl className="readings slope-readings">
          <dt data-quantity="y-hat">σ</dt>
          <dd data-chance>{chance(height)}</dd>
          <dt>1 − σ</dt>
          <dd data-rest>{chance(rest)}</dd>
          <dt data-quantity="slope">Slope σ × (1 − σ)</dt>
          <dd className="slope-number" data-quantity="slope" data-slope>
            {written(slope)}
          </dd>
          <dt>Of the peak ¼</dt>
          <dd data-of-peak>{inHundredOf(ofPeak)}</dd>
        </dl>
        <div className="controls">
          <Slider
            label="score"
            quantity="z"
            value={at}
            min={-REACH}
            max={REACH}
            limits={SCORES}
            step={0.1}
            onChange={move}
          />
        </div>
      </InTurn>
    </div>
  )
}
