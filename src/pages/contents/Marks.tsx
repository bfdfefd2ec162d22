/** The marks of the walk: round doors, bare feet, and the footprint stamped on a place that has been read. */
export function Marks() {
  return (
    <>
      <pattern id="map-wheat" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(-12)">
        <path className="map-wheat-ground" d="M0 0h9v9H0z" />
        <path className="map-furrow" d="M2 6q1-2 1-4m2 0q0 2 1 4M4 7V4" />
      </pattern>
      <pattern id="map-plough" width="8" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(14)">
        <path className="map-plough-ground" d="M0 0h8v6H0z" />
        <path className="map-furrow" d="M0 3h8" />
      </pattern>
      <g id="map-door">
        <circle className="map-lintel" r="20" />
        <path
          className="map-bricks"
          d="M-20 0h4M-18.5-7.7l3.7 1.5M-14.1-14.1l2.8 2.8M-7.7-18.5l1.5 3.7M0-20v4M7.7-18.5l-1.5 3.7M14.1-14.1l-2.8 2.8M18.5-7.7l-3.7 1.5M20 0h-4"
        />
        <circle className="map-leafdoor" r="16" />
      </g>
      <g id="map-foot">
        <path d="M-5-.5c0-2 2-2.5 4-2.2c2 .3 4-1.2 5.5-.6c1.5.8 1.5 3.8.2 5c-1.5 1.2-3.5.3-5.5.8C-3 3-5 1.5-5-.5z" />
        <circle cx="6.6" cy="-2.8" r="1.1" />
        <circle cx="7.4" cy="-.8" r=".9" />
        <circle cx="7.3" cy="1" r=".8" />
        <circle cx="6.6" cy="2.6" r=".7" />
      </g>
      <marker id="map-foot-left" className="map-feet" markerUnits="userSpaceOnUse" orient="auto" overflow="visible">
        <use href="#map-foot" />
      </marker>
      <marker id="map-foot-right" className="map-feet" markerUnits="userSpaceOnUse" orient="auto" overflow="visible">
        <use href="#map-foot" transform="scale(1 -1)" />
      </marker>
      <g id="map-read">
        <circle className="map-stamp" r="10" />
        <use className="map-stampfoot" href="#map-foot" transform="rotate(-65)translate(-1 0)" />
      </g>
    </>
  )
}
