import { sigmoid } from '../../math/sigmoid.ts'
import { decimals, chance as written } from '../../plot/format.ts'
import { useWidth } from '../../plot/plane.tsx'
import { Quantity } from '../../plot/Quantity.tsx'
import type { QuantityName } from '../../plot/quantities.ts'
import { fire, type NeuronState } from './model.ts'

const INITIAL_WIDTH_PX = 560
const HEIGHT_PX = 270
const ROWS_PX = [50, 135, 220] as const
const MIDDLE_PX = 135
const IN_PX = 34
const SUM_PX = 27
const OUT_PX = 26
const ROOM_FOR_WEIGHTS_PX = 169
const ROOM_FOR_REST_PX = 159
/** The weights stand right of their inputs, clear of the lines: two above theirs, the last below. */
const LABEL_PX = 36
const LABELS_PX = [-8, -11, 16] as const
/** The widest and the thinnest of the lines that bring a part in. */
const THICK_PX = 10
const THIN_PX = 1.2

/** The neuron: three inputs, a weight on each line, the sum, the sigmoid, and what comes out. */
export function Drawing({ state }: { state: NeuronState }) {
  const [holder, width] = useWidth(INITIAL_WIDTH_PX)
  const { parts, z, chance } = fire(state)
  const outPx = width - 30
  // On a phone the sum moves right, so that there is room for the weights, as far as there is room for the sigmoid.
  const sumPx = Math.max(width * 0.47, Math.min(ROOM_FOR_WEIGHTS_PX, width - ROOM_FOR_REST_PX))
  const curvePx = (sumPx + SUM_PX + outPx - OUT_PX) / 2
  const largest = Math.max(1, ...parts.map(Math.abs))
  const inputs = [
    { weight: 'w0', value: '1' },
    { weight: 'w1', symbol: 'x1', value: decimals(state.foot) },
    { weight: 'w2', symbol: 'x2', value: decimals(state.lifted) },
  ] satisfies { weight: 'w0' | 'w1' | 'w2'; symbol?: QuantityName; value: string }[]
  return (
    <div className="plot neuron-drawing" ref={holder}>
      <svg
        viewBox={`0 0 ${width} ${HEIGHT_PX}`}
        style={{ height: HEIGHT_PX }}
        role="img"
        aria-label="A neuron"
        data-plot
      >
        {inputs.map(({ weight, symbol, value }, k) => {
          const yPx = ROWS_PX[k] ?? 0
          const part = parts[k] ?? 0
          return (
            <g key={weight}>
              <line
                className="neuron-line"
                data-quantity={weight}
                data-against={part < 0 || undefined}
                x1={IN_PX + 24}
                y1={yPx}
                x2={sumPx - SUM_PX}
                y2={MIDDLE_PX}
                strokeWidth={THIN_PX + (Math.abs(part) / largest) * THICK_PX}
              />
              <circle className="neuron-in" cx={IN_PX} cy={yPx} r={26} data-quantity={symbol} />
              <text className="neuron-value" x={IN_PX} y={yPx + 5} textAnchor="middle">
                {value}
              </text>
              {symbol && (
                <text x={IN_PX} y={yPx - 33} textAnchor="middle">
                  <Quantity of={symbol} />
                </text>
              )}
            </g>
          )
        })}
        <g className="neuron-body">
          <line
            className="neuron-line"
            x1={sumPx + SUM_PX}
            x2={outPx - OUT_PX}
            y1={MIDDLE_PX}
            y2={MIDDLE_PX}
            strokeWidth={2}
          />
          <circle cx={sumPx} cy={MIDDLE_PX} r={SUM_PX} />
          <text className="neuron-sign" x={sumPx} y={MIDDLE_PX + 9} textAnchor="middle">
            Σ
          </text>
          <text className="neuron-value" x={sumPx} y={MIDDLE_PX + 50} textAnchor="middle">
            <Quantity of="z" /> = {decimals(z)}
          </text>
          <rect x={curvePx - 30} y={MIDDLE_PX - 30} width={60} height={60} rx={6} />
          <path className="neuron-curve" d={curve(curvePx)} />
          <circle className="neuron-spot" cx={curvePx + spot(z)} cy={MIDDLE_PX + 22 - 44 * chance} r={5} />
          <text x={curvePx} y={MIDDLE_PX - 40} textAnchor="middle">
            sigmoid
          </text>
          <circle className="neuron-out" data-quantity="y-hat" cx={outPx} cy={MIDDLE_PX} r={OUT_PX} />
          <text x={outPx + OUT_PX} y={MIDDLE_PX - 36} textAnchor="end">
            <Quantity of="y-hat" />
          </text>
          <text className="neuron-value" x={outPx + OUT_PX} y={MIDDLE_PX + 50} textAnchor="end">
            {written(chance)}
          </text>
          <circle className="neuron-fill" cx={outPx} cy={MIDDLE_PX} r={24 * Math.sqrt(chance)} />
        </g>
        {/* Above all the lines: on a narrow screen one of them passes close to a label. */}
        {inputs.map(({ weight }, k) => (
          <text key={weight} className="neuron-weight" x={IN_PX + LABEL_PX} y={(ROWS_PX[k] ?? 0) + (LABELS_PX[k] ?? 0)}>
            <Quantity of={weight} />= {decimals(state[weight])}
          </text>
        ))}
      </svg>
    </div>
  )
}

/** The small curve shows scores from −6 to 6; what is further out waits at its edge. */
const REACH = 6
const HALF_PX = 26
const spot = (z: number) => (Math.min(REACH, Math.max(-REACH, z)) / REACH) * HALF_PX

function curve(middlePx: number): string {
  return Array.from({ length: 25 }, (_, k) => {
    const z = REACH * (k / 12 - 1)
    const [xPx, yPx] = [middlePx + spot(z), MIDDLE_PX + 22 - 44 * sigmoid(z)]
    return `${k === 0 ? 'M' : 'L'}${Math.round(xPx * 100) / 100} ${Math.round(yPx * 100) / 100}`
  }).join('')
}
