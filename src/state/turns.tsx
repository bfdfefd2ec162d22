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

/**
 * Shares out the frames of one figure while something in it moves. What the reader's hand holds is drawn in every frame;
 * all other views take turns, as many to a frame as there is time for: all of them on most computers, one after the other
 * on a slow one. So the hand is never held up, and a moment after it rests every view is right.
 */
export interface Turns {
  /** Does with the next frame what a hand asks for: of all that one hand gives until then, only the last. */
  give: (hand: Element, deed: () => void) => void
  /** The hand holds nothing more; what it gave and is not done yet is withdrawn. */
  release: (hand: Element) => void
  /** Does something at once, as what plays does, and with it what hands have given; views take their turns as ever. */
  draw: (deed: () => void) => void
  /** Does and draws at once all that still waits. */
  finish: () => void
  /** Whether a view is to wait for its turn, when `redraw` is called. Asked while it is rendered. */
  waits: (redraw: () => void, view: Element | null) => boolean
  leave: (redraw: () => void) => void
}

/** A frame's share for the work of the page; more, and it comes late. */
const BUDGET_MS = 13
/** After a frame with views that took longer, the hand has as many to itself as went into that one, but no more than these. */
const MOST_RESTS = 4
/** As many views as any figure has, and more. */
const ALL = 64

export function createTurns(): Turns {
  const given = new Map<Element, () => void>()
  const held = new Set<Element>()
  const waiting = new Set<() => void>()
  let turn: readonly (() => void)[] = []
  let isMoving = false
  let frame = 0
  /** How many views have room in a frame; in this one, how many are drawn, and how many more could be without a turn. */
  let room = 1
  let drawn = 0
  let spare = 0
  /** How many frames are still left to the hand alone. */
  let rests = 0
  /** The frame whose length is not known yet. */
  let unmeasured: { begun: number; views: number } | null = null
  let timer = 0

  const request = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => drawFrame())
  }
  /** Does what hands have given, and one thing more; what comes of it is drawn with the views that are named. */
  const carryOut = (views: readonly (() => void)[], deed?: () => void) => {
    const deeds = [...given.values(), ...(deed ? [deed] : [])]
    const last = deeds.pop()
    given.clear()
    // Two hands: the second must see what the first has done.
    for (const each of deeds) flushSync(each)
    flushSync(() => {
      last?.()
      for (const redraw of views) redraw()
    })
  }
  const drawFrame = (deed?: () => void) => {
    const begun = performance.now()
    // Where one frame follows upon the other, no timer comes between them.
    measure(begun)
    // Where a hand rests or lets go, nothing stands in the way of the views.
    if (given.size === 0 && !deed) rests = 0
    turn = rests > 0 ? [] : [...waiting].slice(0, room)
    drawn = 0
    spare = rests > 0 ? 0 : room - turn.length
    isMoving = true
    try {
      carryOut(turn, deed)
    } finally {
      isMoving = false
      if (waiting.size > 0) request()
      else cancelAnimationFrame(frame)
      unmeasured = { begun, views: drawn }
      clearTimeout(timer)
      // Runs once the frame has been laid out and painted.
      timer = window.setTimeout(() => measure(performance.now()), 0)
    }
  }
  const measure = (now: number) => {
    if (!unmeasured) return
    const { begun, views } = unmeasured
    unmeasured = null
    const took = now - begun
    const isLong = took > BUDGET_MS
    rests = isLong && views > 0 ? Math.min(MOST_RESTS, Math.ceil(took / BUDGET_MS)) : Math.max(0, rests - 1)
    if (views === 0) return
    room = isLong ? Math.max(1, Math.floor((views * BUDGET_MS) / took)) : Math.min(2 * room, ALL)
  }

  return {
    give(hand, deed) {
      if (given.size === 0 && waiting.size === 0) request()
      held.add(hand)
      given.set(hand, deed)
    },
    release(hand) {
      held.delete(hand)
      given.delete(hand)
    },
    draw: drawFrame,
    finish() {
      if (given.size === 0 && waiting.size === 0) return
      cancelAnimationFrame(frame)
      carryOut([...waiting])
    },
    // What it notes down is of frames alone, and those are rendered once and at once: nothing is rendered in vain.
    waits(redraw, view) {
      if (!isMoving || [...held].some((hand) => view?.contains(hand))) {
        waiting.delete(redraw)
        return false
      }
      if (!turn.includes(redraw) && spare-- <= 0) {
        waiting.add(redraw)
        return true
      }
      drawn++
      waiting.delete(redraw)
      return false
    },
    leave: (redraw) => waiting.delete(redraw),
  }
}

export const TurnsContext = createContext<Turns | null>(null)

/** How a figure draws what comes frame by frame; what is in no figure has frames of its own. */
export function useTurns(): Turns {
  const [own] = useState(createTurns)
  return useContext(TurnsContext) ?? own
}

/** A view that waits for its turn while a hand moves something outside `view`. */
export function useInTurn(content: ReactNode, view?: RefObject<Element>): ReactNode {
  const turns = useContext(TurnsContext)
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const shown = useRef(content)
  if (!turns?.waits(redraw, view?.current ?? null)) shown.current = content
  useEffect(() => () => void turns?.leave(redraw), [turns])
  return shown.current
}

/** Views that wait for one turn together; a `div` where it is given a class, and then no hand inside it waits. */
export function InTurn({ className, children }: { className?: string; children: ReactNode }) {
  const view = useRef<HTMLDivElement>(null)
  const isPart = className === undefined
  return useInTurn(
    isPart ? (
      children
    ) : (
      <div className={className} ref={view}>
        {children}
      </div>
    ),
    view,
  )
}
