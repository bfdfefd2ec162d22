import { useCallback, useEffect, useRef } from 'react'
import { trainedModel } from '../../state/trained.ts'
import type { GroundState } from './model.ts'
import { traceOf, weightsAt } from './runs.ts'

/** The last state that the reader's own hand led to; what a link or the prose shows is not the reader's. */
export type Own = { readonly current: GroundState | null }

export function useOwn(setState: (next: GroundState) => void): [act: (next: GroundState) => void, own: Own] {
  const own = useRef<GroundState | null>(null)
  const act = useCallback(
    (next: GroundState) => {
      own.current = next
      setState(next)
    },
    [setState],
  )
  return [act, own]
}

/** Keeps the model that the reader has trained, for the last chapter: when nothing plays, and when the page is left. */
export function useKeeping(state: GroundState, own: Own, playing: boolean) {
  useEffect(() => {
    if (own.current !== state) return
    if (!playing) keep(state)
    const leave = () => keep(state)
    window.addEventListener('pagehide', leave)
    return () => window.removeEventListener('pagehide', leave)
  }, [state, own, playing])
}

/** Before the first update there is nothing that was trained. */
function keep(state: GroundState) {
  if (state.at === 0) return
  const [w0 = 0, w1 = 0, w2 = 0] = weightsAt(traceOf(state, state.census), state.at)
  trainedModel.write({ w0, w1, w2, census: state.census, updates: state.at })
}
