import { type ReactNode, useEffect, useRef, useState } from 'react'

/** Nobody reads numbers faster. */
const PACE_MS = 120

/**
 * What is read rather than watched: it follows at once where changes are far apart, and at a pace that can be read where
 * they come with every frame, so that the frames are left to what moves. `of` is what the children are drawn from.
 */
export function Paced({ of, children }: { of: unknown; children: ReactNode }) {
  const [shown, setShown] = useState({ of, children })
  const changedAt = useRef(Number.NEGATIVE_INFINITY)
  useEffect(() => {
    if (of === shown.of) return
    const show = () => {
      changedAt.current = performance.now()
      setShown({ of, children })
    }
    const wait = changedAt.current + PACE_MS - performance.now()
    if (wait <= 0) return show()
    const timer = setTimeout(show, wait)
    return () => clearTimeout(timer)
  }, [of, children, shown])
  return shown.children
}
