import { type RefObject, useCallback, useEffect, useState } from 'react'
import { useLatest } from '../../state/latest.ts'
import { wantsLessMotion } from '../../state/motion.ts'
import { watchScreen } from '../../state/onScreen.ts'
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

interface Goal {
  to: number
  /** How far the run of this state has been walked: ahead of what is shown, where nobody looks. */
  of: GroundState
  reached: number
}

/**
 * Leads to any moment of a run without holding up the page: what has been walked before is shown at once, the rest is
 * walked a little with every frame and shown on the way. Who asked for less motion is shown its end alone, and so is
 * who has scrolled the stage off screen.
 */
export function useWalk(
  state: GroundState,
  setState: (next: GroundState) => void,
  stage: RefObject<HTMLElement>,
): Walk {
  const [goal, setGoal] = useState<Goal | null>(null)
  const latest = useLatest({ state, setState })

  /** Walks for a frame's share; null once the goal is reached. */
  const approach = useCallback((goal: Goal, isSeen: boolean): Goal | null => {
    const { state: now, setState: show } = latest.current
    const end = performance.now() + BUDGET_MS
    // Another run, begun meanwhile, has not been walked yet.
    const from = goal.of === now ? goal.reached : now.at
    const reached = walkTowards({ ...now, at: from }, goal.to, () => performance.now() > end)
    if (reached === goal.to || isSeen) show(movedTo(now, reached))
    return reached === goal.to ? null : { to: goal.to, of: now, reached }
  }, [])

  useEffect(() => {
    if (goal === null) return
    let isOnScreen = true
    const unwatch = watchScreen(stage.current, (is) => {
      isOnScreen = is
    })
    let under: Goal | null = goal
    let frame = requestAnimationFrame(function walk() {
      under = under && approach(under, isOnScreen && !wantsLessMotion())
      if (under) frame = requestAnimationFrame(walk)
      else setGoal(null)
    })
    return () => {
      cancelAnimationFrame(frame)
      unwatch()
    }
  }, [goal, approach, stage])

  const change = useCallback((next: (now: GroundState) => GroundState) => {
    setGoal(null)
    latest.current.setState(next(latest.current.state))
  }, [])

  const go = (to: number) => {
    const { state: of } = latest.current
    setGoal(approach({ to, of, reached: of.at }, !wantsLessMotion()))
  }
  return { go, change }
}
