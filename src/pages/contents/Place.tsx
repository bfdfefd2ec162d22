import { type Box, grow } from './geometry.ts'
import { type Label, labelOf } from './placing.ts'
import type { Sheet, Spot } from './sheet.ts'
import type { MapPlace } from './WalkingMap.tsx'

interface Props {
  place: MapPlace
  number: number
  spot: Spot
  sheet: Sheet
}

/** A numbered round door and a name: a link when the chapter is open. */
export function Place({ place, number, spot, sheet }: Props) {
  const label = labelOf(place.title, spot, sheet)
  const name = `${number}. ${place.title}`
  const drawing = <Drawing label={label} number={number} spot={spot} sheet={sheet} />
  if (place.href === null) {
    return (
      <g className="map-place map-shut" data-place={place.id} role="img" aria-label={`${name} (not open yet)`}>
        {drawing}
      </g>
    )
  }
  return (
    <g className="map-place" data-place={place.id}>
      <a href={place.href} aria-label={name}>
        <title>{place.question}</title>
        {drawing}
      </a>
    </g>
  )
}

function Drawing({ label, number, spot, sheet }: Omit<Props, 'place'> & { label: Label }) {
  const [x, y] = spot.at
  const { door, font, target } = sheet
  const [left, top, right, bottom] = touched(label.box, [x - door, y - door, x + door, y + door], target)
  const stampX = x + (spot.side === 'right' ? -0.85 : 0.85) * door
  return (
    <>
      <rect className="map-target" x={left} y={top} width={right - left} height={bottom - top} rx="8" />
      <use className="map-door" href="#map-door" transform={`translate(${x} ${y})scale(${door / 20})`} />
      <text className="map-number" x={x} y={y + font * 0.35} fontSize={font}>
        {number}
      </text>
      <text className="map-label" textAnchor={label.anchor} fontSize={font}>
        {label.lines.map((line, i) => (
          <tspan key={line} x={Math.round(label.at[0])} y={Math.round(label.at[1] + i * label.leading)}>
            {line}
          </tspan>
        ))}
      </text>
      <use
        className="map-read"
        href="#map-read"
        transform={`translate(${stampX} ${y - door * 0.85})scale(${door / 20})`}
      />
    </>
  )
}

/** Door and name together, and never less than a fingertip either way. */
function touched(a: Box, b: Box, least: number): Box {
  const [left, top, right, bottom] = grow(
    [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])],
    4,
  ).map(Math.round) as [number, number, number, number]
  const wide = Math.max(0, least - (right - left)) / 2
  const high = Math.max(0, least - (bottom - top)) / 2
  return [left - wide, top - high, right + wide, bottom + high]
}
