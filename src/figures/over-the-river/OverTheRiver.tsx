import { useMemo } from 'react'
import type { Place } from '../../math/line.ts'
import { Dragged } from '../../plot/Dragged.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { asWritten, decimals, equalsSign } from '../../plot/format.ts'
import { Ground, River } from '../../plot/Ground.tsx'
import { Jumps } from '../../plot/Jumps.tsx'
import { SlopeMark } from '../../plot/SlopeMark.tsx'
import { Spot } from '../../plot/Spot.tsx'
import { Transport } from '../../plot/Transport.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { usePlayer } from '../../state/player.ts'
import { InTurn } from '../../state/turns.tsx'
import { PlaceControls, RateSlider } from './controls.tsx'
import { endingWords } from './describe.ts'
import { type RiverState, STARTS, shown, valleys, walk } from './model.ts'
import { banks, isInView, views } from './view.ts'

const JUMPS_PER_SECOND = 3
const RATIO = 0.7
const DIGITS = 3

/** A valley with a river, and a walker who jumps down its sides by the slope under their feet. */
export function OverTheRiver({ state, setState }: FigureViewProps<RiverState>) {
  const { valley, start, rate } = state
  const walked = useMemo(() => walk({ valley, start, rate }), [valley, start, rate])
  const { loss, slope } = valleys[valley]
  const at = shown(state, walked)
  const here = walked.places[at] ?? start
  const last = walked.places.length - 1
  const onMove = (moment: number) => setState({ ...state, at: moment })
  const player = usePlayer({ at, last, speed: JUMPS_PER_SECOND, onMove })
  const places = walked.places.slice(0, at + 1).map((w): Place => [w, loss(w)])
  const place: Place = [here, loss(here)]
  const [from, to] = banks(valley)
  return (
    <div className="figure-body" ref={player.stage}>
      <Frame
        domain={views[valley]}
        ratio={RATIO}
        xLabel={{ words: 'weight', symbol: 'w1' }}
        yLabel={{ words: 'loss', symbol: 'J' }}
        name="A valley with a river at its lowest place, and a walker"
        ground={
          <>
            <Ground f={loss} />
            <River f={loss} from={from} to={to} />
          </>
        }
      >
        <Jumps places={places} />
        <Dragged
          place={[start, loss(start)]}
          name="Move the start"
          value={start}
          valueText={`start at weight ${decimals(start)}, loss ${decimals(loss(start))}`}
          onChange={([w]) => setState({ ...state, start: Math.min(STARTS[1], Math.max(STARTS[0], w)) })}
          homeTo={[STARTS[0], 0]}
          endTo={[STARTS[1], 0]}
        >
          <Spot kind="start" label="start" />
        </Dragged>
        {isInView(valley, place) && (
          <>
            <SlopeMark place={place} slope={slope(here)} />
            <Spot kind="here" at={place} />
          </>
        )}
      </Frame>
      <InTurn className="figure-side">
        <p className="ending" data-ending={walked.ending}>
          It {endingWords[walked.ending]}.
        </p>
        <RateSlider state={state} setState={setState} />
        <Transport player={player} at={at} last={last} onMove={onMove} step="Jump" />
        <NextJump here={here} slope={slope(here)} rate={rate} />
        <PlaceControls state={state} setState={setState} />
      </InTurn>
    </div>
  )
}

/** The arithmetic of the jump that comes next. */
function NextJump({ here, slope, rate }: { here: number; slope: number; rate: number }) {
  const jump = rate * slope
  return (
    <dl className="readings next-jump">
      <dt data-quantity="slope">Slope here</dt>
      <dd data-quantity="slope">{decimals(slope, DIGITS)}</dd>
      <dt data-quantity="alpha">Rate × slope</dt>
      <dd>{decimals(jump, DIGITS)}</dd>
      <dt data-quantity="w1">Next w₁</dt>
      <dd className="sum">{difference(here, jump)}</dd>
    </dl>
  )
}

/** “4 − 1.2 = 2.8”; where the rounded numbers would not add up, ≈ says so. */
function difference(a: number, b: number): string {
  const write = (value: number) => decimals(value, DIGITS)
  const equals = equalsSign(asWritten(a, DIGITS) - asWritten(b, DIGITS), a - b, DIGITS)
  return `${write(a)} ${b < 0 ? '+' : '−'} ${write(Math.abs(b))} ${equals} ${write(a - b)}`
}
