import { useMemo } from 'react'
import { Apple, ReachRings, Rods, Trail } from '../../plot/ArmMarks.tsx'
import { Dragged } from '../../plot/Dragged.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { decimals } from '../../plot/format.ts'
import { Slider } from '../../plot/Slider.tsx'
import { Transport } from '../../plot/Transport.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { usePlayer } from '../../state/player.ts'
import { InTurn } from '../../state/turns.tsx'
import { degrees, endingWords, miss } from './describe.ts'
import {
  ACROSS,
  type ArmState,
  FARTHEST,
  NEAREST,
  poseAt,
  RATES,
  type Reaching,
  reachFor,
  shown,
  UP,
  UPDATES,
  withApple,
} from './model.ts'

const DOMAIN = { x: [-4.7, 4.7], y: [-3.9, 4.7] } as const
const UPDATES_PER_SECOND = 12

/** An arm of two joints that learns to reach: each update turns both joints a little, downhill. */
export function RobotArm({ state, setState }: FigureViewProps<ArmState>) {
  const { appleX, appleY, shoulder, elbow, rate } = state
  const reaching = useMemo(
    () => reachFor({ appleX, appleY, shoulder, elbow, rate }),
    [appleX, appleY, shoulder, elbow, rate],
  )
  const at = shown(state)
  const onMove = (update: number) => setState({ ...state, at: update })
  const player = usePlayer({ at, last: UPDATES, speed: UPDATES_PER_SECOND, onMove })
  return (
    <div className="figure-body" ref={player.stage}>
      <Frame
        domain={DOMAIN}
        xLabel={{ words: 'across, in ells' }}
        yLabel={{ words: 'up, in ells' }}
        name="An arm with a shoulder and an elbow, and an apple"
        ground={<ReachRings farthest={FARTHEST} nearest={NEAREST} />}
      >
        <Rods {...poseAt(reaching, 0)} ghost />
        <Trail places={reaching.angles.slice(0, at).map((_, update) => poseAt(reaching, update).hand)} />
        <Dragged
          place={[appleX, appleY]}
          name="Move the apple"
          value={appleY}
          valueText={`apple ${decimals(appleX)} across, ${decimals(appleY)} up`}
          onChange={([x, y]) => setState(withApple(state, x, y))}
          homeTo={[ACROSS[0], UP[0]]}
          endTo={[ACROSS[1], UP[1]]}
        >
          <Apple />
        </Dragged>
        <Rods {...poseAt(reaching, at)} />
      </Frame>
      <InTurn className="figure-side">
        <p className="ending" data-ending={reaching.ending}>
          It {endingWords(reaching)}.
        </p>
        <div className="controls">
          <Slider
            label="learning rate α"
            quantity="alpha"
            value={rate}
            min={0.005}
            max={0.6}
            limits={RATES}
            step={0.005}
            onChange={(next) => setState({ ...state, rate: next })}
          />
        </div>
        <Transport player={player} at={at} last={UPDATES} onMove={onMove} step="Update" />
        <Readings reaching={reaching} at={at} rate={rate} />
      </InTurn>
    </div>
  )
}

/** How far the hand is off, and what the next update does to each joint. */
function Readings({ reaching, at, rate }: { reaching: Reaching; at: number; rate: number }) {
  const turn = (joint: 0 | 1) => degrees(-rate * (reaching.slopes[at]?.[joint] ?? 0))
  return (
    <dl className="readings next-jump">
      <dt>Hand to apple</dt>
      <dd>{decimals(miss(reaching, at))}</dd>
      <dt data-quantity="J">Loss J</dt>
      <dd>{decimals(reaching.losses[at] ?? 0, 3)}</dd>
      <dt>Next shoulder turn</dt>
      <dd>{turn(0)}</dd>
      <dt>Next elbow turn</dt>
      <dd>{turn(1)}</dd>
    </dl>
  )
}
