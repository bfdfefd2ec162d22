import { memo } from 'react'
import type { HeldOutRun } from '../../math/heldOut.ts'
import type { Place } from '../../math/line.ts'
import { Curve } from '../../plot/Curve.tsx'
import { type AxisLabel, Frame } from '../../plot/Frame.tsx'
import { decimals } from '../../plot/format.ts'
import { usePlane } from '../../plot/plane.tsx'
import { Tag } from '../../plot/Tag.tsx'
import { bestMoment } from './model.ts'

const UPDATES: AxisLabel = {
  words: 'updates, on a log axis',
  format: (power) => (Number.isInteger(power) ? String(10 ** power) : ''),
}
const LOSS: AxisLabel = { words: 'loss', symbol: 'J' }
const TOP = 0.7

/** The loss of both sets after each update. */
export const Losses = memo(function Losses({ run }: { run: HeldOutRun }) {
  const last = Math.log10(run.moments.at(-1) ?? 10)
  const domain = { x: [0, last * 1.14], y: [0, TOP] } as const
  const best = bestMoment(run)
  const curve = (losses: readonly number[]) => losses.map((loss, k): Place => [Math.log10(run.moments[k] ?? 1), loss])
  return (
    <div className="real-losses">
      <Frame domain={domain} ratio={0.52} xLabel={UPDATES} yLabel={LOSS} name="The loss in training and in the test">
        <g className="loss-train">
          <Curve places={curve(run.trainLosses)} />
        </g>
        <g className="loss-test">
          <Curve places={curve(run.testLosses)} />
        </g>
        <Ends run={run} last={last} />
        {best.update < (run.moments.at(-1) ?? 0) && (
          <Tag
            place={[Math.log10(best.update), best.loss]}
            text={`test best: ${decimals(best.loss, 3)}`}
            side="above"
          />
        )}
        <Lowest at={[Math.log10(best.update), best.loss]} />
      </Frame>
    </div>
  )
})

function Lowest({ at }: { at: Place }) {
  const plane = usePlane()
  return <circle className="loss-best" cx={plane.x(at[0])} cy={plane.y(at[1])} r={4.5} aria-hidden="true" />
}

const LINE_PX = 15

/** The curves' names at their right ends, kept apart. */
function Ends({ run, last }: { run: HeldOutRun; last: number }) {
  const plane = usePlane()
  const [train, test] = [plane.y(run.trainLosses.at(-1) ?? 0), plane.y(run.testLosses.at(-1) ?? 0)]
  const apart = Math.max(0, LINE_PX - Math.abs(train - test)) / 2
  const way = train >= test ? 1 : -1
  return (
    <g className="loss-names" aria-hidden="true">
      <text x={plane.x(last) + 5} y={Math.min(plane.y(0) - 4, train + way * apart + 5)}>
        train
      </text>
      <text x={plane.x(last) + 5} y={Math.min(plane.y(0) - 4, test - way * apart + 5)}>
        test
      </text>
    </g>
  )
}
