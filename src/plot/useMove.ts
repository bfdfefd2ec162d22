import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react'
import type { Place } from '../math/line.ts'
import { usePlane } from './plane.tsx'
import { useFrame } from './useFrame.ts'

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

/** Where the pointer is on the screen, and the mark that it holds. */
interface Hand {
  mark: SVGElement
  clientX: number
  clientY: number
}

const handOf = ({ currentTarget: mark, clientX, clientY }: PointerEvent<SVGElement>): Hand => ({
  mark,
  clientX,
  clientY,
})

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

  const frame = useFrame(({ mark, clientX, clientY }: Hand) => {
    if (drag.current) move(drag.current.grabbed, drag.current.from, placeOf({ mark, clientX, clientY }))
  })

  const placeOf = ({ mark, clientX, clientY }: Hand): Place => {
    // The matrix of the plot, not of the mark: exact under any scaling of the page, as in slides.
    const matrix = mark.ownerSVGElement?.getScreenCTM()?.inverse()
    if (!matrix) return plane.place(clientX, clientY)
    const point = new DOMPoint(clientX, clientY).matrixTransform(matrix)
    return plane.place(point.x, point.y)
  }

  const stop = () => {
    frame.finish()
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
      drag.current = { grabbed: grab(), from: placeOf(handOf(event)) }
      setMoving(true)
    },
    onPointerMove(event: PointerEvent<SVGElement>) {
      if (drag.current) frame.give(handOf(event))
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
