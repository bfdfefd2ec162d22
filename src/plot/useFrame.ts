import { useEffect, useRef } from 'react'
import { flushSync } from 'react-dom'

/**
 * Answers to what comes faster than pictures are drawn: of all that is given between two frames, only the last is acted
 * on, and its outcome is drawn in that very frame. `finish` acts at once on what still waits.
 */
export function useFrame<Given>(act: (given: Given) => void) {
  const waiting = useRef<{ given: Given; act: (given: Given) => void; frame: number } | null>(null)
  const finish = () => {
    const last = waiting.current
    if (!last) return
    cancelAnimationFrame(last.frame)
    waiting.current = null
    flushSync(() => last.act(last.given))
  }
  useEffect(() => () => cancelAnimationFrame(waiting.current?.frame ?? 0), [])
  return {
    give(given: Given) {
      const frame = waiting.current?.frame ?? requestAnimationFrame(finish)
      waiting.current = { given, act, frame }
    },
    finish,
  }
}
