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
          d="M-20 0h4M-18.500-7.700l3.700 1.500M-14.100-14.100l2.800 2.800M-7.700-18.500l1.500 3.700M0-20v4M7.700-18.500l-1.500 3.700M14.100-14.100l-2.800 2.800M18.500-7.700l-3.700 1.500M20 0h-4"
        />
        <circle className="map-leafdoor" r="16" />
      </g>
      <g id="map-foot">
        <path d="M-5-.5c0-2 2-2.500 4-2.200c2 .3 4-1.200 5.500-.6c1.500.8 1.500 3.800.2 5c-1.500 1.200-3.500.3-5.500.8C-3 3-5 1.500-5-.5z" />
        <circle cx="6.600" cy="-2.800" r="1.100" />
        <circle cx="7.400" cy="-.8" r=".9" />
        <circle cx="7.300" cy="1" r=".8" />
        <circle cx="6.600" cy="2.600" r=".7" />
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
