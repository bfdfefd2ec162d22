import { type RefObject, useEffect, useRef, useState } from 'react'
import { useLatest } from './latest.ts'
import { useTurns } from './turns.tsx'

/** What a player moves through: moments 0 … last, of which `at` is the present one. */
export interface Timeline {
  at: number
  last: number
  /** Moments per second while it plays. */
  speed: number
  onMove: (at: number) => void
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
export function usePlayer({ at, last, speed, onMove }: Timeline): Player {
  const [playing, setPlaying] = useState(false)
  const stage = useRef<HTMLDivElement>(null)
  const { draw } = useTurns()
  const timeline = useLatest({ at, last, speed, onMove })

  useEffect(() => {
    if (!playing) return
    let onScreen = true
    let isOver = false
    let exact = timeline.current.at
    let sent = exact
    let seen = exact
    let before = performance.now()
    let frame = requestAnimationFrame(tick)
    const observer =
      typeof IntersectionObserver === 'undefined'
        ? null
        : new IntersectionObserver(([entry]) => {
            onScreen = entry?.isIntersecting ?? true
          })
    if (stage.current) observer?.observe(stage.current)
    return () => {
      isOver = true
      cancelAnimationFrame(frame)
      observer?.disconnect()
    }

    // The browser itself calls no frames in a hidden tab.
    function tick(now: number) {
      // Asked for first, so that next time it comes before the views that wait for their turn, who then share its frame.
      frame = requestAnimationFrame(tick)
      const { at: shown, last: end } = timeline.current
      // Shown is what was sent, now or, if drawing lags behind, a while ago; anything else was scrubbed to: go on from there.
      if (shown !== seen && shown !== sent) exact = shown
      seen = shown
      if (onScreen) exact = advanced(exact, Math.min(now - before, LONGEST_FRAME_MS), timeline.current)
      before = now
      sent = Math.floor(exact)
      const isAtEnd = exact >= end
      if (sent === shown && !isAtEnd) return
      // Drawn in this frame, not in one after it; and from what a hand may have changed in it, unless that was to
      // scrub or to pause.
      draw(() => {
        if (sent !== shown && !isOver && timeline.current.at === shown) timeline.current.onMove(sent)
        if (isAtEnd) setPlaying(false)
      })
    }
  }, [playing, draw])

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
