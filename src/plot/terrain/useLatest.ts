import { useCallback, useLayoutEffect, useRef } from 'react'

/** A function that stays the same from drawing to drawing and calls the latest `act`: for effects that must not run again for it. */
export function useLatest<Given extends unknown[], Result>(act: (...given: Given) => Result) {
  const latest = useRef(act)
  useLayoutEffect(() => {
    latest.current = act
  })
  return useCallback((...given: Given) => latest.current(...given), [])
}
