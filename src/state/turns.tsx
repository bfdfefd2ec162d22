import {
  createContext,
  type ReactNode,
  type RefObject,
  useContext,
  useEffect,
  useReducer,
  useRef,
  useState,
} from 'react'
import { flushSync } from 'react-dom'

/** Draws a view anew. */
type Draw = () => void

/**
 * Shares out the frames of one figure while something in it moves. What the reader's hand holds is drawn in every frame;
 * all other views take turns, as many to a frame as there is time for: at once on most computers, one after the other on
 * a slow one. So the hand is never held up, and a moment after it rests every view is right.
 */
export interface Turns {
  /** Draws with the next frame what `act` changes; of all that is given for one `hand` until then, only the last. */
  give: (hand: Element, act: () => void) => void
  /** Draws what `act` changes at once, in the frame that began at `now`: for what plays. */
  draw: (act: () => void, now: number) => void
  /** Draws at once all that still waits. */
  finish: () => void
  /** Whether a view is to wait for its turn; it is then drawn when that comes. */
  waits: (draw: Draw, view: Element | null) => boolean
  leave: (draw: Draw) => void
}

/** A frame that comes later than this after the one before was held up by too many views. */
const LATE_MS = 20
/** After a frame that was held up, so many are left to the hand alone. */
const RESTS = 1

export function createTurns(): Turns {
  const given = new Map<Element, () => void>()
  const waiting = new Set<Draw>()
  let turn: readonly Draw[] = []
  let hands: readonly Element[] = []
  let isMoving = false
  let frame = 0
  let begun = Number.NEGATIVE_INFINITY
  /** How many views have room in a frame, and how many frames are still left to the hand alone. */
  let room = 1
  let rests = 0

  const act = () => {
    const acts = [...given.values()]
    given.clear()
    for (const each of acts) each()
  }
  const request = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame((now) => drawFrame(act, now))
  }
  const drawFrame = (change: () => void, now: number) => {
    const late = now - begun > LATE_MS
    begun = now
    if (turn.length > 0) {
      room = late ? 1 : room + 1
      rests = late ? RESTS : 0
    } else if (rests > 0) rests--
    turn = rests > 0 ? [] : [...waiting].slice(0, room)
    hands = [...given.keys()]
    isMoving = true
    try {
      flushSync(() => {
        change()
        for (const draw of turn) draw()
      })
    } finally {
      isMoving = false
    }
    if (waiting.size > 0) request()
  }

  return {
    give(hand, then) {
      if (given.size === 0 && waiting.size === 0) request()
      given.set(hand, then)
    },
    draw: drawFrame,
    finish() {
      cancelAnimationFrame(frame)
      flushSync(() => {
        act()
        for (const draw of waiting) draw()
      })
    },
    waits(draw, view) {
      if (isMoving && !turn.includes(draw) && !hands.some((hand) => view?.contains(hand))) {
        waiting.add(draw)
        return true
      }
      waiting.delete(draw)
      return false
    },
    leave: (draw) => waiting.delete(draw),
  }
}

export const TurnsContext = createContext<Turns | null>(null)

/** How a figure draws what comes frame by frame; what is in no figure has frames of its own. */
export function useTurns(): Turns {
  const [own] = useState(createTurns)
  return useContext(TurnsContext) ?? own
}

/** A view that waits for its turn while the hand moves something outside `view`. */
export function useInTurn(now: ReactNode, view?: RefObject<Element>): ReactNode {
  const turns = useContext(TurnsContext)
  const [, draw] = useReducer((drawn: number) => drawn + 1, 0)
  const shown = useRef(now)
  if (!turns?.waits(draw, view?.current ?? null)) shown.current = now
  useEffect(() => () => void turns?.leave(draw), [turns])
  return shown.current
}

/** Views that wait for one turn together; a `div` where it is given a class. */
export function InTurn({ className, children }: { className?: string; children: ReactNode }) {
  return useInTurn(className === undefined ? children : <div className={className}>{children}</div>)
}
