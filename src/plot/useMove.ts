import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { Place } from '../math/line.ts'
import { usePlane } from './plane.tsx'

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
  const drag = useRef<{ grabbed: Grabbed; from: Place } | null>(null)
  const [moving, setMoving] = useState(false)

  const placeOf = (event: PointerEvent<SVGElement>): Place => {
    // The matrix of the plot, not of the mark: exact under any scaling of the page, as in slides.
    const matrix = event.currentTarget.ownerSVGElement?.getScreenCTM()?.inverse()
    if (!matrix) return plane.place(event.clientX, event.clientY)
    const point = new DOMPoint(event.clientX, event.clientY).matrixTransform(matrix)
    return plane.place(point.x, point.y)
  }

  const stop = () => {
    drag.current = null
    setMoving(false)
  }

  return {
    tabIndex: 0,
    'data-moving': moving || undefined,
    onPointerDown(event: PointerEvent<SVGElement>) {
      if (event.button !== 0) return
      event.stopPropagation()
      event.currentTarget.setPointerCapture(event.pointerId)
      drag.current = { grabbed: grab(), from: placeOf(event) }
      setMoving(true)
    },
    onPointerMove(event: PointerEvent<SVGElement>) {
      if (drag.current) move(drag.current.grabbed, drag.current.from, placeOf(event))
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
