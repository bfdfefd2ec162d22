import { useCallback, useEffect, useState } from 'react'
import { useLatest } from '../../state/latest.ts'
import { type GroundState, movedTo } from './model.ts'
import { walkTowards } from './runs.ts'

/** A frame's share for walking; the rest is for drawing. */
const BUDGET_MS = 5

interface Walk {
  /** To that moment. */
  go: (to: number) => void
  /** Changes anything else; a walk that is under way ends where it is. */
  change: (next: (now: GroundState) => GroundState) => void
}

/**
 * Leads to any moment of a run without holding up the page: what has been walked before is shown at once, the rest is
 * walked a little with every frame and shown on the way.
 */
export function useWalk(state: GroundState, setState: (next: GroundState) => void): Walk {
  const [goal, setGoal] = useState<number | null>(null)
  const latest = useLatest({ state, setState })

  const approach = useCallback((to: number) => {
    const { state: now, setState: show } = latest.current
    const end = performance.now() + BUDGET_MS
    const reached = walkTowards(now, to, () => performance.now() > end)
    show(movedTo(now, reached))
    return reached === to
  }, [])

  useEffect(() => {
    if (goal === null) return
    let frame = requestAnimationFrame(function walk() {
      if (approach(goal)) setGoal(null)
      else frame = requestAnimationFrame(walk)
    })
    return () => cancelAnimationFrame(frame)
  }, [goal, approach])

  const change = useCallback((next: (now: GroundState) => GroundState) => {
    setGoal(null)
    latest.current.setState(next(latest.current.state))
  }, [])

  return { go: (to) => setGoal(approach(to) ? null : to), change }
}
