import { type KeyboardEvent, type PointerEvent, useEffect, useRef, useState } from 'react'
import type { Place } from '../math/line.ts'
import { useLatest } from '../state/latest.ts'
import { useHand } from '../state/turns.tsx'
import { type Plane, usePlane } from './plane.tsx'

/** How a mark answers to being moved, all in data units. */
export interface Movement<Grabbed> {
  /** Taken when the pointer goes down: what the whole drag starts from. */
  grab: () => Grabbed
  /** The pointer, that went down at `from`, is at `to`. */
  move: (grabbed: Grabbed, from: Place, to: Place) => void
  /** An arrow key: Shift steps are larger, Alt steps finer. */
  nudge: (d1: number, d2: number) => void
  home: () => void
  end: () => void
}

const STEP = 0.1
const LARGER = 5
const FINER = 0.1

const arrows: Record<string, Place> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
}

/** One hook owns mouse, touch, pen and keys. Spread what it returns onto a focusable mark of class `movable`. */
export function useMove<Grabbed>({ grab, move, nudge, home, end }: Movement<Grabbed>) {
  const plane = usePlane()
  const drag = useRef<{ pointerId: number; hearing: AbortController } | null>(null)
  const [moving, setMoving] = useState(false)
  const hand = useHand()
  const latest = useLatest({ move, plane })
  useEffect(() => () => drag.current?.hearing.abort(), [])

  const stop = ({ pointerId }: PointerEvent<SVGElement>) => {
    if (pointerId !== drag.current?.pointerId) return
    hand.letGo(() => setMoving(false))
    drag.current.hearing.abort()
    drag.current = null
  }

  return {
    tabIndex: 0,
    'data-moving': moving || undefined,
    onPointerDown(event: PointerEvent<SVGElement>) {
      if (event.button !== 0) return
      event.stopPropagation()
      const { currentTarget: mark, pointerId } = event
      mark.setPointerCapture(pointerId)
      const grabbed = grab()
      const from = placeOf(plane, mark, event)
      drag.current?.hearing.abort()
      const hearing = hearMoves(pointerId, (moved) => {
        const to = placeOf(latest.current.plane, mark, moved)
        hand.give(() => latest.current.move(grabbed, from, to))
      })
      hearing.signal.addEventListener('abort', () => hand.release())
      drag.current = { pointerId, hearing }
      setMoving(true)
    },
    onPointerUp: stop,
    onPointerCancel: stop,
    onLostPointerCapture: stop,
    onKeyDown(event: KeyboardEvent<SVGElement>) {
      if (event.ctrlKey || event.metaKey) return
      const arrow = arrows[event.key]
      if (arrow) {
        const step = STEP * (event.shiftKey ? LARGER : 1) * (event.altKey ? FINER : 1)
        nudge(arrow[0] * step, arrow[1] * step)
      } else if (event.key === 'Home') home()
      else if (event.key === 'End') end()
      else return
      event.preventDefault()
    },
  }
}

/**
 * Hears all moves of a pointer that holds a mark, before anybody else, who then need not look into each of so many. (The
 * mouse events that browsers send after them are nobody's here.)
 */
function hearMoves(pointerId: number, onMove: (event: globalThis.PointerEvent) => void): AbortController {
  const hearing = new AbortController()
  const first = { capture: true, signal: hearing.signal }
  window.addEventListener(
    'pointermove',
    (event) => {
      if (event.pointerId !== pointerId) return
      event.stopPropagation()
      onMove(event)
    },
    first,
  )
  window.addEventListener('mousemove', (event) => event.stopPropagation(), first)
  return hearing
}

/** Where a pointer is in the plot that a mark is part of. */
function placeOf(plane: Plane, mark: SVGElement, { clientX, clientY }: { clientX: number; clientY: number }): Place {
  // The matrix of the plot, not of the mark: exact under any scaling of the page, as in slides.
  const matrix = mark.ownerSVGElement?.getScreenCTM()?.inverse()
  if (!matrix) return plane.place(clientX, clientY)
  const point = new DOMPoint(clientX, clientY).matrixTransform(matrix)
  return plane.place(point.x, point.y)
}

/** A mark that may go anywhere on the plane, as far as its owner lets it. */
export interface MoveTo {
  place: Place
  /** Given the place asked for; the owner says where it may go. */
  onChange: (place: Place) => void
  /** Where the Home and End keys lead. */
  homeTo: Place
  endTo: Place
  /** How many data units an arrow key goes for each tenth that is usual. */
  stride?: number
}

export function useMoveTo({ place, onChange, homeTo, endTo, stride = 1 }: MoveTo) {
  return useMove<Place>({
    grab: () => place,
    move: (start, from, to) => onChange([start[0] + to[0] - from[0], start[1] + to[1] - from[1]]),
    nudge: (d1, d2) => onChange([place[0] + d1 * stride, place[1] + d2 * stride]),
    home: () => onChange(homeTo),
    end: () => onChange(endTo),
  })
}
