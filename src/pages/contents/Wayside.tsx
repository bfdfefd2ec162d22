/** Small things by the road and on the water. */
export function Wayside() {
  return (
    <>
      <g id="map-signpost">
        <path className="map-bark" d="M-1.5 1V-40h3V1z" />
        <path className="map-board" d="M-1-37h17l5 4-5 4H-1zM1-26h-17l-5 4 5 4H1z" />
        <path className="map-hatch" d="M3-33h10M-14-22h10" />
        <path d="M-6 2q2-4 1-6M5 2q0-3 2-5" />
      </g>
      <g id="map-logs">
        <path className="map-bark" d="M-18-8l10-9H22l6 9z" />
        {[
          [-20, -7],
          [-6, -7],
          [8, -7],
          [-13, -18.5],
          [1, -18.5],
        ].map(([x, y]) => (
          <g key={`${x} ${y}`}>
            <path className="map-bark" d={`M${x} ${y! - 7}h15a7 7 0 010 14h-15z`} />
            <circle className="map-cut" cx={x} cy={y} r="7" />
            <circle cx={x} cy={y} r="3" />
          </g>
        ))}
      </g>
      <g id="map-bridge">
        <path className="map-way" d="M-34-7Q0-19 34-7V9Q0-2-34 9z" />
        <path d="M-34-8Q0-20 34-8M-34-11Q0-23 34-11" />
        <path className="map-stone" d="M-34 6Q0-5 34 6V19H19C18 6-18 6-19 19H-34z" />
        <path className="map-hatch" d="M-34 12h12M22 12h12M-24 5v7M-28 12v7M24 5v7M28 12v7M-12 2l3 7M12 2l-3 7M0-1v7" />
      </g>
      <g id="map-plank">
        <path className="map-board" d="M-24-8H24V8H-24z" />
        <path className="map-hatch" d="M-16-8V8M-8-8V8M0-8V8M8-8V8M16-8V8" />
        <path d="M-26-10H26M-26 10H26M-22-13v5M0-13v5M22-13v5M-22 8v5M0 8v5M22 8v5" />
      </g>
      <g id="map-stones">
        {[-26, -13, 0, 13, 26].map((x) => (
          <ellipse key={x} className="map-stone" cx={x} cy={x % 2 === 0 ? 1.5 : -2} rx="5.8" ry="4.6" />
        ))}
      </g>
      <g id="map-cairn">
        <path
          className="map-stone"
          d="M-11 1q0-6 5-6h10q6 0 6 6zM-7-5q-1-6 4-6h7q4 0 3 6zM-4-11q0-6 4-6t4 6zM-2-17q-1-5 2-5t2 5z"
        />
      </g>
      <g id="map-lanterns">
        <path d="M-28 1V-25M28 1V-25M-28-24Q0-10 28-24" />
        <path className="map-lit" d="M-20-21h5v7h-5zM-9-17h5v7h-5zM3-16h5v7h-5zM14-20h5v7h-5z" />
      </g>
      <g id="map-boat">
        <path className="map-sail" d="M1-25v19h12q-2-12-12-19z" />
        <path className="map-bark" d="M-13-5q13 4 27-1-4 8-14 8-10 0-13-7z" />
        <path d="M0-26V-3M-18 5q4-2 8 0m12 1q4-2 8 0" />
      </g>
    </>
  )
}
