import type { Place } from '../../math/line.ts'
import { Curve } from '../../plot/Curve.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { roundUp, usePlane } from '../../plot/plane.tsx'
import { fitOf, trailOf } from './fit.ts'
import { isAttained } from './map.ts'
import type { YourState } from './model.ts'
import { axisOf, numberText } from './words.ts'

const RATIO = 0.42

/** The loss after each update so far. */
export function LossCurve({ state }: { state: YourState }) {
  const trail = trailOf(state)
  const best = fitOf(state.points)?.best
  trail?.walk(state.at)
  const places = Array.from({ length: state.at + 1 }, (_, update): Place => [update, trail?.loss(update) ?? 0])
  const end: Place = [state.at, trail?.loss(state.at) ?? 0]
  const right = roundUp(Math.max(20, state.at))
  const top = roundUp(Math.max(0.75, ...places.map(([, loss]) => loss)))
  const domain = { x: [0, right], y: [0, top] } as const
  if (!trail) return null
  return (
    <div className="own-curve">
      <p className="own-name">The loss after each update</p>
      <Frame
        domain={domain}
        ratio={RATIO}
        xLabel={{ words: 'update' }}
        yLabel={{ ...axisOf('loss', domain.y), symbol: 'J' }}
        name="The loss of the run as it goes on"
      >
        {best && isAttained(best) && <Lowest loss={best.loss} />}
        <Curve className="own-run" places={places} />
        <End at={end} />
      </Frame>
    </div>
  )
}

function Lowest({ loss }: { loss: number }) {
  const plane = usePlane()
  const { left, width } = plane.area
  return (
    <g className="own-lowest" aria-hidden="true">
      <line x1={left} x2={left + width} y1={plane.y(loss)} y2={plane.y(loss)} />
      <text x={left + 8} y={plane.y(loss) + 17}>
        lowest there is: {numberText(loss)}
      </text>
    </g>
  )
}

function End({ at }: { at: Place }) {
  const plane = usePlane()
  const [xPx, yPx] = [plane.x(at[0]), plane.y(at[1])]
  const leftwards = xPx > plane.area.left + plane.area.width - 60
  return (
    <g className="own-end">
      <circle cx={xPx} cy={yPx} r={4} />
      <text x={xPx + (leftwards ? -6 : 8)} y={yPx - 8} textAnchor={leftwards ? 'end' : 'start'}>
        {numberText(at[1])}
      </text>
    </g>
  )
}
