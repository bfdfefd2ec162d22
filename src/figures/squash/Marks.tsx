import { SIGMOID_BEND, sigmoid } from '../../math/sigmoid.ts'
import { Grip } from '../../plot/Grip.tsx'
import { Mark } from '../../plot/Mark.tsx'
import { usePlane } from '../../plot/plane.tsx'
import { reachOf, type SquashState, shownScore, sliders } from './model.ts'

interface HandleProps {
  state: SquashState
  valueText: string
  onChange: (z: number) => void
}

/** A score on the curve, to be dragged to and fro; the curve says how high. */
export function Handle({ state, valueText, onChange }: HandleProps) {
  const z = shownScore(state)
  const reach = reachOf[state.view]
  return (
    <Grip
      at={[z, sigmoid(z)]}
      value={z}
      reach={[-reach, reach]}
      quantity="z"
      name="Move the score along the curve"
      valueText={valueText}
      onChange={onChange}
    />
  )
}

/** In a plot narrower than this, marks are drawn smaller. */
const ROOMY_PX = 440
const SMALLEST = 0.65

/** The same elements every time, which React need not compare. */
const [HERO, PLAIN] = [<Mark key="hero" kind="hero" />, <Mark key="plain" kind="plain" />]

/** The twenty on their way; each carries its own line to where it comes from. */
export function Crowd({ state }: { state: SquashState }) {
  const plane = usePlane()
  const scale = Math.min(1, Math.max(SMALLEST, plane.area.width / ROOMY_PX)) * 0.85
  return (
    <g className="crowd" aria-hidden="true">
      {sliders(state).map(({ hobbit, place }) => (
        <g
          key={hobbit.name}
          data-sliding={hobbit.name}
          transform={`translate(${plane.x(place[0])} ${plane.y(place[1])}) scale(${scale})`}
        >
          {hobbit.hero ? HERO : PLAIN}
        </g>
      ))}
    </g>
  )
}

/** Verhulst's three phases as bands, parted where the curve bends most. */
export function Phases() {
  const plane = usePlane()
  const { left, top, width, height } = plane.area
  const [from, to] = [plane.x(-SIGMOID_BEND), plane.x(SIGMOID_BEND)]
  const bands = [
    { name: 'lag', x: left, width: from - left },
    { name: 'growth', x: from, width: to - from },
    { name: 'diminishing', x: to, width: left + width - to },
  ]
  return bands.map((band) => (
    <g key={band.name} className="phase">
      <rect className={`phase-${band.name}`} x={band.x} y={top} width={band.width} height={height} />
      <text x={band.x + band.width / 2} y={top + 19} textAnchor="middle">
        {band.name}
      </text>
    </g>
  ))
}
