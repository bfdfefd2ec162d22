import { createContext, type ReactNode, useContext, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** Has a view rendered once more; it also stands for the view. */
type Redraw = () => void

/** A pointer that holds something. */
export interface Hand {
  /** Does with the next frame what the hand asks for: of all that it gives until then, only the last. */
  give: (deed: () => void) => void
  /** The hand lets go: what it gave last is still done with the next frame, and this deed with it. */
  letGo: (deed?: () => void) => void
  /** Does at once what is pressed and draws what it is in; the other views take their turns. */
  press: (deed: () => void) => void
  /** The hand is no more; what it gave and is not done yet is withdrawn. */
  release: () => void
}

/**
 * Shares out the frames of one figure while something in it moves. What the reader's hand holds is drawn in every frame;
 * all other views take turns, as many to a frame as there is time for: all of them on most computers, one after the other
 * on a slow one. So the hand is never held up, and a moment after it rests every view is right.
 */
export interface Turns {
  /** A hand in these views, which never wait while it moves something. */
  handIn: (views: readonly Redraw[]) => Hand
  /** Does something at once, as what plays does, and with it what hands have given; views take their turns as ever. */
  draw: (deed: () => void) => void
  /** Does and draws at once all that still waits. */
  finish: () => void
  /** Whether a view is to wait for its turn, with which it is rendered once more. Asked while it is rendered. */
  waits: (view: Redraw) => boolean
  leave: (view: Redraw) => void
}

/** A frame's share for the work of the page; more, and it comes late. */
const BUDGET_MS = 13
/** Of which so much may go by before another view is begun: what is computed must be laid out and painted as well. */
const MOST_COMPUTING_MS = 4
const LEAST_COMPUTING_MS = 1
/** After a long frame the share is halved; each that is not gives back this much, so that long ones stay rare. */
const MORE_COMPUTING_MS = 0.5
/** What a view once took to compute is counted on the next time; of this much less with every turn that takes less. */
const FADING = 0.95
/** After a frame with views that took longer, the hand has as many to itself as went into that one, but no more than these. */
const MOST_RESTS = 4

export function createTurns(): Turns {
  const given = new Map<Hand, () => void>()
  /** The hands that hold something, and what they are in. */
  const held = new Map<Hand, readonly Redraw[]>()
  const leaving = new Set<Hand>()
  const waiting = new Set<Redraw>()
  const costs = new WeakMap<Redraw, number>()
  /** Of this frame: the view that is drawn in any case, when it was begun, how many views are drawn. */
  let first: Redraw | undefined
  let begun = 0
  let drawn = 0
  /** The view that is computed, and since when; over when the next one asks. */
  let computed: { view: Redraw; since: number } | null = null
  let isMoving = false
  let frame = 0
  let computingMs = MOST_COMPUTING_MS
  /** How many frames are still left to the hand alone. */
  let rests = 0
  /** The frame whose length is not known yet. */
  let unmeasured: { begun: number; views: number } | null = null
  let timer = 0

  const request = () => {
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => drawFrame())
  }
  const costOf = (view: Redraw) => costs.get(view) ?? 0
  const isPending = () => given.size > 0 || waiting.size > 0
  /** Does what hands have given, and one thing more; what comes of it is drawn with the views that are named. */
  const carryOut = (views: readonly Redraw[], deed?: () => void) => {
    const deeds = [...given.values(), ...(deed ? [deed] : [])]
    const last = deeds.pop()
    given.clear()
    try {
      // Two hands: the second must see what the first has done.
      for (const each of deeds) flushSync(each)
      flushSync(() => {
        last?.()
        for (const redraw of views) redraw()
      })
    } finally {
      for (const hand of leaving) held.delete(hand)
      leaving.clear()
      if (isPending()) request()
      else cancelAnimationFrame(frame)
    }
  }
  const drawFrame = (deed?: () => void) => {
    begun = performance.now()
    // Where one frame follows upon the other, no timer comes between them.
    measure(begun)
    // Where a hand rests or lets go, nothing stands in the way of the views.
    if (given.size === 0 && !deed) rests = 0
    const turn = rests > 0 ? [] : [...waiting]
    first = turn[0]
    drawn = 0
    isMoving = true
    try {
      carryOut(turn, deed)
    } finally {
      isMoving = false
      computed = null
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
    computingMs = isLong
      ? Math.max(LEAST_COMPUTING_MS, computingMs / 2)
      : Math.min(MOST_COMPUTING_MS, computingMs + MORE_COMPUTING_MS)
  }

  return {
    handIn(views) {
      const hand: Hand = {
        give(deed) {
          if (!isPending()) request()
          held.set(hand, views)
          given.set(hand, deed)
        },
        letGo(deed) {
          const before = given.get(hand)
          if (!isPending()) request()
          leaving.add(hand)
          given.set(hand, () => {
            try {
              before?.()
            } finally {
              deed?.()
            }
          })
        },
        press(deed) {
          held.set(hand, views)
          leaving.add(hand)
          drawFrame(deed)
        },
        release() {
          if (leaving.has(hand)) return
          held.delete(hand)
          given.delete(hand)
        },
      }
      return hand
    },
    draw: drawFrame,
    finish() {
      if (isPending()) carryOut([...waiting])
    },
    // What it notes down is of frames alone, and those are rendered once and at once: nothing is rendered in vain.
    waits(view) {
      const now = performance.now()
      if (computed) costs.set(computed.view, Math.max(now - computed.since, costOf(computed.view) * FADING))
      computed = null
      if (!isMoving || [...held.values()].some((views) => views.includes(view))) {
        waiting.delete(view)
        return false
      }
      // Views come in the order of the page, which is not that of the queue: the first of that must find its time.
      const isFree = rests === 0 && (!first || drawn > 0) && now - begun + costOf(view) < computingMs
      if (view !== first && !isFree) {
        waiting.add(view)
        return true
      }
      drawn++
      computed = { view, since: now }
      waiting.delete(view)
      return false
    },
    leave: (view) => waiting.delete(view),
  }
}

export const TurnsContext = createContext<Turns | null>(null)
const ViewsContext = createContext<readonly Redraw[]>([])

/** How a figure draws what comes frame by frame; what is in no figure has frames of its own. */
export function useTurns(): Turns {
  const [own] = useState(createTurns)
  return useContext(TurnsContext) ?? own
}

/** A hand for what is moved here. */
export function useHand(): Hand {
  const turns = useTurns()
  const views = useContext(ViewsContext)
  return useMemo(() => turns.handIn(views), [turns, views])
}

/** A view that waits for its turn while a hand moves something outside it. */
export function useInTurn(content: ReactNode): ReactNode {
  const turns = useContext(TurnsContext)
  const outer = useContext(ViewsContext)
  const [, redraw] = useReducer((times: number) => times + 1, 0)
  const views = useMemo(() => [...outer, redraw], [outer])
  const shown = useRef(content)
  if (!turns?.waits(redraw)) shown.current = content
  useEffect(() => () => void turns?.leave(redraw), [turns])
  return <ViewsContext.Provider value={views}>{shown.current}</ViewsContext.Provider>
}

/** Views that wait for one turn together; a `div` where it is given a class. */
export function InTurn({ className, children }: { className?: string; children: ReactNode }) {
  return useInTurn(className === undefined ? children : <div className={className}>{children}</div>)
}
