import { useMemo } from 'react'
import type { Place } from '../../math/line.ts'
import { Curve } from '../../plot/Curve.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { decimals } from '../../plot/format.ts'
import { GradientArrow } from '../../plot/landscape/GradientArrow.tsx'
import { Landscape } from '../../plot/landscape/Landscape.tsx'
import { levelsOf } from '../../plot/landscape/levels.ts'
import { usePlane } from '../../plot/plane.tsx'
import { QuantityLabel } from '../../plot/Quantity.tsx'
import { fitOf, trailOf, trainedWeights } from './fit.ts'
import { domainOf, heightsOf, isAttained, sliceAt } from './map.ts'
import type { YourState } from './model.ts'

const RATIO = 0.8
const STRIDE_PX = 9

/** The loss over the two slopes, with the steps of the run from all zeros. */
export function LossMap({ state }: { state: YourState }) {
  const fit = fitOf(state.points)
  const weights = trainedWeights(state)
  const w0 = sliceAt(weights?.[0] ?? 0)
  const land = useMemo(() => {
    if (!fit) return null
    const domain = domainOf(fit)
    return { domain, grid: heightsOf(fit, w0, domain) }
  }, [fit, w0])
  // With the lines fixed for these points, a changing slice is seen to change.
  const levels = useMemo(() => fit && levelsOf(heightsOf(fit, fit.best.weights[0] ?? 0, domainOf(fit)).values), [fit])
  if (!fit || !land || !levels || !weights) return null
  const place = (of: ArrayLike<number>): Place => [of[1] ?? 0, of[2] ?? 0]
  const trail = state.maker === 'train' ? trailOf(state) : null
  trail?.walk(state.at)
  const way = Array.from(
    { length: trail ? state.at + 1 : 0 },
    (_, update): Place => [trail?.weight(update, 1) ?? 0, trail?.weight(update, 2) ?? 0],
  )
  return (
    <div className="own-map">
      <p className="own-name">
        The loss <QuantityLabel of="J" />{' '}
        <span className="own-aside">
          slice at <QuantityLabel of="w0" /> = {decimals(w0, 1)}
        </span>
      </p>
      <Frame
        domain={land.domain}
        ratio={RATIO}
        xLabel={{ words: `weight of ${state.x1}`, symbol: 'w1' }}
        yLabel={{ words: `weight of ${state.x2}`, symbol: 'w2' }}
        name="A map of the loss over the two weights, with the way of the run"
        ground={
          <Landscape
            grid={land.grid}
            levels={levels}
            minimum={isAttained(fit.best) ? { place: place(fit.best.weights), label: 'lowest of all' } : null}
          />
        }
      >
        <Curve className="own-way" places={way} />
        <Steps way={way} />
        {trail && <GradientArrow from={place(weights)} gradient={place(trail.run.at(state.at + 1).gradient)} />}
        <Stands at={place(weights)} />
      </Frame>
    </div>
  )
}

/** The steps of the run, as far as they can be told apart. */
function Steps({ way }: { way: readonly Place[] }) {
  const plane = usePlane()
  const { left, top, width, height } = plane.area
  const shown: Place[] = []
  for (const [w1, w2] of way) {
    const [xPx, yPx] = [plane.x(w1), plane.y(w2)]
    const last = shown.at(-1)
    const isInside = xPx >= left && xPx <= left + width && yPx >= top && yPx <= top + height
    if (isInside && (!last || Math.hypot(xPx - last[0], yPx - last[1]) >= STRIDE_PX)) shown.push([xPx, yPx])
  }
  return (
    <path
      className="own-steps"
      aria-hidden="true"
      d={shown
        .map(([xPx, yPx]) => `M${(xPx - 2.6).toFixed(1)} ${yPx.toFixed(1)}a2.6 2.6 0 1 0 5.2 0a2.6 2.6 0 1 0 -5.2 0`)
        .join('')}
    />
  )
}

/** Where the model is now: a flag. */
function Stands({ at }: { at: Place }) {
  const plane = usePlane()
  const { left, top, width, height } = plane.area
  const [xPx, yPx] = [plane.x(at[0]), plane.y(at[1])]
  if (!(xPx >= left && xPx <= left + width && yPx >= top && yPx <= top + height)) return null
  return (
    <g className="own-flag" transform={`translate(${xPx} ${yPx})`} aria-hidden="true">
      <path d="M0 0V-22M0 -22L14 -17.5L0 -13Z" />
      <circle r={3.5} />
    </g>
  )
}
