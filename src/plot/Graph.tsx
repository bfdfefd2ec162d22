import { type KeyboardEvent, memo, useRef } from 'react'
import type { Place } from '../math/line.ts'
import { useWidth } from './plane.tsx'
import { Quantity } from './Quantity.tsx'
import type { QuantityName } from './quantities.ts'

/** A quantity in a graph. Texts are ready to be shown. */
export interface GraphNode {
  id: string
  symbol: QuantityName | 'L'
  value: string
  /** How much the end moves for a nudge of this. */
  slope: string
  /** How much this has moved, where it has. */
  change?: string
  /** Where it stands in a wide and in a narrow picture, from 0 to 1 across and down. */
  wide: Place
  narrow: Place
  /** Said for those who do not see it. */
  name: string
}

export interface GraphEdge {
  from: string
  to: string
  /** How much the one moves for a nudge of the other. */
  gear: string
}

interface GraphProps {
  nodes: readonly GraphNode[]
  edges: readonly GraphEdge[]
  chosen: string
  /** The nodes on the way of the nudge. */
  lit: ReadonlySet<string>
  name: string
  onChoose: (id: string) => void
}

const INITIAL_WIDTH_PX = 560
/** Below it the gears of the row would not fit between their boxes. */
const NARROW_PX = 520
/** One height for both pictures, so that nothing moves when the real width is known. */
const HEIGHT_PX = 428
const BOX = { wide: { width: 78, height: 62 }, narrow: { width: 57, height: 62 } }
const EDGE_PX = 2
/** How far along a slanting line its gear is written: where lines are steep, near their beginning, they are furthest apart. */
const GEAR_AT = { wide: 0.43, narrow: 0.34 }
/** How far above a level line its gear is written. */
const RAISED_PX = 13

/** Quantities that follow from each other, each with its value and its slope; one of them is chosen, by pointer or keys. */
export function Graph({ nodes, edges, chosen, lit, name, onChoose }: GraphProps) {
  const [holder, width] = useWidth(INITIAL_WIDTH_PX)
  const marks = useRef(new Map<string, SVGGElement>())
  const shape = width < NARROW_PX ? 'narrow' : 'wide'
  const box = BOX[shape]
  const at = (id: string): Place => {
    const [across, down] = nodes.find((node) => node.id === id)?.[shape] ?? [0, 0]
    const [halfX, top, bottom] = [box.width / 2 + EDGE_PX, box.height / 2 + 20, box.height / 2 + EDGE_PX]
    return [halfX + across * (width - 2 * halfX), top + down * (HEIGHT_PX - top - bottom)]
  }
  const press = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    if (by === undefined || event.ctrlKey || event.metaKey) return
    event.preventDefault()
    const now = nodes.findIndex(({ id }) => id === chosen)
    const next = nodes[(now + by + nodes.length) % nodes.length]
    if (!next) return
    onChoose(next.id)
    marks.current.get(next.id)?.focus()
  }
  const aboveBox = { y: -box.height / 2 - 6 }
  // Where a line comes down into a box, its side is free, or what is below it.
  const belowBox = { y: box.height / 2 + 16 }
  const besideBox = { x: box.width / 2 + 6, dy: '0.35em', style: { textAnchor: 'start' } } as const
  return (
    <div className="plot" ref={holder}>
      <svg
        className="graph"
        viewBox={`0 0 ${width} ${HEIGHT_PX}`}
        style={{ height: HEIGHT_PX }}
        role="radiogroup"
        aria-label={name}
        data-plot
      >
        {edges.map((edge) => (
          <Edge
            key={edge.from + edge.to}
            from={at(edge.from)}
            to={at(edge.to)}
            gear={edge.gear}
            slant={GEAR_AT[shape]}
            lit={lit.has(edge.from) && lit.has(edge.to)}
          />
        ))}
        {nodes.map((node) => {
          const [xPx, yPx] = at(node.id)
          const comesDown = edges.some(({ from, to }) => to === node.id && at(from)[0] === xPx)
          return (
            <g
              key={node.id}
              ref={(mark) => {
                if (mark) marks.current.set(node.id, mark)
                else marks.current.delete(node.id)
              }}
              className="graph-node"
              data-node={node.id}
              data-lit={lit.has(node.id) || undefined}
              transform={`translate(${xPx} ${yPx})`}
              role="radio"
              tabIndex={node.id === chosen ? 0 : -1}
              aria-checked={node.id === chosen}
              aria-label={node.name}
              onClick={() => onChoose(node.id)}
              onKeyDown={press}
            >
              <rect x={-box.width / 2} y={-box.height / 2} width={box.width} height={box.height} rx={4} />
              <Contents symbol={node.symbol} value={node.value} slope={node.slope} />
              {node.change && (
                <text className="graph-change" {...(!comesDown ? aboveBox : shape === 'narrow' ? besideBox : belowBox)}>
                  {node.change}
                </text>
              )}
            </g>
          )
        })}
      </svg>
    </div>
  )
}

const Contents = memo(function Contents({
  symbol,
  value,
  slope,
}: {
  symbol: QuantityName | 'L'
  value: string
  slope: string
}) {
  return (
    <>
      <text className="graph-name" y={-13}>
        {symbol === 'L' ? <tspan className="quantity-letter">L</tspan> : <Quantity of={symbol} />}
      </text>
      <text y={7}>{value}</text>
      <text className="graph-slope" y={24}>
        {slope}
      </text>
    </>
  )
})

interface EdgeProps {
  from: Place
  to: Place
  gear: string
  /** Where its gear is written if it is neither level nor upright. */
  slant: number
  lit: boolean
}

const Edge = memo(
  function Edge({ from, to, gear, slant, lit }: EdgeProps) {
    const widthPx = gear.length * 7.2 + 6
    const isLevel = from[1] === to[1]
    const part = isLevel || from[0] === to[0] ? 0.5 : slant
    const [xPx, yPx] = [from[0] + (to[0] - from[0]) * part, from[1] + (to[1] - from[1]) * part]
    return (
      <>
        <line className="graph-edge" data-lit={lit || undefined} x1={from[0]} y1={from[1]} x2={to[0]} y2={to[1]} />
        <g
          className="graph-gear"
          data-lit={lit || undefined}
          transform={`translate(${xPx} ${isLevel ? yPx - RAISED_PX : yPx})`}
        >
          <rect x={-widthPx / 2} y={-9} width={widthPx} height={18} />
          <text dy="0.35em">{gear}</text>
        </g>
      </>
    )
  },
  (one, other) =>
    one.gear === other.gear &&
    one.slant === other.slant &&
    one.lit === other.lit &&
    [0, 1].every((side) => one.from[side] === other.from[side] && one.to[side] === other.to[side]),
)
