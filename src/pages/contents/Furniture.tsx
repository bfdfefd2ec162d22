import type { Sheet } from './sheet.ts'

/** The printed border: a margin of paper, a chequered line as on a surveyor's sheet, and two rules. */
export function Border({ width, height }: Sheet) {
  const sides = [
    { key: 'top', d: `M24 17H${width - 24}`, length: width },
    { key: 'bottom', d: `M24 ${height - 17}H${width - 24}`, length: width },
    { key: 'left', d: `M17 24V${height - 24}`, length: height },
    { key: 'right', d: `M${width - 17} 24V${height - 24}`, length: height },
  ]
  return (
    <g aria-hidden="true">
      <path
        className="map-mat"
        fillRule="evenodd"
        d={`M-40-40H${width + 40}V${height + 40}H-40zM22 22V${height - 22}H${width - 22}V22z`}
      />
      {sides.map(({ key, d, length }) => (
        <path key={key} className="map-chequer" d={d} pathLength={Math.round(length / 80) * 2 + 1} />
      ))}
      <path
        className="map-rule"
        d={`M13.5 13.5H${width - 13.5}V${height - 13.5}H13.5zM20.5 20.5H${width - 20.5}V${height - 20.5}H20.5z`}
      />
      {[17, width - 17].flatMap((x) =>
        [17, height - 17].map((y) => (
          <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
            <path className="map-corner" d="M-7-7H7V7H-7z" />
            <path className="map-dark" d="M0-5L5 0 0 5-5 0z" />
          </g>
        )),
      )}
      <path className="map-frame" d={`M7 7H${width - 7}V${height - 7}H7z`} />
    </g>
  )
}

/** Title and scale on a scroll of paper. */
export function Cartouche({ cartouche: { at, width, height, title, small } }: Sheet) {
  const middle = width / 2
  const bar = height - small * 1.75
  return (
    <g aria-hidden="true" transform={`translate(${at.join(' ')})`}>
      <path
        className="map-scroll"
        d={`M0 9Q9 9 9 0H${width - 9}Q${width - 9} 9 ${width} 9V${height - 9}Q${width - 9} ${height - 9} ${width - 9} ${height}H9Q9 ${height - 9} 0 ${height - 9}z`}
      />
      <path
        className="map-rule"
        d={`M6 14Q14 14 14 6H${width - 14}Q${width - 14} 14 ${width - 6} 14V${height - 14}Q${width - 14} ${height - 14} ${width - 14} ${height - 6}H14Q14 ${height - 14} 6 ${height - 14}z`}
      />
      <text className="map-title" x={middle} y={title * 1.35} fontSize={title}>
        A walking map
      </text>
      <g transform={`translate(${middle - width * 0.36} ${bar})`}>
        <path className="map-bar" d={`M0 0H${width * 0.72}`} pathLength="8" />
        <path className="map-rule" d={`M0-3H${width * 0.72}V3H0zM0-3v-5M${width * 0.36}-3v-5M${width * 0.72}-3v-5`} />
      </g>
      <text className="map-small" x={middle} y={bar + small * 1.1} fontSize={small}>
        a day’s walk
      </text>
    </g>
  )
}

/** Eight points, one half of each inked. */
export function Compass({ compass: { at, size } }: Sheet) {
  return (
    <g aria-hidden="true" className="map-compass" transform={`translate(${at.join(' ')})scale(${size / 50})`}>
      <circle className="map-dial" r="35" />
      <circle r="31" />
      {[45, 135, 225, 315].map((turn) => (
        <g key={turn} transform={`rotate(${turn})`}>
          <path className="map-pale" d="M0-33L-7-7 0 0z" />
          <path className="map-dark" d="M0-33L7-7 0 0z" />
        </g>
      ))}
      {[0, 90, 180, 270].map((turn) => (
        <g key={turn} transform={`rotate(${turn})`}>
          <path className="map-pale" d="M0-48L-8-8 0 0z" />
          <path className="map-dark" d="M0-48L8-8 0 0z" />
        </g>
      ))}
      <circle className="map-pale" r="3" />
      <text className="map-north" y="-54" fontSize="23">
        N
      </text>
    </g>
  )
}
