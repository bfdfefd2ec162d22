import { FunctionCurve } from '../../plot/Curve.tsx'
import { type AxisLabel, Clipped, Frame } from '../../plot/Frame.tsx'
import { decimals } from '../../plot/format.ts'
import { Walker } from '../../plot/landscape/Walker.tsx'
import { usePlane } from '../../plot/plane.tsx'
import { Slider } from '../../plot/Slider.tsx'
import { Transport } from '../../plot/Transport.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { usePlayer } from '../../state/player.ts'
import { InTurn } from '../../state/turns.tsx'
import { fate } from './describe.ts'
import {
  curveOf,
  deepest,
  isAway,
  LAST,
  type Land,
  lands,
  NOISES,
  type PitfallState,
  presets,
  RATES,
  walkOf,
} from './model.ts'

const PLACE: AxisLabel = { words: 'one weight' }
const HEIGHT: AxisLabel = { words: 'loss of some other model' }
const UPDATES_A_SECOND = 30

/** Land in which going downhill can end in the wrong place, and noise that may help out of it. */
export function Pitfalls({ state, setState }: FigureViewProps<PitfallState>) {
  const { f } = curveOf(state)
  const { domain } = lands[state.land]
  const walk = walkOf(state)
  const here = walk.at(-1) ?? state.start
  const move = (at: number) => setState({ ...state, at })
  const player = usePlayer({ at: state.at, last: LAST, speed: UPDATES_A_SECOND, onMove: move })
  const start = (to: number) => setState({ ...state, start: Math.min(domain.x[1], Math.max(domain.x[0], to)) })
  return (
    <div className="figure-body pitfalls" ref={player.stage}>
      <div>
        <Frame
          domain={domain}
          ratio={0.62}
          xLabel={PLACE}
          yLabel={HEIGHT}
          name="A curve with pitfalls, and a walk down it"
        >
          <FunctionCurve f={f} className="pitfall-land" />
          <Trail places={walk} f={f} />
          <Lowest x={deepest(state)} f={f} />
          {!isAway(state, here) && <Stone x={here} f={f} />}
          <Walker
            place={[state.start, f(state.start)]}
            name="Move the start"
            valueText={`start at ${decimals(state.start)}`}
            homeTo={[domain.x[0], 0]}
            endTo={[domain.x[1], 0]}
            onChange={([to]) => start(to)}
          />
        </Frame>
        <Transport player={player} at={state.at} last={LAST} step="update" onMove={move} />
      </div>
      <InTurn className="figure-side controls">
        <p className="pitfall-fate">{fate(state)}</p>
        <div className="buttons">
          {(Object.keys(lands) as Land[]).map((land) => (
            <button
              key={land}
              type="button"
              aria-pressed={land === state.land}
              onClick={() => setState(presets.find((preset) => preset.state.land === land)?.state ?? state)}
            >
              {lands[land].title}
            </button>
          ))}
        </div>
        <Slider
          label="learning rate"
          quantity="alpha"
          value={state.rate}
          min={0.01}
          max={1}
          limits={RATES}
          step={0.05}
          onChange={(rate) => setState({ ...state, rate })}
        />
        <Slider
          label="noise in the slope"
          quantity="slope"
          value={state.noise}
          min={0}
          max={10}
          limits={NOISES}
          step={0.5}
          onChange={(noise) => setState({ ...state, noise })}
        />
        <div className="buttons">
          <button
            type="button"
            disabled={state.noise === 0}
            onClick={() => setState({ ...state, seed: (state.seed + 1) % 2 ** 32 })}
          >
            Other noise <span className="ground-seed">({state.seed})</span>
          </button>
        </div>
      </InTurn>
    </div>
  )
}

/** Every place that the walk has been to, on the curve. */
function Trail({ places, f }: { places: readonly number[]; f: (x: number) => number }) {
  const plane = usePlane()
  const [from, to] = plane.domain.x
  const dots = places.filter((x) => x > from && x < to)
  return (
    <Clipped plane={plane}>
      <path
        className="pitfall-trail"
        aria-hidden="true"
        d={dots.map((x) => `M${plane.x(x).toFixed(1)} ${plane.y(f(x)).toFixed(1)}h0`).join('')}
      />
    </Clipped>
  )
}

function Stone({ x, f }: { x: number; f: (x: number) => number }) {
  const plane = usePlane()
  return <circle className="pitfall-stone" cx={plane.x(x)} cy={plane.y(f(x)) - 8} r={8} aria-hidden="true" />
}

function Lowest({ x, f }: { x: number; f: (x: number) => number }) {
  const plane = usePlane()
  const valley = plane.y(f(x))
  // Below the valley, or above the stone that may lie in it where there is no room before the axis.
  const yPx = valley + 24 < plane.area.top + plane.area.height ? valley + 20 : valley - 24
  return (
    <text className="pitfall-lowest" x={plane.x(x)} y={yPx} textAnchor="middle" aria-hidden="true">
      lowest
    </text>
  )
}
