import { useMemo } from 'react'
import { sigmoid } from '../../math/sigmoid.ts'
import { Curve, FunctionCurve } from '../../plot/Curve.tsx'
import { Dragged } from '../../plot/Dragged.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { decimals, fine } from '../../plot/format.ts'
import { Dot, Feet, RunAndRise, Straight } from '../../plot/Secant.tsx'
import { Slider } from '../../plot/Slider.tsx'
import { SlopeLabel } from '../../plot/SlopeLabel.tsx'
import { Spot } from '../../plot/Spot.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { small } from './describe.ts'
import { cut, REACH, type SecantState, slopesByDx } from './model.ts'

const CURVE_DOMAIN = { x: [-6.4, 6.4], y: [-0.3, 1.3] } as const
const SLOPE_DOMAIN = { x: [-3.3, 3.3], y: [0, 0.3] } as const
const LIMITS = [-REACH, REACH] as const
const within = (value: number) => Math.min(REACH, Math.max(-REACH, value))

/** A secant of the S curve that turns into the tangent as its two places meet; below, its slope for every Δx. */
export function SecantToTangent({ state, setState }: FigureViewProps<SecantState>) {
  const { x, dx } = state
  const { from, to, dy, slope, tangent, kind } = cut(state)
  const isSecant = kind === 'secant'
  return (
    <div className="figure-body">
      <div className="stacked-plots">
        <Frame
          domain={CURVE_DOMAIN}
          ratio={0.62}
          xLabel={{ words: 'input x' }}
          yLabel={{ words: 'output σ(x)' }}
          name="The S curve with a straight line through two of its places"
        >
          <FunctionCurve f={sigmoid} />
          <Straight through={from} slope={tangent} className="tangent-line" />
          {isSecant && <Straight through={from} slope={slope} className="secant-line" />}
          <Feet from={from} to={to} names={['x', 'x + Δx']} />
          {isSecant && <RunAndRise from={from} to={to} runText={`Δx ${small(dx)}`} riseText={`Δy ${fine(dy)}`} />}
          <Dragged
            place={from}
            name="Move the first place"
            value={x}
            valueText={`x ${decimals(x)}, height ${fine(from[1])}`}
            onChange={([next]) => setState({ ...state, x: within(next) })}
            homeTo={[-REACH, 0]}
            endTo={[REACH, 0]}
          >
            <Spot kind="start" />
          </Dragged>
          <Dragged
            place={to}
            name="Move the second place"
            value={dx}
            valueText={`Δx ${small(dx)}, Δy ${fine(dy)}, slope ${fine(slope)}`}
            onChange={([next]) => setState({ ...state, dx: within(Number((next - x).toPrecision(12))) })}
            homeTo={[x - REACH, 0]}
            endTo={[x + REACH, 0]}
          >
            <Spot kind="aim" />
          </Dragged>
        </Frame>
        <SlopeByDx x={x} dx={dx} slope={slope} />
      </div>
      <InTurn className="figure-side">
        <dl className="readings secant-readings">
          <dt>Run Δx</dt>
          <dd data-run>{small(dx)}</dd>
          <dt>Rise Δy</dt>
          <dd data-rise>{fine(dy)}</dd>
          <dt data-quantity="slope">{isSecant ? 'Slope Δy ÷ Δx' : 'Slope of the tangent'}</dt>
          <dd className="slope-number" data-quantity="slope" data-slope>
            {fine(slope)}
          </dd>
          <dt>Tangent</dt>
          <dd data-tangent>{fine(tangent)}</dd>
        </dl>
        <div className="controls">
          <Slider
            label="x"
            value={x}
            min={-REACH}
            max={REACH}
            limits={LIMITS}
            step={0.1}
            onChange={(next) => setState({ ...state, x: next })}
          />
          <Slider
            label="Δx"
            value={dx}
            min={-REACH}
            max={REACH}
            limits={LIMITS}
            step={0.1}
            format={small}
            onChange={(next) => setState({ ...state, dx: next })}
          />
          <div className="buttons">
            <button type="button" disabled={!isSecant} onClick={() => setState({ ...state, dx: dx / 2 })}>
              Halve Δx
            </button>
            <button type="button" disabled={dx === 0} onClick={() => setState({ ...state, dx: 0 })}>
              Δx = 0
            </button>
          </div>
        </div>
      </InTurn>
    </div>
  )
}

/** The slope of the secant for every Δx at this x. At Δx = 0 it has none: the hollow dot is the tangent’s. */
function SlopeByDx({ x, dx, slope }: { x: number; dx: number; slope: number }) {
  const places = useMemo(() => slopesByDx(x), [x])
  const tangent = cut({ x, dx: 0 }).slope
  return (
    <Frame
      domain={SLOPE_DOMAIN}
      ratio={0.22}
      xLabel={{ words: 'step Δx' }}
      yLabel={{ words: 'slope of the secant' }}
      name="The slope for each step Δx"
    >
      <Curve places={places} quantity="slope" />
      <Dot at={[0, tangent]} hollow />
      <g data-quantity="slope">
        <Dot at={[dx, slope]} />
        <SlopeLabel at={[dx, slope]} text={fine(slope)} rising={cut({ x, dx: dx + 0.01 }).slope >= slope} />
      </g>
    </Frame>
  )
}
