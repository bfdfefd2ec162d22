import { Clipped } from './Frame.tsx'
import { usePlane } from './plane.tsx'

/** Land in profile: all that lies below a function's graph, with its surface drawn as a line. */
export function Ground({ f }: { f: (x: number) => number }) {
  const plane = usePlane()
  const { left, top, width, height } = plane.area
  const steps = Math.max(2, Math.ceil(width / 3))
  let surface = ''
  for (let step = 0; step <= steps; step++) {
    const xPx = left + (width * step) / steps
    surface += `${step === 0 ? 'M' : 'L'}${rounded(xPx)} ${rounded(plane.y(f(plane.place(xPx, 0)[0])))}`
  }
  return (
    <Clipped plane={plane}>
      <path className="hill" d={`${surface}V${top + height}H${left}Z`} />
      <path className="hill-surface" d={surface} />
    </Clipped>
  )
}

/** The depth of a river in profile, in pixels. */
const DEEP_PX = 13

/** A river that runs across the profile, from bank to bank: water a little deeper than the land around. */
export function River({ from, to, f }: { from: number; to: number; f: (x: number) => number }) {
  const plane = usePlane()
  const [left, right] = [plane.x(from), plane.x(to)]
  const [leftTop, rightTop] = [plane.y(f(from)), plane.y(f(to))]
  const bed = Math.max(leftTop, rightTop) + 2 * DEEP_PX
  return (
    <path
      className="hill-river"
      d={`M${rounded(left)} ${rounded(leftTop)}Q${rounded((left + right) / 2)} ${rounded(bed)} ${rounded(right)} ${rounded(rightTop)}Z`}
    />
  )
}

/** Far outside the plot a pixel more or less is the same, but a number too large is an error of SVG. */
const FAR_PX = 1e5

function rounded(px: number): number {
  return Math.round(Math.min(FAR_PX, Math.max(-FAR_PX, px)) * 100) / 100
}

/** Where nobody has lifted the fog: the whole plot in grey streaks. */
export function Fog() {
  const { area } = usePlane()
  const { left, top, width, height } = area
  const streaks = Array.from({ length: 9 }, (_, row) => {
    const y = rounded(top + (height * (row + 0.5)) / 9)
    const shift = row % 2 === 0 ? 0 : width / 14
    return `M${rounded(left - width / 7 + shift)} ${y}${`q${rounded(width / 28)} -7 ${rounded(width / 14)} 0t${rounded(width / 14)} 0`.repeat(8)}`
  })
  return (
    <g className="fog">
      <rect x={left} y={top} width={width} height={height} />
      <path d={streaks.join('')} />
    </g>
  )
}
