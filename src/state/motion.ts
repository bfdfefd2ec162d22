import { useSyncExternalStore } from 'react'

const QUERY = '(prefers-reduced-motion: reduce)'

/** Whether the reader asks for less motion at this moment; for what is drawn there is the hook. */
export function wantsLessMotion(): boolean {
  return window.matchMedia?.(QUERY).matches ?? false
}

/** Whether the reader asked for less motion. Then nothing plays by itself; steps and scrubbing still work. */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(subscribe, wantsLessMotion, () => false)
}

function subscribe(onChange: () => void): () => void {
  const query = window.matchMedia?.(QUERY)
  query?.addEventListener('change', onChange)
  return () => query?.removeEventListener('change', onChange)
}
