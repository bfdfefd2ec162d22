import { useCallback, useEffect, useRef } from 'react'

/** How long a state has rested when it is kept: to write it in every frame of a drag would hold up the hand. */
const REST_MS = 200

/** The last state that the reader's own hand led to; what a link or the prose shows is not the reader's. */
export type Own<State> = { readonly current: State | null }

export function useOwn<State>(setState: (next: State) => void): [act: (next: State) => void, own: Own<State>] {
  const own = useRef<State | null>(null)
  const act = useCallback(
    (next: State) => {
      own.current = next
      setState(next)
    },
    [setState],
  )
  return [act, own]
}

/**
 * Has a state of the reader's own kept once it rests, and when it is left: its figure, or the whole page. While `busy`,
 * as when a run plays, nothing counts as rest.
 */
export function useKeeping<State>(state: State, own: Own<State>, keep: (state: State) => void, busy = false) {
  const latest = useRef({ state, keep })
  useEffect(() => {
    latest.current = { state, keep }
  })
  useEffect(() => {
    const leave = () => {
      const last = latest.current
      if (own.current === last.state) last.keep(last.state)
    }
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [own])
  useEffect(() => {
    if (own.current !== state || busy) return
    const timer = setTimeout(() => latest.current.keep(state), REST_MS)
    return () => clearTimeout(timer)
  }, [state, own, busy])
}
