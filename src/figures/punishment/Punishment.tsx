import { memo } from 'react'
import { crossEntropy } from '../../math/logLoss.ts'
import { FunctionCurve } from '../../plot/Curve.tsx'
import { type AxisLabel, Frame } from '../../plot/Frame.tsx'
import { decimals } from '../../plot/format.ts'
import { Mark } from '../../plot/Mark.tsx'
import { MarkAt } from '../../plot/MarkAt.tsx'
import { usePlane } from '../../plot/plane.tsx'
import { Slider } from '../../plot/Slider.tsx'
import { Tag } from '../../plot/Tag.tsx'
import { UprightCursor } from '../../plot/UprightCursor.tsx'
import type { FigureViewProps } from '../../state/figure.ts'
import { InTurn } from '../../state/turns.tsx'
import { chanceText, lossText } from './describe.ts'
import { CHANCES, canBeLess, coinToss, type PunishmentState, punishments, TALLEST, tenTimesLess } from './model.ts'

/** A little below zero is room for the grip. */
const domain = { x: [0, 1], y: [-0.95, TALLEST] } as const
const xLabel: AxisLabel = { words: 'what the model says,', symbol: 'y-hat' }
const yLabel: AxisLabel = { words: 'punishment', format: (tick) => (tick < 0 ? '' : decimals(tick, 0)) }

/** Two curves of punishment, one for each truth, and an answer to drag between them. */
export function Punishment({ state, setState }: FigureViewProps<PunishmentState>) {
  const { hero, plain } = punishments(state)
  const { chance } = state
  const set = (next: number) => setState({ chance: next })
  return (
    <div className="figure-body">
      <Frame domain={domain} ratio={0.74} xLabel={xLabel} yLabel={yLabel} name="Punishment for each answer of a model">
        <Curves />
        <UprightCursor
          at={chance}
          range={CHANCES}
          step={0.01}
          name="Move the model’s answer"
          valueText={`ŷ = ${chanceText(chance)}`}
          quantity="y-hat"
          onChange={set}
        />
        <g className="passive">
          <MarkAt place={[chance, plain ?? TALLEST + 1]} kind="plain" />
          <MarkAt place={[chance, hero ?? TALLEST + 1]} kind="hero" />
          <Tag place={[chance, shown(plain)]} text={lossText(plain)} side={side(chance)} className="tag-plain" />
          <Tag place={[chance, shown(hero)]} text={lossText(hero)} side={side(chance)} className="tag-hero" />
        </g>
      </Frame>
      <InTurn className="figure-side">
        <dl className="readings two-truths">
          <dt>
            <Key kind="hero" /> It was a hero
          </dt>
          <dd className="key-hero">{lossText(hero)}</dd>
          <dt>
            <Key kind="plain" /> It was not
          </dt>
          <dd className="key-plain">{lossText(plain)}</dd>
          <dt>“I don’t know”</dt>
          <dd>{decimals(coinToss)}</dd>
        </dl>
        <div className="controls">
          <Slider
            label="the model says ŷ"
            quantity="y-hat"
            value={chance}
            min={CHANCES[0]}
            max={CHANCES[1]}
            limits={CHANCES}
            step={0.01}
            format={chanceText}
            onChange={set}
          />
          <div className="buttons">
            <button type="button" disabled={!canBeLess(state)} onClick={() => setState(tenTimesLess(state))}>
              Divide ŷ by 10
            </button>
            <button type="button" onClick={() => set(0.5)}>
              “I don’t know”
            </button>
          </div>
        </div>
      </InTurn>
    </div>
  )
}

const lossOfPlain = (chance: number) => crossEntropy(0, inside(chance))
const lossOfHero = (chance: number) => crossEntropy(1, inside(chance))

/** What never moves. */
const Curves = memo(function Curves() {
  const plane = usePlane()
  return (
    <g className="passive">
      <FunctionCurve className="curve curve-plain" f={lossOfPlain} />
      <FunctionCurve className="curve curve-hero" f={lossOfHero} />
      <text className="side-name-hero" x={plane.x(0.085)} y={plane.y(3)}>
        it was a hero: −log ŷ
      </text>
      <text className="side-name-plain" x={plane.x(0.915)} y={plane.y(3.7)} textAnchor="end">
        it was not: −log(1 − ŷ)
      </text>
      <circle className="coin-toss" cx={plane.x(0.5)} cy={plane.y(coinToss)} r={5} />
      <line className="leader" x1={plane.x(0.5)} x2={plane.x(0.5)} y1={plane.y(2.3)} y2={plane.y(coinToss) - 8} />
      <text x={plane.x(0.56)} y={plane.y(2.45)} textAnchor="middle">
        “I don’t know”: {decimals(coinToss)}
      </text>
    </g>
  )
})

function Key({ kind }: { kind: 'hero' | 'plain' }) {
  return (
    <svg className="key" viewBox="-10 -10 20 20" aria-hidden="true">
      <Mark kind={kind} />
    </svg>
  )
}

/** A curve is drawn to just short of the two ends, where it leaves the picture for good. */
function inside(chance: number): number {
  return Math.min(1 - 1e-9, Math.max(1e-9, chance))
}

function shown(loss: number | null): number {
  return Math.min(TALLEST, loss ?? TALLEST)
}

function side(chance: number): 'left' | 'right' {
  return chance > 0.5 ? 'left' : 'right'
}
