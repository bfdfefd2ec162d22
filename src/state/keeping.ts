import { type MutableRefObject, useCallback, useEffect, useRef } from 'react'

/** How long a state has rested when it is kept: to write it in every frame of a drag would hold up the hand. */
const REST_MS = 200

/** The last state that the reader's own hand led to; what a link or the prose shows is not the reader's. */
export type Own<State> = MutableRefObject<State | null>

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
 * Has the reader's own state kept, once: when it has rested, when something else takes its place, when it is left, be it
 * its figure or the whole page. While `busy`, as when a run plays, nothing counts as rest. Give the same `keep` always.
 */
export function useKeeping<State>(state: State, own: Own<State>, keep: (state: State) => void, busy = false) {
  const kept = useRef<State | null>(null)
  const write = useCallback(() => {
    const mine = own.current
    // What is kept already may have been forgotten or overwritten since, in another tab or page.
    if (mine === null || mine === kept.current) return
    kept.current = mine
    keep(mine)
  }, [own, keep])
  useEffect(() => {
    window.addEventListener('pagehide', write)
    return () => {
      window.removeEventListener('pagehide', write)
      write()
    }
  }, [write])
  useEffect(() => {
    if (own.current !== state) return write()
    if (busy) return
    const timer = setTimeout(write, REST_MS)
    return () => clearTimeout(timer)
  }, [state, own, busy, write])
}
