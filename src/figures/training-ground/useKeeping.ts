import { useCallback, useEffect, useRef } from 'react'
import { trainedModel } from '../../state/trained.ts'
import type { GroundState } from './model.ts'
import { traceOf, weightsAt } from './runs.ts'

/** The last state that the reader's own hand led to; what a link or the prose shows is not the reader's. */
export type Own = { readonly current: GroundState | null }

/** How long the reader's hand has rested when the model is kept: to write in every frame of a drag would hold it up. */
const REST_MS = 200

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

/** Keeps the model that the reader has trained, for the last chapter: when all is at rest, and when it is left. */
export function useKeeping(state: GroundState, own: Own, playing: boolean) {
  const latest = useRef(state)
  useEffect(() => {
    latest.current = state
  })
  useEffect(() => {
    const leave = () => {
      if (own.current === latest.current) keep(latest.current)
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [own])
  useEffect(() => {
    if (own.current !== state || playing) return
    const timer = setTimeout(() => keep(state), REST_MS)
    return () => clearTimeout(timer)
  }, [state, own, playing])
}

/** Before the first update there is nothing that was trained. */
function keep(state: GroundState) {
  if (state.at === 0) return
  const [w0 = 0, w1 = 0, w2 = 0] = weightsAt(traceOf(state, state.census), state.at)
  trainedModel.write({ w0, w1, w2, census: state.census, updates: state.at })
}
