import { type KeyboardEvent, type MouseEvent, memo, useMemo, useRef, useState } from 'react'
import type { Place } from '../math/line.ts'
import { useLatest } from '../state/latest.ts'
import { type Kind, Mark, markScale } from './Mark.tsx'
import { usePlane } from './plane.tsx'
import { useMove } from './useMove.ts'

export interface EditablePoint {
  place: Place
  kind: Kind
  /** Who it is and where, in words. */
  label: string
  mistaken: boolean
}

interface Editing {
  /** A point is taken up: until it is let go the plot should keep its axes. */
  onGrab: () => void
  onDrop: () => void
  onMove: (index: number, to: Place) => void
  onSwap: (index: number) => void
  onRemove: (index: number) => void
}

interface EditablePointsProps extends Editing {
  points: readonly EditablePoint[]
  /** What they are, before how they are handled. */
  name: string
  /** How far one arrow key moves a point that is taken up. */
  stride: Place
}

/** What an arrow key stands for in useMove. */
const KEY_STEP = 0.1
/** Of so many points or more, each is drawn so much smaller. */
const CROWDS = [
  [150, 0.6],
  [60, 0.78],
] as const

/**
 * Points that the reader may change. By pointer: drag one. By keys: one stop for Tab, the arrows visit each; Enter takes
 * one up, then the arrows move it (Shift further, Alt finer) until Enter lets it go or Escape puts it back; S changes its
 * class, Delete removes it.
 */
export function EditablePoints({ points, name, stride, ...editing }: EditablePointsProps) {
  const plane = usePlane()
  const marks = useRef(new Map<number, SVGGElement>())
  const [current, setCurrent] = useState(0)
  const [held, setHeld] = useState<{ index: number; from: Place } | null>(null)
  const latest = useLatest({ points, stride, editing, held })
  const last = points.length - 1
  const shown = Math.min(current, last)
  const crowded = CROWDS.find(([least]) => points.length >= least)?.[1] ?? 1
  const scale = crowded * markScale(plane)

  // The same functions all along, so that a point which stays is not drawn again while another is dragged.
  const hand = useMemo(() => {
    const letGo = () => {
      if (latest.current.held) latest.current.editing.onDrop()
      setHeld(null)
    }
    return {
      visit: setCurrent,
      letGo,
      drag: (index: number, to: Place) => latest.current.editing.onMove(index, to),
      grab: () => latest.current.editing.onGrab(),
      drop: () => latest.current.editing.onDrop(),
      nudge: (index: number, d1: number, d2: number) => {
        const { points: now, stride: by, editing: ask } = latest.current
        const place = now[index]?.place
        if (place) ask.onMove(index, [place[0] + (d1 / KEY_STEP) * by[0], place[1] + (d2 / KEY_STEP) * by[1]])
      },
      refer: (index: number, mark: SVGGElement | null) => {
        if (mark) marks.current.set(index, mark)
        else marks.current.delete(index)
      },
    }
  }, [])

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return
    const act = () => {
      const point = points[shown]
      if (!point) return false
      if (event.key === 'Delete' || event.key === 'Backspace') {
        // The marks close ranks: the last one goes, and would take the focus with it.
        if (shown === last) marks.current.get(last - 1)?.focus()
        editing.onRemove(shown)
      } else if (event.key.toLowerCase() === 's') editing.onSwap(shown)
      else if (held && event.key === 'Escape') {
        editing.onMove(held.index, held.from)
        hand.letGo()
      } else if (event.key === 'Enter' || event.key === ' ') {
        if (held) hand.letGo()
        else {
          editing.onGrab()
          setHeld({ index: shown, from: point.place })
        }
      } else return false
      return true
    }
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key]
    const to = event.key === 'Home' ? 0 : event.key === 'End' ? last : step === undefined ? null : shown + step
    if (act()) event.preventDefault()
    else if (to !== null && !held) {
      event.preventDefault()
      const next = (to + points.length) % points.length
      setCurrent(next)
      marks.current.get(next)?.focus()
    }
  }

  return (
    <g
      className="editable"
      role="list"
      aria-label={`${name}; the arrow keys visit each, Enter takes it up to be moved, S changes its class, Delete removes it`}
      onKeyDown={press}
    >
      {points.map(({ place, kind, label, mistaken }, index) => (
        <EditableMark
          // biome-ignore lint/suspicious/noArrayIndexKey: a point is its place in the list; nothing else of it stays the same
          key={index}
          index={index}
          x={place[0]}
          y={place[1]}
          kind={kind}
          label={label}
          mistaken={mistaken}
          scale={scale}
          isStop={index === shown}
          isHeld={held?.index === index}
          hand={hand}
        />
      ))}
    </g>
  )
}

interface Hand {
  visit: (index: number) => void
  letGo: () => void
  drag: (index: number, to: Place) => void
  grab: () => void
  drop: () => void
  nudge: (index: number, d1: number, d2: number) => void
  refer: (index: number, mark: SVGGElement | null) => void
}

interface EditableMarkProps extends Omit<EditablePoint, 'place'> {
  index: number
  x: number
  y: number
  scale: number
  isStop: boolean
  isHeld: boolean
  hand: Hand
}

const EditableMark = memo(function EditableMark(props: EditableMarkProps) {
  const { index, x, y, kind, label, mistaken, scale, isStop, isHeld, hand } = props
  const plane = usePlane()
  const { onKeyDown, onPointerDown, onLostPointerCapture, ...bind } = useMove<Place>({
    grab: () => [x, y],
    move: (start, from, to) => hand.drag(index, [start[0] + to[0] - from[0], start[1] + to[1] - from[1]]),
    nudge: (d1, d2) => hand.nudge(index, d1, d2),
    home: () => {},
    end: () => {},
  })
  return (
    <g
      {...bind}
      className="movable editable-point"
      ref={(mark) => hand.refer(index, mark)}
      role="listitem"
      aria-label={isHeld ? `${label}, taken up` : label}
      data-point={kind}
      data-mistaken={mistaken || undefined}
      data-held={isHeld || undefined}
      tabIndex={isStop ? 0 : -1}
      transform={`translate(${plane.x(x)} ${plane.y(y)})`}
      onFocus={() => hand.visit(index)}
      onBlur={hand.letGo}
      onPointerDown={(event) => {
        onPointerDown(event)
        if (event.button !== 0) return
        event.currentTarget.focus()
        hand.grab()
      }}
      onLostPointerCapture={(event) => {
        onLostPointerCapture(event)
        hand.drop()
      }}
      onKeyDown={(event) => {
        if (isHeld && event.key.startsWith('Arrow')) onKeyDown(event)
      }}
    >
      <title>{label}</title>
      <circle className="point-target" r={22} />
      <g transform={`scale(${scale})`}>
        <Mark kind={kind} mistaken={mistaken} />
      </g>
    </g>
  )
})

/** The empty ground of a plot: one click, and somebody stands there. */
export function ClickGround({ onClick }: { onClick: (at: Place) => void }) {
  const plane = usePlane()
  const { left, top, width, height } = plane.area
  const click = ({ currentTarget, clientX, clientY }: MouseEvent<SVGRectElement>) => {
    const matrix = currentTarget.getScreenCTM()?.inverse()
    if (!matrix) return
    const point = new DOMPoint(clientX, clientY).matrixTransform(matrix)
    onClick(plane.place(point.x, point.y))
  }
  return (
    // By keys a point is added with a button beside the plot.
    <rect className="click-ground" x={left} y={top} width={width} height={height} onClick={click} />
  )
}
