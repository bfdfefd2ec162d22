import { along, type Cubic, cubicsPath, type Point } from './geometry.ts'
import { legsOf } from './placing.ts'
import type { Sheet } from './sheet.ts'

/** The road with its dashes, which give way to footprints once walked. Water may be drawn over it. */
export function RoadBed({ sheet, ids }: { sheet: Sheet; ids: readonly string[] }) {
  const { legs, beyond } = legsOf(sheet)
  const path = cubicsPath([...legs.flat(), ...beyond])
  return (
    <g aria-hidden="true">
      <path className="map-verge" d={path} />
      <path className="map-bed" d={path} />
      {legs.map((leg, i) => (
        <path key={cubicsPath(leg)} className="map-leg" data-steps-to={ids[i + 1]} d={cubicsPath(leg)} />
      ))}
      <path className="map-leg" d={cubicsPath(beyond)} />
    </g>
  )
}

/** Footprints on the way to each place, unseen until their group has the class `walked`. */
export function Footprints({ sheet, ids }: { sheet: Sheet; ids: readonly string[] }) {
  const { legs } = legsOf(sheet)
  return (
    <g aria-hidden="true">
      {legs.slice(0, Math.max(0, ids.length - 1)).map((leg, i) => {
        const { left, right } = feet(leg, sheet)
        return (
          <g key={ids[i + 1]} className="map-steps" data-steps-to={ids[i + 1]}>
            <path {...marked('map-foot-left')} d={left} />
            <path {...marked('map-foot-right')} d={right} />
          </g>
        )
      })}
    </g>
  )
}

function feet(leg: readonly Cubic[], { door, stride, name }: Sheet): { left: string; right: string } {
  const stops = along(leg, stride)
  const room = Math.ceil((door * 1.5) / stride)
  const walked = stops.slice(room, stops.length - room)
  const apart = name === 'wide' ? 4.6 : 3.8
  const side = (which: 0 | 1) =>
    walked
      .filter((_, i) => i % 2 === which)
      .map(({ at: [x, y], angle }): Point => {
        const off = which === 0 ? -apart : apart
        return [x - Math.sin(angle) * off, y + Math.cos(angle) * off]
      })
      .map(([x, y]) => `${Math.round(x)} ${Math.round(y)}`)
      .join(' ')
  return { left: `M${side(0)}`, right: `M${side(1)}` }
}

function marked(id: string) {
  return { markerStart: `url(#${id})`, markerMid: `url(#${id})`, markerEnd: `url(#${id})` }
}
