import { type KeyboardEvent, type PointerEvent, useRef } from 'react'
import type { Outlook } from './scene.ts'

/** From how steep above the land can be seen; 90 is a map. */
export const TILTS = [8, 90] as const

const DEGREES_PER_PX = 0.45
const STEP = 5
const LARGER = 6
const FINER = 0.2
const HOME: Outlook = { turnDegrees: 0, tiltDegrees: 90 }

/** An outlook within its limits: turned all the way round it begins anew. */
export function turned({ turnDegrees, tiltDegrees }: Outlook, turn: number, tilt: number): Outlook {
  const round = turnDegrees + turn
  return {
    turnDegrees: round > 180 ? round - 360 : round < -180 ? round + 360 : round,
    tiltDegrees: Math.min(TILTS[1], Math.max(TILTS[0], tiltDegrees + tilt)),
  }
}

/** Turns what is seen by pointer, touch and keys. A vertical swipe is left to the page, so a finger only turns. */
export function useTurning(outlook: Outlook, onTurn: (outlook: Outlook) => void) {
  const drag = useRef<{ x: number; y: number; from: Outlook } | null>(null)
  const stop = () => {
    drag.current = null
  }
  return {
    tabIndex: 0,
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return
      event.currentTarget.setPointerCapture(event.pointerId)
      drag.current = { x: event.clientX, y: event.clientY, from: outlook }
    },
    onPointerMove(event: PointerEvent<HTMLElement>) {
      if (!drag.current) return
      const { x, y, from } = drag.current
      onTurn(turned(from, (x - event.clientX) * DEGREES_PER_PX, (event.clientY - y) * DEGREES_PER_PX))
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
