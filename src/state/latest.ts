import { type MutableRefObject, useInsertionEffect, useRef } from 'react'

/**
 * What was last drawn, for functions that outlive the drawing that made them. It is noted down while the page is changed:
 * as a passive effect, of which React makes a task of its own, it would cost a part of every frame of a drag.
 */
export function useLatest<Value>(value: Value): Readonly<MutableRefObject<Value>> {
  const latest = useRef(value)
  useInsertionEffect(() => {
    latest.current = value
  })
  return latest
}
