import { Building } from './Building.tsx'
import { Border, Cartouche, Compass } from './Furniture.tsx'
import { Growing } from './Growing.tsx'
import { Ground, Water } from './Land.tsx'
import { landscape } from './landscape.ts'
import { Marks } from './Marks.tsx'
import { Place } from './Place.tsx'
import { keptClear, sceneryOf } from './placing.ts'
import { portrait } from './portrait.ts'
import { Footprints, RoadBed } from './Road.tsx'
import { Scenery } from './Scenery.tsx'
import type { Sheet } from './sheet.ts'
import { Wayside } from './Wayside.tsx'

export interface MapPlace {
  id: string
  title: string
  question: string
  /** Address of the chapter, or null while it is not open. */
  href: string | null
}

/**
 * The road of chapters as a walker's map, drawn on a wide sheet and on a tall one; map.css shows the
 * one that fits. A small script marks the reader's progress: see map.css for what it sets.
 */
export function WalkingMap({ places }: { places: readonly MapPlace[] }) {
  return (
    <div className="walking-map">
      <svg className="map-defs" aria-hidden="true">
        <defs>
          <Growing />
          <Building />
          <Wayside />
          <Marks />
        </defs>
      </svg>
      {[landscape, portrait].map((sheet) => (
        <MapSheet key={sheet.name} sheet={sheet} places={places} />
      ))}
    </div>
  )
}

function MapSheet({ sheet, places }: { sheet: Sheet; places: readonly MapPlace[] }) {
  const kept = keptClear(
    sheet,
    places.map(({ title }) => title),
  )
  const ids = places.map(({ id }) => id)
  return (
    <svg
      className={`map-sheet map-${sheet.name}`}
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      role="group"
      aria-label={`Walking map: one road through ${places.length} places`}
    >
      <Ground sheet={sheet} kept={kept} />
      <RoadBed sheet={sheet} ids={ids} />
      <Water sheet={sheet} />
      <Scenery items={sceneryOf(sheet, kept)} names={sheet.names} />
      <Footprints sheet={sheet} ids={ids} />
      <Border {...sheet} />
      <Cartouche {...sheet} />
      <Compass {...sheet} />
      {sheet.spots.map((spot, i) => {
        const place = places[i]
        return place && <Place key={place.id} place={place} number={i + 1} spot={spot} sheet={sheet} />
      })}
    </svg>
  )
}
