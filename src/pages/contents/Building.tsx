/** What hobbits have dug and built. Each stands with its foot on 0, 0. */
export function Building() {
  return (
    <>
      <g id="map-hole">
        <circle className="map-stone" r="15" />
        <path d="M-14.5-4l4 1M-11-10l3 3M-4-14.5l1 4M4-14.5l-1 4M11-10l-3 3M14.5-4l-4 1M14 5l-4-1.5M-14 5l4-1.5" />
        <circle className="map-round" r="10.5" />
        <path className="map-hatch" d="M-5-9v18M0-10v20M5-9v18" />
        <circle className="map-knob" r="1.6" />
      </g>
      <g id="map-pane">
        <circle className="map-lit" r="5.5" />
        <path d="M-5.5 0h11M0-5.5v11" />
      </g>
      <g id="map-burrow">
        <path
          className="map-hill"
          d="M-104 3C-88-2-78-30-56-48C-34-68-8-88 24-84C54-80 68-52 82-32C90-18 96-3 104 3Q0 9-104 3z"
        />
        <path
          className="map-hatch"
          d="M38-76c14 6 22 18 29 30M48-70c12 9 18 22 27 34M60-56c10 12 14 25 22 36M72-40c7 11 11 22 17 30M30-78c12 4 20 12 25 20M82-20c3 7 6 12 10 17M-64-34l5-7M-74-20l5-8M-48-48l6-6"
        />
        <path d="M-44-34q0-4-2-6M-41-34q0-4 2-6M-26-64q0-4-2-6M-23-64q0-4 2-6M30-40q0-4-2-6M33-40q0-4 2-6M52-44q0-4-2-6M55-44q0-4 2-6" />
        <path className="map-stone" d="M2-84v-14h11v14" />
        <path d="M0-98h15M8-104c-5-5 5-8 1-14s6-7 3-14" />
        <use href="#map-hole" x="4" y="-18" />
        <use href="#map-hole" transform="translate(-52 -15)scale(.8)" />
        <use href="#map-hole" transform="translate(55 -14)scale(.76)" />
        <use href="#map-pane" x="-25" y="-20" />
        <use href="#map-pane" x="31" y="-20" />
        <use href="#map-pane" transform="translate(-12 -52)scale(.8)" />
        <use href="#map-pane" transform="translate(18 -54)scale(.8)" />
        <path d="M-96 3v-8m6 9v-8m6 9v-8m6 9v-8M-98-1l24 2M76 5v-8m6 8v-8m6 7v-8m6 7v-8M74-1l22-2" />
      </g>
      <g id="map-cottage">
        <path className="map-wall" d="M-20 1V-15H20V1z" />
        <path className="map-stone" d="M9-26v-10h6v10" />
        <path className="map-thatch" d="M-26-11Q-20-14-17-28Q0-32 17-28Q20-14 26-11Q0-16-26-11z" />
        <path className="map-hatch" d="M-12-27l-5 11M-5-28l-3 13M3-28v13M10-27l4 12" />
        <path className="map-round" d="M-10 1V-4a5 5 0 0110 0V1z" />
        <circle className="map-lit" cx="10" cy="-6" r="4" />
        <path d="M6-6h8M10-10v8M12-40c-3-4 4-6 1-10" />
      </g>
      <g id="map-mill">
        <path className="map-wall" d="M-17 2V-34H17V2z" />
        <path className="map-thatch" d="M-23-30L-10-56H10L23-30Q0-35-23-30z" />
        <path className="map-hatch" d="M-8-54l-6 20M-2-54l-3 19M4-54l2 19M9-53l7 19" />
        <path className="map-round" d="M-10 2V-6a5 5 0 0110 0V2z" />
        <circle className="map-lit" cx="-5" cy="-21" r="4" />
        <path d="M-9-21h8M-5-25v8" />
        <circle className="map-wheel" cx="22" cy="-7" r="15" />
        <circle cx="22" cy="-7" r="10.5" />
        <path d="M22-22v30M7-7h30M11-18l22 22M33-18L11 4" />
        <path className="map-sack" d="M-28 3c-3-5 1-9 4-8c3-1 7 3 4 8zM-37 4c-3-5 1-9 4-8c3-1 7 3 4 8z" />
      </g>
      <g id="map-hall">
        <path className="map-wall" d="M-44 2V-18H44V2z" />
        <path className="map-thatch" d="M-52-13Q-44-18-38-38Q0-46 38-38Q44-18 52-13Q0-22-52-13z" />
        <path
          className="map-hatch"
          d="M-32-38l-6 20M-23-40l-5 20M-14-41l-3 20M-5-42l-1 20M4-42l1 20M13-41l3 20M22-40l5 20M31-39l7 20"
        />
        <use href="#map-hole" transform="translate(0 -9)scale(.86)" />
        <use href="#map-pane" transform="translate(-28 -8)scale(.9)" />
        <use href="#map-pane" transform="translate(28 -8)scale(.9)" />
        <path d="M0-42V-72" />
        <path className="map-flag" d="M0-71q7-4 13 0t12 0v11q-6 4-12 0t-13 0z" />
      </g>
      <g id="map-tower">
        <path className="map-stone" d="M-8 2L-6-44H6L8 2z" />
        <path className="map-stone" d="M-9-44V-53h4v4h3v-4h4v4h3v-4h4v9z" />
        <path d="M-5-10h4M1-18h4M-5-26h4M2-34h3M-1-38v5M0-53V-64" />
        <path className="map-flag" d="M0-64l12 3-12 4z" />
      </g>
    </>
  )
}
