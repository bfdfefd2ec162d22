import { type KeyboardEvent, type PointerEvent, useEffect, useRef } from 'react'
import { useHand } from '../../state/turns.tsx'
import { type Outlook, TILTS, turned } from './outlook.ts'

const DEGREES_PER_PX = 0.45
const STEP = 5
const LARGER = 6
const FINER = 0.2
const HOME: Outlook = { turnDegrees: 0, tiltDegrees: 90 }

/** A finger that has gone further than this, and more to the side than up or down, turns; any other scrolls the page. */
const SIDEWAYS_PX = 8

/** Turns what is seen by pointer, touch and keys. A vertical swipe is left to the page, so a finger only turns. */
export function useTurning(outlook: Outlook, onTurn: (outlook: Outlook) => void) {
  const drag = useRef<{ x: number; y: number; from: Outlook; turns: boolean } | null>(null)
  const hand = useHand()
  useEffect(() => () => hand.release(), [hand])
  const stop = () => {
    // Told twice: that the pointer is up, and that it is no longer caught.
    if (!drag.current) return
    drag.current = null
    hand.letGo()
  }
  return {
    tabIndex: 0,
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      const turns = event.pointerType === 'mouse'
      drag.current = { x: event.clientX, y: event.clientY, from: outlook, turns }
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!drag.current) return
      const { x, y, from } = drag.current
      const [right, down] = [event.clientX - x, event.clientY - y]
      drag.current.turns ||= Math.abs(right) > Math.max(SIDEWAYS_PX, Math.abs(down))
      if (!drag.current.turns) return
      const tilt = event.pointerType === 'mouse' ? down : 0
      const next = turned(from, -right * DEGREES_PER_PX, tilt * DEGREES_PER_PX)
      hand.give(() => onTurn(next))
    },
    onPointerUp: stop,
    onPointerCancel: stop,
    onLostPointerCapture: stop,
    onKeyDown(event: KeyboardEvent<HTMLElement>) {
      if (event.ctrlKey || event.metaKey) return
      const step = STEP * (event.shiftKey ? LARGER : event.altKey ? FINER : 1)
      const ways: Record<string, readonly [turn: number, tilt: number]> = {
        ArrowLeft: [-step, 0],
        ArrowRight: [step, 0],
        ArrowUp: [0, step],
        ArrowDown: [0, -step],
      }
      const way = ways[event.key]
      if (way) onTurn(turned(outlook, ...way))
      else if (event.key === 'Home') onTurn(HOME)
      else if (event.key === 'End') onTurn({ turnDegrees: HOME.turnDegrees, tiltDegrees: TILTS[0] })
      else return
      event.preventDefault()
    },
  }
}
