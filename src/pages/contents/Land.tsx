import { type Box, banks, type Point, softPath } from './geometry.ts'
import { contourLines, hatching } from './land.ts'
import { roomOf } from './placing.ts'
import type { Field, Sheet } from './sheet.ts'

/** The ground: tints by height, contour lines, hatching on the shaded sides. */
export function Ground({ sheet, kept }: { sheet: Sheet; kept: readonly Box[] }) {
  const drawn = sheet.items.map(roomOf)
  return (
    <g aria-hidden="true">
      <path className="map-ground" d={`M0 0H${sheet.width}V${sheet.height}H0z`} />
      {contourLines(sheet).map(({ tint, path }) => (
        <path key={path} className={tint > 0 ? `map-contour map-tint-${tint}` : 'map-contour'} d={path} />
      ))}
      {[...hatching(sheet, [...kept, ...drawn])].map(([long, path]) => (
        <path key={long} className="map-hachure" strokeWidth={long} d={path} />
      ))}
      <Fields {...sheet} />
    </g>
  )
}

/** Hedged fields: what grows in them, then the hedges as rows of little bushes. */
function Fields({ fields, hedges }: Sheet) {
  const path = (points: readonly Point[]) => `M${points.map(([x, y]) => `${x} ${y}`).join('L')}`
  const rows = hedges.map(path).join('')
  return (
    <>
      {fields.map(({ grows, corners }) => (
        <path key={path(corners)} {...ground(grows)} d={`${path(corners)}z`} />
      ))}
      <path className="map-hedge" d={rows} />
      <path className="map-hedge-leaf" d={rows} />
    </>
  )
}

function ground(grows: Field['grows']) {
  return grows === 'meadow' ? { className: 'map-meadow' } : { fill: `url(#map-${grows})` }
}

/** Streams and lakes, drawn over the road: bridges and stones carry it across. */
export function Water({ sheet }: { sheet: Sheet }) {
  const streams = sheet.streams.map(({ points, thin, wide }) => {
    const { left, right } = banks(points, thin, wide)
    return { points, left, right, outline: softPath([...left, ...right.toReversed()]) }
  })
  return (
    <g aria-hidden="true">
      {streams.map(({ outline }) => (
        <path key={outline} className="map-water map-bank" d={outline} />
      ))}
      {sheet.lakes.map((points) => (
        <path key={points.join()} className="map-water map-bank" d={softPath(points)} />
      ))}
      {streams.map(({ outline, points }) => (
        <g key={outline}>
          <path className="map-water" d={outline} />
          <path className="map-flow" d={softPath(points, false)} />
        </g>
      ))}
      {sheet.lakes.map((points) => (
        <path key={points.join()} className="map-water" d={softPath(points)} />
      ))}
      {sheet.lakes.flatMap((points) =>
        [0.9, 0.78, 0.62].map((share) => <path key={share} className="map-shoreline" d={shrunk(points, share)} />),
      )}
    </g>
  )
}

function shrunk(points: Sheet['lakes'][number], share: number): string {
  const middle = [0, 1].map((k) => points.reduce((sum, point) => sum + point[k as 0 | 1], 0) / points.length)
  return softPath(
    points.map(([x, y]) => [middle[0]! + (x - middle[0]!) * share, middle[1]! + (y - middle[1]!) * share]),
  )
}
