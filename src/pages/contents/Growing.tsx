/** Trees, hills and beasts. Each stands with its foot on 0, 0. */
export function Growing() {
  return (
    <>
      <g id="map-tree">
        <path d="M-1.5 1c.5-3 .3-5-.6-8M1.8 1c-.5-3-.2-5 .6-8" />
        <path
          className="map-leaf"
          d="M-8-7c-5-1-5-7-1-8c-1-6 5-9 9-6c4-3 10 0 9 5c4 2 3 8-1 9c-2 3-6 3-8 1c-3 2-7 2-8-1z"
        />
        <path className="map-hatch" d="M2-8l6-8M5-8l4-5M-1-9l4-5M-5-17q2-2 4 0" />
      </g>
      <g id="map-fir">
        <path d="M-1-3v4M1-3v4" />
        <path className="map-fir" d="M0-29l-5 9 2.5-.6-5 9 3-.6-5 9.2q9.5 3 19 0l-5-9.2 3 .6-5-9 2.5.6z" />
        <path className="map-hatch" d="M1-4l4-4M4-3.5l3-3M0-9l4-4M0-18l2.5-3" />
      </g>
      <g id="map-poplar">
        <path d="M-1-8v9M1-8v9" />
        <path className="map-leaf" d="M0-43c-5 8-8.5 20-6 33q6 6 12 0c2.5-13-1-25-6-33z" />
        <path className="map-hatch" d="M1-8l5-8M1-15l5-8M1-22l4-7M1-29l2.5-5" />
      </g>
      <g id="map-oak">
        <path
          className="map-bark"
          d="M-8 2c4-6 4-11-3-19l5-2c3 5 5 5 6 0h4c-1 6 2 7 8 2l3 4c-8 4-9 9-5 15q-9 2-18 0z"
        />
        <path
          className="map-leaf"
          d="M-22-18c-8-3-8-13 0-14c-2-9 9-14 16-9c5-7 18-6 20 2c9-2 15 7 10 13c5 6-2 14-9 11c-4 5-12 5-15 1c-5 4-13 3-15-1c-3 1-5 0-7-3z"
        />
        <path
          className="map-hatch"
          d="M8-18l12-14M13-18l10-11M3-18l9-11M18-19l5-6M-16-33q4-5 8-1M-4-29q4-5 9 0M-15-23q3-3 6 0"
        />
      </g>
      <g id="map-fell">
        <path
          className="map-high"
          d="M-80 6C-62 1-54-18-40-29C-28-39-16-44-2-43C13-42 23-33 35-24C49-13 62 1 82 6Q0 14-80 6z"
        />
        <path d="M-80 6C-62 1-54-18-40-29C-28-39-16-44-2-43C13-42 23-33 35-24C49-13 62 1 82 6" />
        <path
          className="map-hatch"
          d="M4-41c9 6 13 14 17 23M12-38c10 6 15 14 20 23M21-33c9 6 15 13 20 21M30-26c9 6 14 11 20 18M40-18c7 6 13 10 19 14M-4-40c8 6 11 13 14 20M20-14c4 6 7 10 11 14M9-17c4 6 6 11 9 15M-2-24c5 5 7 10 9 15M33-10c4 4 8 8 12 11M-20-39c-4 4-6 8-8 12M-34-31c-4 4-6 8-9 12M-46-21c-3 4-5 7-8 11"
        />
      </g>
      <g id="map-down">
        <path className="map-upland" d="M-58 4C-42 1-36-13-24-20C-12-28 4-30 16-24C30-17 40-1 60 4Q0 10-58 4z" />
        <path d="M-58 4C-42 1-36-13-24-20C-12-28 4-30 16-24C30-17 40-1 60 4" />
        <path
          className="map-hatch"
          d="M8-26c7 5 10 10 13 16M16-23c7 5 11 11 15 16M25-17c6 5 10 9 15 13M-1-26c6 5 9 11 11 17M12-10c3 4 5 7 8 9M-22-19c-4 4-6 7-9 11M-12-25c-3 3-5 6-7 9"
        />
      </g>
      <g id="map-sheep">
        <path d="M-4-2v3M-1-2v3M3-2v3M5-2v3" />
        <path className="map-fleece" d="M-7-3c-2-3 0-6 3-5c2-3 6-2 7 0c4-1 5 3 3 5c-3 2-10 2-13 0z" />
        <path className="map-face" d="M5-8c3-1 5 1 5 3c-1 2-4 2-5 0z" />
      </g>
      <g id="map-orchard">
        <path className="map-grass" d="M-84 4L-62-48Q0-53 66-48L84 4Q0 10-84 4z" />
        <path className="map-fence" d="M-84 4L-62-48Q0-53 66-48L84 4Q0 10-84 4z" />
        {[-1, 0, 1].flatMap((row) =>
          [-2, -1, 0, 1, 2].map((column) => (
            <use
              key={`${row} ${column}`}
              href="#map-tree"
              transform={`translate(${column * (29 + row * 3)} ${row * 17 - 18})scale(${0.82 + row * 0.06})`}
            />
          )),
        )}
      </g>
      <g id="map-reeds">
        <path d="M-8 1q-1-7-3-10M-5 1q0-8-1-13M-1 1q0-9 1-14M2 1q1-7 4-10M6 1q1-5 4-8" />
        <path className="map-bark" d="M-7-13q1-3 2 0v3h-2zM-1-14q1-3 2 0v3h-2z" />
      </g>
      <g id="map-stack">
        <path className="map-thatch" d="M-8 0c-2-6 0-12 8-15c8 3 10 9 8 15q-8 3-16 0z" />
        <path className="map-hatch" d="M-4-1c-1-4 0-8 2-11M0 0v-10M4-1c1-4 0-7-2-10" />
      </g>
      <path id="map-tuft" className="map-hatch" d="M-5 1q-1-3-2-5M-2 1q0-4-1-7M1 1q0-4 2-6M4 1q0-3 2-4" />
    </>
  )
}
