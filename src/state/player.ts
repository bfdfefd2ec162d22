import { type RefObject, useEffect, useRef, useState } from 'react'
import { useLatest } from './latest.ts'
import { watchScreen } from './onScreen.ts'
import { useTurns } from './turns.tsx'

/** What a player moves through: moments 0 … last, of which `at` is the present one. */
export interface Timeline {
  at: number
  last: number
  /** Moments per second while it plays. */
  speed: number
  onMove: (at: number) => void
  /** The latest moment up to this one that can be shown; where it is left out, those are the whole numbers. */
  shownAt?: ((exact: number) => number) | undefined
  /** The element that shows the run, where it is known to others as well. */
  stage?: RefObject<HTMLDivElement>
}

export interface Player {
  playing: boolean
  play: () => void
  pause: () => void
  /** To be put on the element that shows the run: it stops while that is off screen or its tab is hidden. */
  stage: RefObject<HTMLDivElement>
}

/** Where a playing timeline stands `elapsedMs` after it stood at `from`, a fraction of a moment included. */
export function advanced(from: number, elapsedMs: number, { last, speed }: Pick<Timeline, 'last' | 'speed'>): number {
  return Math.min(last, from + (Math.max(0, elapsedMs) / 1000) * speed)
}

/** A step longer than this was not watched: a sleeping computer, a stopped debugger. */
const LONGEST_FRAME_MS = 250

/** Plays a timeline, frame by frame, in answer to the reader alone. It never starts by itself. */
export function usePlayer({ at, last, speed, onMove, shownAt = Math.floor, stage: known }: Timeline): Player {
  const [playing, setPlaying] = useState(false)
  const own = useRef<HTMLDivElement>(null)
  const stage = known ?? own
  const { draw } = useTurns()
  const timeline = useLatest({ at, last, speed, onMove, shownAt })

  useEffect(() => {
    if (!playing) return
    let isOver = false
    let exact = timeline.current.at
    let sent = exact
    let seen = exact
    let before = performance.now()
    let frame = requestAnimationFrame(tick)
    let isResting = false
    // Off screen it rests: it asks for no frames until it is seen again, and goes on from where it was.
    const unwatch = watchScreen(stage.current, (isOnScreen) => {
      if (isResting !== isOnScreen) return
      isResting = !isOnScreen
      cancelAnimationFrame(frame)
      if (isResting) return
      before = performance.now()
      frame = requestAnimationFrame(tick)
    })
    return () => {
      isOver = true
      cancelAnimationFrame(frame)
      unwatch()
    }

    // The browser itself calls no frames in a hidden tab.
    function tick(now: number) {
      // Asked for first, so that next time it comes before the views that wait for their turn, who then share its frame.
      frame = requestAnimationFrame(tick)
      const { at: shown, last: end } = timeline.current
      // Shown is what was sent, now or, if drawing lags behind, a while ago; anything else was scrubbed to: go on from there.
      if (shown !== seen && shown !== sent) exact = shown
      seen = shown
      exact = advanced(exact, Math.min(now - before, LONGEST_FRAME_MS), timeline.current)
      before = now
      sent = timeline.current.shownAt(exact)
      const isAtEnd = exact >= end
      if (sent === shown && !isAtEnd) return
      // Drawn in this frame, not in one after it; and from what a hand may have changed in it, unless that was to
      // scrub or to pause.
      draw(() => {
        if (sent !== shown && !isOver && timeline.current.at === shown) timeline.current.onMove(sent)
        if (isAtEnd) setPlaying(false)
      })
    }
  }, [playing, draw, stage])

  return {
    playing,
    stage,
    play: () => {
      if (at >= last) onMove(0)
      setPlaying(true)
    },
    pause: () => setPlaying(false),
  }
}
