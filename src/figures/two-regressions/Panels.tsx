import { memo } from 'react'
import { bothCensuses } from '../../data/hobbits.ts'
import { holePrices } from '../../data/holePrices.ts'
import type { Place } from '../../math/line.ts'
import { BoundaryLine } from '../../plot/Boundary.tsx'
import { Curve } from '../../plot/Curve.tsx'
import { Frame } from '../../plot/Frame.tsx'
import { bracketed, decimals } from '../../plot/format.ts'
import { type Point, Points } from '../../plot/Points.tsx'
import { usePlane } from '../../plot/plane.tsx'
import { QuantityLabel } from '../../plot/Quantity.tsx'
import { weightNames } from '../../plot/quantities.ts'
import { Sides } from '../../plot/Sides.tsx'
import { formula } from '../../prose/formula.ts'
import { hobbitLabel, measures } from '../census.ts'
import { MODEL_NAMES, rateText } from './describe.ts'
import { boundaryOf, type HobbitModel, type Model, type Moment } from './model.ts'

const priceDomain = { x: [0, 6], y: [0, 12] } as const
const hobbitDomain = { x: [0, 5], y: [0, 5] } as const
const windowsLabel = { words: 'windows x' }
const priceLabel = { words: 'price y, in bags of gold' }

const points: readonly Point[] = bothCensuses.map((hobbit) => ({
  place: [hobbit.foot, hobbit.lifted],
  kind: hobbit.hero ? 'hero' : 'plain',
  label: hobbitLabel(hobbit),
}))

const GUESSES: Readonly<Record<Model, string>> = {
  prices: formula`\chance = \score`,
  logistic: formula`\chance = \sigma(\score)`,
  adaline: formula`\chance = \score`,
}
const RULE = formula`w := w - \rate \cdot \frac{1}{m}\, X^\top (\vec{\chance} - \vec{\hero})`

/** The one line, with both its models below it. */
export const Rule = memo(function Rule() {
  return (
    <p className="regressions-rule">
      <span>The line that trains both:</span>
      <span className="visually-hidden">w becomes w − α · 1/m · Xᵀ(ŷ − y)</span>
      <Typeset html={RULE} />
    </p>
  )
})

/** A formula typeset when the site was built. */
function Typeset({ html }: { html: string }) {
  // biome-ignore lint/security/noDangerouslySetInnerHtml: typeset by the build from the source beside it
  return <span aria-hidden="true" dangerouslySetInnerHTML={{ __html: html }} />
}

export function PricePanel({ moment, rate }: { moment: Moment; rate: number }) {
  const [base = 0, each = 0] = moment.weights
  const [from, to] = priceDomain.x
  return (
    <div role="region" className="regression" aria-label="Prices of hobbit holes">
      <Head model="prices" what="a price from windows" />
      <Frame domain={priceDomain} ratio={0.8} xLabel={windowsLabel} yLabel={priceLabel} name="Hobbit holes and a line">
        <Curve
          className="price-line"
          places={[
            [from, base + each * from],
            [to, base + each * to],
          ]}
        />
        <Doors />
      </Frame>
      <Numbers moment={moment} rate={rate} loss="½ MSE" />
    </div>
  )
}

export function HobbitPanel({ model, moment, rate }: { model: HobbitModel; moment: Moment; rate: number }) {
  const [, w1, w2] = moment.weights
  // With both weights 0 there is no line to draw: all hobbits have the same score.
  const line = w1 === 0 && w2 === 0 ? null : boundaryOf(model, moment.weights)
  return (
    <div role="region" className="regression" aria-label="Hobbits">
      <Head model={model} what="hero or not from two measures" />
      <Frame
        domain={hobbitDomain}
        ratio={0.8}
        xLabel={measures.foot}
        yLabel={measures.lifted}
        name={`${bothCensuses.length} hobbits and a line`}
        ground={line && <Sides weights={line} />}
      >
        {line && <BoundaryLine weights={line} />}
        <Points points={points} name={`${bothCensuses.length} hobbits`} />
      </Frame>
      <Numbers moment={moment} rate={rate} loss={model === 'adaline' ? '½ MSE' : 'log loss'} />
    </div>
  )
}

const Head = memo(function Head({ model, what }: { model: Model; what: string }) {
  return (
    <>
      <p className="regression-name">{MODEL_NAMES[model]}</p>
      <p className="regression-guess">
        <Typeset html={GUESSES[model]} />
        <span className="visually-hidden">{model === 'logistic' ? 'ŷ = σ(z)' : 'ŷ = z'}</span>: {what}
      </p>
    </>
  )
})

/** Numbers beyond this say nothing any more. */
const TOO_FAR = 1e4

/** The next update of each weight, number by number. */
function Numbers({ moment, rate, loss }: { moment: Moment; rate: number; loss: string }) {
  return (
    <dl>
      <dt>{loss}</dt>
      <dd>{moment.loss < TOO_FAR ? decimals(moment.loss, 4) : 'has flown off'}</dd>
      {Array.from(moment.weights, (weight, j) => {
        const slope = moment.gradient[j] ?? 0
        const name = weightNames[j] ?? 'w0'
        return [
          <dt key={`${name}-name`}>
            <QuantityLabel of={name} />
          </dt>,
          <dd key={name}>
            {Math.max(Math.abs(weight), Math.abs(slope)) < TOO_FAR ? (
              <>
                {decimals(weight, 3)} − {rateText(rate)} × {bracketed(slope, (one) => decimals(one, 3))} ={' '}
                <b>{decimals(weight - rate * slope, 3)}</b>
              </>
            ) : (
              'has flown off'
            )}
          </dd>,
        ]
      })}
    </dl>
  )
}

/** A round door for each hole. */
const Doors = memo(function Doors() {
  const plane = usePlane()
  return (
    <g aria-hidden="true">
      {holePrices.map(({ number, windows, price }) => {
        const [xPx, yPx]: Place = [plane.x(windows), plane.y(price)]
        return (
          <g key={number} transform={`translate(${xPx} ${yPx})`}>
            <circle className="hole-door" r={7} />
            <circle className="hole-knob" r={1.8} />
          </g>
        )
      })}
    </g>
  )
})
