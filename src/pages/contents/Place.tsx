import { type Label, labelOf, targetOf } from './placing.ts'
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
  const name = `${number} ${place.title}`
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
  const { door, font } = sheet
  const [left, top, right, bottom] = targetOf(label, spot, sheet)
  const aside = Math.round(door * 0.85)
  const stamp = `${spot.side === 'right' ? x - aside : x + aside} ${y - aside}`
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
      <use className="map-read" href="#map-read" transform={`translate(${stamp})scale(${door / 20})`} />
    </>
  )
}
